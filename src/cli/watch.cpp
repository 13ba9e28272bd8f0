#include "cli/watch.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <thread>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPause(200);

// What changes when a file does.
struct Stamp {
  fs::file_time_type time;
  std::uintmax_t size = 0;
  bool operator==(const Stamp&) const = default;
};
using Stamps = std::map<std::string, Stamp>;

void add(const fs::directory_entry& file, Stamps& stamps) {
  std::error_code gone;
  if (!file.is_regular_file(gone)) return;
  const Stamp stamp{file.last_write_time(gone), file.file_size(gone)};
  if (!gone) stamps.emplace(file.path().string(), stamp);
}

bool is_grammar_file(const fs::path& path) {
  const fs::path extension = path.extension();
  return extension == ".rules" || extension == ".lex" || extension == ".txt";
}

Stamps stamps_of(const std::vector<std::string>& paths) {
  Stamps stamps;
  for (const std::string& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      add(fs::directory_entry(path, error), stamps);
      continue;
    }
    fs::recursive_directory_iterator entries(path, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error))
      if (is_grammar_file(entries->path())) add(*entries, stamps);
  }
  return stamps;
}

// A half-written file is a mistake to be told, and no end.
void run(const std::function<int()>& command) {
  try {
    command();
  } catch (const Error& error) {
    if (error.fault() == Fault::output) throw;
    std::cerr << "synopse: " << error.what() << '\n';
  }
  if (!std::cout.flush()) throw Error(Fault::output, "standard output: cannot be written");
}

}  // namespace

int run_watching(const std::vector<std::string>& paths, const std::function<int()>& command) {
  if (paths.empty())
    throw Error(Fault::usage, "--watch needs a directory of grammars: the built-in ones do not change");
  while (true) {
    const Stamps before = stamps_of(paths);
    run(command);
    std::cerr << "synopse: watching " << before.size() << " files; Ctrl-C ends\n";
    while (stamps_of(paths) == before) std::this_thread::sleep_for(kPause);
  }
}

}  // namespace synopse::cli
