// One .rules file.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/lexicon_reader.h"
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

// Reads the rule files of one language, phase by phase.  Every mistake is reported, none hides another: a
// name whose own statement cannot be read is known as broken, and tests for it are let pass.
class RuleFileReader {
 public:
  RuleFileReader(const Files& files, Checks checks, LexiconReader& lexicons, Grammar::Content& content,
                 Diagnostics& report)
      : files_(files), checks_(checks), lexicons_(lexicons), content_(content), report_(report) {}

  // Before any file is read: notes which rules of lower layers this one replaces or drops.
  void look_ahead(const std::string& path);
  // With what it includes; nullopt when there is no such file.
  std::optional<RuleFile> read(const std::string& path);
  // What the rules read since the last call make is an item for those that follow.
  void end_phase() { phase_kinds_.clear(); }
  // After the last file: what nobody has used.
  void finish();

 private:
  struct Reading;
  void statement(const Statement& statement, Reading& reading);
  void read_statement(const Statement& statement, Reading& reading);
  void unknown_statement(const Statement& statement, const Reading& reading) const;
  void level(const Statement& statement, Reading& reading);
  void need_level(const Statement& statement, Reading& reading);
  void include(const Statement& statement, Reading& reading);
  void drop(const Statement& statement, const Reading& reading) const;
  void lexicon(const Statement& statement, Reading& reading);
  void token_class_statement(const Statement& statement, Reading& reading);
  void pattern(const Statement& statement, Reading& reading);
  void rule(const Statement& statement, Reading& reading);
  void rule_head(const Statement& statement, const Source& source, Rule& rule);
  void rule_part(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled);
  void match(const Statement& part, Reading& reading, CompiledRule& compiled);
  void each(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled);
  void example(const Statement& part, Reading& reading, Rule& rule) const;
  bool compile(Reading& reading, const Rule& rule, CompiledRule& compiled);
  void check_rule(const Statement& statement, Reading& reading, Rule& rule, CompiledRule& compiled);
  void check_examples(const Statement& statement, const Source& source, const Rule& rule) const;
  const Lexicon* lexicon_file(const std::string& path, const RowFilter& filter, const std::string& identity,
                              Position at, Reading& reading, const std::string& name);
  Expression expression(const Located& source, Reading& reading, Captures captures);
  bool replaced(const std::string& rule, const std::string& path) const;
  void unused_names(const Reading& reading) const;
  void doubt_lexicon(const std::string& name, Position at, const Reading& reading);
  static void tell(Reading& reading);

  const Files& files_;
  Checks checks_;
  LexiconReader& lexicons_;
  Grammar::Content& content_;
  Diagnostics& report_;
  Diagnostics ignored_;                        // what has been reported before
  std::set<std::string> included_;             // files whose mistakes have been reported
  std::set<std::string> phase_kinds_;          // what rules of this phase make, and none before
  std::set<std::string> kinds_;                // what any rule so far makes
  std::map<std::string, Place> rule_places_;   // by name
  std::map<std::string, int> upper_rules_;     // by name: the layer of the rule that replaces those below it
  std::set<std::string> lower_rules_;          // those that have been replaced
  std::map<std::string, Diagnostic> dropped_;  // by name: what to say if there is no such rule below
  std::map<std::string, Diagnostic> lexicon_doubts_;  // by name: what to say when no rule uses it
  std::set<std::string, std::less<>> used_lexicons_;
};

}  // namespace synopse
