#include "synopse/grammar/field_values.h"

#include <algorithm>
#include <vector>

#include "synopse/grammar/actions.h"

namespace synopse {
namespace {

constexpr std::size_t kMostKnown = 20000;
constexpr char kBetween = '\x1F';  // arguments in a key: no text of a report has it

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

void append_captures(std::string& out, std::string_view names, const Document& document, const Match& match) {
  const std::size_t begin = out.size();
  while (true) {
    const std::size_t plus = std::min(names.find('+'), names.size());
    if (const Span* span = match.capture(trimmed(names.substr(0, plus)))) {
      if (out.size() > begin) out += ' ';
      out += document[*span];
    }
    if (plus == names.size()) return;
    names.remove_prefix(plus + 1);
  }
}

void append_argument(std::string& out, std::string_view text, const Document& document, const Match& match) {
  if (text.size() >= 2 && text.front() == '"')
    out += text.substr(1, text.size() - 2);
  else if (text.find('.') != std::string_view::npos)
    out += text;  // LEXICON.COLUMN
  else
    append_captures(out, text, document, match);
}

// Where a rule looks the kind of a stance up, only what the lexicon knows is one: "lehnt ... ab", not "lehnt
// ... vor".
bool lacks_kind(const Rule& rule, const Match& match) {
  const bool asked =
      std::ranges::any_of(rule.actions, [](const Action& each) { return each.field == "kind"; });
  return asked && rule.kind == "stance" && match.field("kind").empty();
}

}  // namespace

std::string joined_captures(std::string_view names, const Document& document, const Match& match) {
  std::string joined;
  append_captures(joined, names, document, match);
  return joined;
}

bool FieldValues::compute(const Document& document, Match& match) {
  const Rule& rule = grammar_.rule(match.rule);
  match.fields.reserve(rule.actions.size());
  for (const Action& action : rule.actions) {
    if (action.function.empty()) {
      match.fields.push_back({action.field, action.arguments.front()});
      continue;
    }
    const std::optional<std::string>& found = value(action, document, match);
    if (!found) return false;
    if (!found->empty()) match.fields.push_back({action.field, *found});
  }
  return !lacks_kind(rule, match);
}

const std::optional<std::string>& FieldValues::value(const Action& action, const Document& document,
                                                     const Match& match) {
  key_ = action.function;
  for (const std::string& each : action.arguments) {
    key_ += kBetween;
    append_argument(key_, each, document, match);
  }
  if (const auto known = known_.find(key_); known != known_.end()) return known->second;
  if (known_.size() >= kMostKnown) known_.clear();
  return known_.emplace(key_, call(action, document, match)).first->second;
}

std::optional<std::string> FieldValues::call(const Action& action, const Document& document,
                                             const Match& match) const {
  std::vector<std::string> texts(action.arguments.size());
  for (std::size_t i = 0; i < texts.size(); ++i)
    append_argument(texts[i], action.arguments[i], document, match);
  const std::vector<std::string_view> views(texts.begin(), texts.end());
  return function(action.function)->call(grammar_, views);
}

}  // namespace synopse
