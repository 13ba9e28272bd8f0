#include "cli/subject.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/bytes.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPhases = "phases.txt";

bool is_there(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

// "titled_person", and no path.
bool is_rule_name(const std::string& argument) {
  return argument.find_first_of("/.") == std::string::npos && !is_there(argument);
}

// The folder of the language that a file belongs to: the nearest one above it with a phases.txt; empty: none.
fs::path language_folder(const fs::path& file) {
  const fs::path folder = fs::absolute(file).lexically_normal().parent_path();
  for (fs::path at = folder; at.has_relative_path(); at = at.parent_path())
    if (is_there(at / kPhases)) return at;
  return {};
}

void lay_over(const fs::path& directory, Subject& subject) {
  subject.grammars.lay_over(directory.string());
  subject.watched.push_back(directory.string());
  const Files files = Files::directory(directory.string());
  for (const std::string& path : files.below("")) subject.own.insert(path);
}

// A rule file without a phases.txt above it: a language of that one file, named like its folder, with the
// lexicons and patterns beside it.
void add_lone_file(const fs::path& file, Subject& subject) {
  const fs::path folder = file.parent_path();
  const std::string language = folder.filename().string();
  const Files beside = Files::directory(folder.string());
  for (const std::string& path : beside.below("")) {
    subject.grammars.files.add(language + "/" + path, *beside.find(path));
    subject.grammars.origins[language + "/" + path] = folder.parent_path().string();
  }
  const std::string name = file.filename().string();
  subject.grammars.files.add(language + "/" + name, read_bytes(file.string()));
  subject.grammars.files.add(language + "/" + kPhases, "file  " + name + "\n");
  subject.own.insert(language + "/" + name);
  subject.watched.push_back(folder.string());
}

void add_file(const fs::path& file, Subject& subject) {
  const fs::path folder = language_folder(file);
  if (!folder.empty()) {
    const fs::path root = folder.parent_path();
    subject.grammars.lay_over(root.string());
    subject.watched.push_back(root.string());
    subject.own.insert(fs::absolute(file).lexically_normal().lexically_relative(root).generic_string());
    return;
  }
  add_lone_file(fs::absolute(file).lexically_normal(), subject);
}

// Languages that have a phases.txt, and a file of those that were named.
std::vector<std::string> languages_of(const Subject& subject) {
  std::vector<std::string> result;
  for (const std::string& path : subject.grammars.files.below("")) {
    const std::string language = path.substr(0, path.find('/'));
    if (path != language + "/" + kPhases) continue;
    const auto own = subject.own.lower_bound(language + "/");
    if (subject.own.empty() || (own != subject.own.end() && own->starts_with(language + "/")))
      result.push_back(language);
  }
  return result;
}

std::vector<RuleId> wanted_rules(const Subject& subject, const Grammar& grammar) {
  std::vector<RuleId> wanted;
  for (RuleId id = 0; id < grammar.rules().size(); ++id)
    if (subject.wants(grammar.rule(id))) wanted.push_back(id);
  return wanted;
}

void check_names(const Subject& subject, const LoadedSubject& loaded) {
  std::vector<std::string> known;
  for (const LoadedLanguage& language : loaded.languages)
    for (const Rule& rule : language.grammar->rules()) known.push_back(rule.name);
  for (const std::string& name : subject.rules) {
    if (!loaded.ok || std::find(known.begin(), known.end(), name) != known.end()) continue;
    const std::string meant = nearest(name, known);
    throw Error(Fault::usage, name + ": no such rule, file or directory" +
                                  (meant.empty() ? "" : "; did you mean '" + meant + "'?"));
  }
}

}  // namespace

bool Subject::wants(const Rule& rule) const {
  if (!rules.empty()) return std::find(rules.begin(), rules.end(), rule.name) != rules.end();
  return own.empty() || own.contains(rule.place.file);
}

Subject subject_of_flags(const Options& options) {
  Subject subject{.grammars = grammar_files(options), .watched = options.grammars};
  subject.languages = languages_of(subject);
  for (const auto& [path, directory] : subject.grammars.origins) subject.own.insert(path);
  return subject;
}

Subject subject_of(const Options& options) {
  Subject subject = subject_of_flags(options);
  bool first = true;
  for (const std::string& argument : options.paths) {
    if (is_rule_name(argument)) {
      subject.rules.push_back(argument);
      continue;
    }
    if (!is_there(argument)) throw Error(Fault::usage, argument + ": no such file or directory");
    if (std::exchange(first, false)) subject.own.clear();
    if (is_folder(argument))
      lay_over(argument, subject);
    else
      add_file(argument, subject);
  }
  subject.languages = languages_of(subject);
  if (subject.languages.empty())
    throw Error(Fault::usage, (options.paths.empty() ? std::string("the grammars") : options.paths.front()) +
                                  ": no language in it (a folder with a phases.txt)");
  return subject;
}

LoadedSubject load(const Subject& subject, const Options& options, Reporter& reporter) {
  LoadedSubject loaded;
  const Files& files = subject.grammars.files;
  for (const std::string& code : subject.languages) {
    Diagnostics report;
    LoadedLanguage language{.code = code};
    language.grammar = Grammar::load(files, code, report, options.drafts ? Checks::drafts : Checks::full);
    language.segmenter = Segmenter::load(files, code, report);
    show(subject.grammars, report, reporter);
    loaded.ok &= language.grammar != nullptr;
    if (!language.grammar) continue;
    language.rules = wanted_rules(subject, *language.grammar);
    loaded.languages.push_back(std::move(language));
  }
  check_names(subject, loaded);
  return loaded;
}

}  // namespace synopse::cli
