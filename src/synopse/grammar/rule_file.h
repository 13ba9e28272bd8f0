// One .rules file.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "synopse/grammar/content.h"
#include "synopse/grammar/source.h"
#include "synopse/text/files.h"

namespace synopse {

// What a file adds to its phase.
struct RuleFile {
  std::vector<RuleId> rules;
  std::vector<std::string> lexicons;  // names
  std::set<Tag> asked;                // what their tests ask for
  bool quotations = false;
};

// Reads `path` with what it includes; nullopt when there is no such file.
class RuleFileReader {
 public:
  RuleFileReader(const Files& files, Checks checks, Grammar::Content& content, Diagnostics& report)
      : files_(files), checks_(checks), content_(content), report_(report) {}

  std::optional<RuleFile> read(const std::string& path);

 private:
  struct Reading;
  void statement(const Statement& statement, Reading& reading);
  void level(const Statement& statement, Reading& reading);
  void include(const Statement& statement, Reading& reading);
  void lexicon(const Statement& statement, Reading& reading);
  void token_class_statement(const Statement& statement, Reading& reading);
  void pattern(const Statement& statement, Reading& reading);
  void rule(const Statement& statement, Reading& reading);
  void rule_part(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled);
  void match(const Statement& part, Reading& reading, CompiledRule& compiled);
  void each(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled);
  void finish_rule(const Statement& statement, Reading& reading, Rule& rule, CompiledRule& compiled);
  const Lexicon* lexicon_file(const std::string& name, Position at, const Source& source);
  Expression expression(const Located& source, Reading& reading, Captures captures);

  const Files& files_;
  Checks checks_;
  Grammar::Content& content_;
  Diagnostics& report_;
};

}  // namespace synopse
