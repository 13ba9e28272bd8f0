#include "synopse/c_api/options.h"

#include <algorithm>
#include <new>

#include "synopse/formats/offsets.h"
#include "synopse/formats/tei_dates.h"
#include "synopse/pipeline/settings.h"
#include "synopse/text/utf8.h"

namespace synopse::c_api {
namespace {

// "yes" is the first, "no" the second.
template <class Value>
std::string choose(std::string_view value, Value yes, Value no, Value& chosen) {
  if (value != "yes" && value != "no") return "yes or no";
  chosen = value == "yes" ? yes : no;
  return {};
}

std::string take_date(Choices& choices, std::string_view value) {
  if (!is_day(value)) return "'" + std::string(value) + "' is no date; write YYYY-MM-DD";
  choices.intake.date = value;
  return {};
}

std::string take_grammars(Choices& choices, std::string_view value) {
  if (value.empty()) return "an empty path";
  choices.grammars.paths.emplace_back(value);
  return {};
}

std::string take_language(Choices& choices, std::string_view value) {
  choices.intake.language = value == "auto" ? std::string() : repaired_utf8(std::string(value)).text;
  return {};
}

std::string take_offset_unit(Choices& choices, std::string_view value) {
  const auto unit = offset_unit(value);
  if (!unit) return "codepoint, utf16 or utf8";
  choices.writing.offsets = *unit;
  return {};
}

std::string take_table(Choices& choices, std::string_view value) {
  const auto known = table(value);
  if (!known) return "no table '" + std::string(value) + "'";
  choices.writing.table = *known;
  return {};
}

struct Row {
  std::string_view name;
  std::string (*take)(Choices& choices, std::string_view value);
};

constexpr Row kRows[] = {
    {"date", take_date},
    {"default-grammars",
     [](Choices& to, std::string_view value) { return choose(value, true, false, to.grammars.built_in); }},
    {"grammars", take_grammars},
    {"lang", take_language},
    {"offset-unit", take_offset_unit},
    {"standoff",
     [](Choices& to, std::string_view value) {
       return choose(value, Markup::stand_off, Markup::in_text, to.writing.markup);
     }},
    {"strict",
     [](Choices& to, std::string_view value) {
       return choose(value, IllFormed::refused, IllFormed::repaired, to.intake.ill_formed);
     }},
    {"table", take_table},
};

}  // namespace

std::string set(Choices& choices, std::string_view name, std::string_view value) {
  std::string wrong;
  const auto row = std::ranges::find(kRows, name, &Row::name);
  if (row != std::end(kRows))
    wrong = row->take(choices, value);
  else if (set(choices.settings, name, value, wrong) == SettingResult::unknown_name)
    return "no option '" + std::string(name) + "'";
  return wrong.empty() ? wrong : std::string(name) + ": " + wrong;
}

}  // namespace synopse::c_api

synopse_options* synopse_options_new(void) {
  try {
    return new synopse_options;
  } catch (...) {
    return nullptr;
  }
}

const char* synopse_options_set(synopse_options* options, const char* name, const char* value) {
  if (!options) return "no options (NULL)";
  if (!name || !value) return "an option without name or value (NULL)";
  try {
    options->error = set(options->choices, name, value);
    return options->error.empty() ? nullptr : options->error.c_str();
  } catch (...) {
    return "not enough memory";
  }
}

void synopse_options_free(synopse_options* options) { delete options; }
