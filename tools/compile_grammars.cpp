// Compiles the grammars in a folder into one file, for the build:  compile_grammars FOLDER OUTPUT [ABOVE]
// ABOVE is a folder that is laid over the first.
// The same folder gives the same bytes.
#include <fstream>
#include <iostream>

#include "synopse/error.h"
#include "synopse/pipeline/compiled_grammars.h"

namespace synopse {

// The library asks for these; the program that makes them has none yet.
std::span<const std::byte> built_in_compiled_grammars() { return {}; }

}  // namespace synopse

int main(int count, char** values) {
  if (count != 3 && count != 4) {
    std::cerr << "usage: compile_grammars FOLDER OUTPUT [ABOVE]\n";
    return 2;
  }
  try {
    synopse::Diagnostics report;
    synopse::Files files = synopse::Files::directory(values[1]);
    if (count == 4) files.overlay(synopse::Files::directory(values[3]));
    const auto block = synopse::compile_grammars(files, report);
    for (const synopse::Diagnostic& each : report.all())
      if (each.severity == synopse::Severity::error) std::cerr << each;
    if (block.empty()) return 1;
    std::ofstream out(values[2], std::ios::binary);
    out.write(reinterpret_cast<const char*>(block.data()), static_cast<std::streamsize>(block.size()));
    return out.flush() ? 0 : 1;
  } catch (const synopse::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
