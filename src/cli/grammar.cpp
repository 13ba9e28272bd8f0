#include "synopse/grammar/grammar.h"

#include <filesystem>
#include <iostream>

#include "cli/bytes.h"
#include "cli/commands.h"
#include "synopse/error.h"
#include "synopse/pipeline/examples.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPhases = "phases.txt";

// What is to be looked at: a set of files, and which languages or which one file of it.
struct Subject {
  Files files;
  std::vector<std::string> languages;
  std::string only;  // path of one rule file; empty: all
};

std::vector<std::string> languages_of(const Files& files) {
  std::vector<std::string> result;
  for (const std::string& path : files.below(""))
    if (path.ends_with(std::string("/") + kPhases)) result.push_back(path.substr(0, path.find('/')));
  return result;
}

// A rule file on its own, without a phases.txt beside it: a language of that one file.
Subject lone_file(const fs::path& file) {
  Subject subject;
  const std::string language = fs::absolute(file).parent_path().filename().string();
  subject.files = Files::directory(fs::absolute(file).parent_path().parent_path().string());
  subject.files.add(language + "/" + file.filename().string(), read_bytes(file.string()));
  subject.files.add(language + "/" + kPhases, "file  " + file.filename().string() + "\n");
  subject.languages = {language};
  return subject;
}

Subject subject_of(const Options& options) {
  if (options.paths.empty() && options.grammars.empty()) {
    Subject subject{.files = Files::built_in(), .languages = {}, .only = ""};
    subject.languages = languages_of(subject.files);
    return subject;
  }
  const fs::path path = options.paths.empty() ? options.grammars.back() : options.paths.front();
  std::error_code ignored;
  if (!fs::exists(path, ignored)) throw Error(Fault::usage, path.string() + ": no such file or directory");
  if (!fs::is_directory(path, ignored)) {
    const fs::path folder = fs::absolute(path).parent_path();
    if (!fs::exists(folder / kPhases, ignored)) return lone_file(path);
    Subject subject{.files = Files::directory(folder.parent_path().string()),
                    .languages = {folder.filename().string()},
                    .only = ""};
    subject.only = folder.filename().string() + "/" + path.filename().string();
    return subject;
  }
  Subject subject{.files = Files::directory(path.string()), .languages = {}, .only = ""};
  subject.languages = languages_of(subject.files);
  if (subject.languages.empty())
    throw Error(Fault::usage, path.string() + ": no language in it (a folder with a phases.txt)");
  return subject;
}

bool wanted(const Subject& subject, const std::string& file) {
  return subject.only.empty() || subject.only == file;
}

void list(const Subject& subject, const Grammar& grammar) {
  for (const Rule& rule : grammar.rules())
    if (wanted(subject, rule.place.file))
      std::cout << rule.place.file << ':' << rule.place.line << '\t' << rule.name << '\t' << rule.kind << '\t'
                << rule.subkind << '\n';
}

bool test(const Subject& subject, const std::string& language, std::shared_ptr<const Grammar> grammar) {
  Diagnostics report;
  const ExampleReport result = run_examples(Segmenter::load(subject.files, language, report), grammar);
  std::size_t failed = 0;
  for (const ExampleFailure& failure : result.failures) {
    if (!wanted(subject, failure.place.file)) continue;
    ++failed;
    std::cout << subject.files.root() << '/' << failure.place.file << ':' << failure.place.line << ':'
              << failure.place.column << ": " << failure.message << '\n';
  }
  std::cout << language << ": " << grammar->rules().size() << " rules, " << result.passed
            << " examples pass, " << failed << " fail\n";
  return failed == 0;
}

}  // namespace

int grammar(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of(options);
  bool loaded = true, passed = true;
  for (const std::string& language : subject.languages) {
    Diagnostics report;
    const auto grammar =
        Grammar::load(subject.files, language, report, options.drafts ? Checks::drafts : Checks::full);
    Segmenter::load(subject.files, language, report);
    reporter.show(report, subject.files.root());
    loaded &= grammar != nullptr;
    if (!grammar) continue;
    if (options.topic == "list") list(subject, *grammar);
    if (options.topic == "check")
      std::cout << language << ": " << grammar->rules().size() << " rules, no mistakes\n";
    if (options.topic == "test") passed &= test(subject, language, grammar);
  }
  if (!loaded) return 2;
  return passed ? 0 : 1;
}

}  // namespace synopse::cli
