#include <iostream>

#include "cli/bytes.h"
#include "cli/grammar.h"
#include "synopse/error.h"
#include "synopse/pipeline/compiled_grammars.h"

namespace synopse::cli {

int compile_grammar(const Options& options, Reporter& reporter) {
  if (options.output.empty())
    throw Error(Fault::usage, "grammar compile writes a file: name it with --output");
  const Subject subject = subject_of(options);
  Diagnostics report;
  const std::vector<std::byte> block = compile_grammars(subject.grammars.files, report);
  show(subject.grammars, report, reporter);
  if (block.empty()) return 2;
  OutputBytes out(options.output);
  out.write({reinterpret_cast<const char*>(block.data()), block.size()});
  out.finish();
  std::cout << options.output << ": " << block.size() << " bytes\n";
  return 0;
}

}  // namespace synopse::cli
