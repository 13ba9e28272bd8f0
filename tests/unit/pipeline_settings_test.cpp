#include <doctest/doctest.h>

#include "synopse/pipeline/settings.h"

using namespace synopse;

TEST_CASE("settings go by name") {
  Settings settings;
  std::string wrong;
  CHECK(set(settings, "bias", "future", wrong) == SettingResult::done);
  CHECK(settings.bias == Bias::future);
  CHECK(set(settings, "boilerplate", "drop", wrong) == SettingResult::done);
  CHECK(settings.boilerplate == Boilerplate::drop);
  CHECK(set(settings, "hyphens", "keep", wrong) == SettingResult::done);
  CHECK(settings.segmenter.hyphens == Hyphens::keep);
  CHECK(set(settings, "register", "informal", wrong) == SettingResult::done);
  CHECK(settings.segmenter.text_register == Register::informal);
  CHECK(set(settings, "sentences", "lines", wrong) == SettingResult::done);
  CHECK(settings.segmenter.cut == Cut::lines);
  CHECK(set(settings, "dictionary", "a.lex", wrong) == SettingResult::done);
  CHECK(set(settings, "dictionary", "b.lex", wrong) == SettingResult::done);
  CHECK(settings.dictionaries == std::vector<std::string>{"a.lex", "b.lex"});
  CHECK(set(settings, "only", "figures,tokens", wrong) == SettingResult::done);
  CHECK(settings.layers.figures);
  CHECK(!settings.layers.entities);
  CHECK(!settings.layers.stances);
  CHECK(wrong.empty());
}

TEST_CASE("what a setting may be is told, and nothing is set") {
  Settings settings;
  std::string wrong;
  CHECK(set(settings, "bias", "sideways", wrong) == SettingResult::wrong_value);
  CHECK(wrong == "past or future");
  CHECK(set(settings, "boilerplate", "", wrong) == SettingResult::wrong_value);
  CHECK(wrong == "keep, mark or drop");
  CHECK(set(settings, "only", "figures,", wrong) == SettingResult::wrong_value);
  CHECK(wrong == "no layer ''; there are tokens, entities, figures, stances");
  CHECK(settings.layers.entities);
  CHECK(set(settings, "colour", "red", wrong) == SettingResult::unknown_name);
}
