// A small grammar that the workbench's tests share.
#pragma once

#include "unit/grammar_fixture.h"

namespace synopse::test {

// Line numbers count in the tests.
inline const std::string kThings =
    "level items\n"
    "lexicon ship = lexicon/ship.lex\n"
    "rule vessel -> entity ship\n"  // 3
    "  match [ship] name:[capital word]\n"
    "  span name\n"
    "  norm text(name)\n"
    "  yes der Dampfer <Kormoran> lief aus\n"
    "  yes die Yacht <Seestern> brannte => norm=Seestern\n"
    "  no der Dampfer lief aus\n"
    "rule shout -> entity shout\n"  // 10
    "  match [upper]\n"
    "  yes <HALT> sagte er\n"
    "  yes er rief <STOPP> und ging\n"
    "  no kein Ruf\n";

struct Loaded {
  std::shared_ptr<const Grammar> grammar;
  std::shared_ptr<const Segmenter> segmenter;

  RuleId rule(std::string_view name) const {
    for (RuleId id = 0; id < grammar->rules().size(); ++id)
      if (grammar->rule(id).name == name) return id;
    return static_cast<RuleId>(grammar->rules().size());
  }
  std::vector<RuleId> all() const {
    std::vector<RuleId> ids;
    for (RuleId id = 0; id < grammar->rules().size(); ++id) ids.push_back(id);
    return ids;
  }
};

inline Loaded things(const std::string& rules = kThings) {
  const FileList list = {{"de/phases.txt", "things  things.rules\n"},
                         {"de/things.rules", rules},
                         {"de/lexicon/ship.lex", "#: form\nDampfer|,s\nYacht\n"}};
  Diagnostics report;
  return {grammar(list, report), Segmenter::load(files(list), "de", report)};
}

}  // namespace synopse::test
