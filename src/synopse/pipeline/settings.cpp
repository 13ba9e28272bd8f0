#include "synopse/pipeline/settings.h"

#include <algorithm>

namespace synopse {
namespace {

// One value of a setting that has a few.
template <class Value>
struct Choice {
  std::string_view name;
  Value value;
};

// "past or future", "keep, mark or drop".
template <class Value, std::size_t kCount>
std::string listed(const Choice<Value> (&choices)[kCount]) {
  std::string text(choices[0].name);
  for (std::size_t i = 1; i < kCount; ++i) {
    text += i + 1 == kCount ? " or " : ", ";
    text += choices[i].name;
  }
  return text;
}

template <class Value, std::size_t kCount>
std::string choose(const Choice<Value> (&choices)[kCount], std::string_view name, Value& chosen) {
  const auto found = std::ranges::find(choices, name, &Choice<Value>::name);
  if (found == std::end(choices)) return listed(choices);
  chosen = found->value;
  return {};
}

constexpr Choice<Bias> kBias[] = {{"past", Bias::past}, {"future", Bias::future}};
constexpr Choice<Boilerplate> kBoilerplate[] = {
    {"keep", Boilerplate::keep}, {"mark", Boilerplate::mark}, {"drop", Boilerplate::drop}};
constexpr Choice<Hyphens> kHyphens[] = {{"keep", Hyphens::keep}, {"split", Hyphens::split}};
constexpr Choice<Register> kRegister[] = {{"news", Register::news}, {"informal", Register::informal}};
constexpr Choice<Cut> kSentences[] = {{"auto", Cut::rules}, {"lines", Cut::lines}};

struct LayerName {
  std::string_view name;
  bool Layers::*layer;
};
constexpr LayerName kLayers[] = {{"tokens", &Layers::tokens},
                                 {"entities", &Layers::entities},
                                 {"figures", &Layers::figures},
                                 {"stances", &Layers::stances}};

std::string take_layers(Settings& settings, std::string_view value) {
  Layers layers{.tokens = true, .entities = false, .figures = false, .stances = false};
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t comma = std::min(value.find(',', begin), value.size());
    const std::string_view name = value.substr(begin, comma - begin);
    const auto found = std::ranges::find(kLayers, name, &LayerName::name);
    if (found == std::end(kLayers))
      return "no layer '" + std::string(name) + "'; there are tokens, entities, figures, stances";
    layers.*found->layer = true;
    begin = comma + 1;
  }
  settings.layers = layers;
  return {};
}

std::string take_dictionary(Settings& settings, std::string_view value) {
  if (value.empty()) return "an empty path";
  settings.dictionaries.emplace_back(value);
  return {};
}

// Takes a value; what is wrong with it, or nothing.
struct Row {
  std::string_view name;
  std::string (*take)(Settings& settings, std::string_view value);
};

constexpr Row kRows[] = {
    {"bias", [](Settings& to, std::string_view value) { return choose(kBias, value, to.bias); }},
    {"boilerplate",
     [](Settings& to, std::string_view value) { return choose(kBoilerplate, value, to.boilerplate); }},
    {"dictionary", take_dictionary},
    {"hyphens",
     [](Settings& to, std::string_view value) { return choose(kHyphens, value, to.segmenter.hyphens); }},
    {"only", take_layers},
    {"register", [](Settings& to,
                    std::string_view value) { return choose(kRegister, value, to.segmenter.text_register); }},
    {"sentences",
     [](Settings& to, std::string_view value) { return choose(kSentences, value, to.segmenter.cut); }},
};

}  // namespace

SettingResult set(Settings& settings, std::string_view name, std::string_view value, std::string& wrong) {
  const auto row = std::ranges::find(kRows, name, &Row::name);
  if (row == std::end(kRows)) return SettingResult::unknown_name;
  wrong = row->take(settings, value);
  return wrong.empty() ? SettingResult::done : SettingResult::wrong_value;
}

}  // namespace synopse
