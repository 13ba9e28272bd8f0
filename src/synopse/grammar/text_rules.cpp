#include "synopse/grammar/text_rules.h"

#include <algorithm>

namespace synopse {

TextRules::Rule::Rule(const std::string& expression)
    : regex(expression), outline(regex_outline(expression, Encoding::utf8).value_or(RegexOutline())) {}

TextRules::TextRules(const Grammar::Content& content)
    : content_(content),
      rules_(content.rules.size()),
      pairs_(content.rules.size(), {kAny, kAny, kAny, kAny}) {}

void TextRules::look_at(std::string_view text) {
  text_ = text;
  neighbours_ = text.size() < 2 ? kAny : neighbours_in(text);
  knows_bytes_ = false;
}

bool TextRules::may_match_by_outline(RuleId id) {
  const RegexOutline& outline = rule(id).outline;
  if (!knows_bytes_) bytes_ = bytes_of(text_);
  knows_bytes_ = true;
  return outline.may_be_among(neighbours_) && outline.may_be_in(bytes_);
}

const TextRules::Rule& TextRules::rule(RuleId id) {
  if (!rules_[id]) {
    rules_[id] = std::make_unique<Rule>(std::string(content_.compiled[id].regex.view()));
    const RegexOutline& outline = rules_[id]->outline;
    std::copy_n(outline.beside.begin(), outline.pairs, pairs_[id].begin());
  }
  return *rules_[id];
}

}  // namespace synopse
