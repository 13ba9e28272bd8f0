// Rules over characters as one thread runs them, and what can be told beforehand of the text at hand.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/neighbours.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"

namespace synopse {

class TextRules {
 public:
  explicit TextRules(const Grammar::Content& content);

  // The text that is asked about from now on; must outlive the questions.
  void look_at(std::string_view text);
  // Whether a rule may match somewhere in it.
  bool may_match(RuleId rule) {
    const Pairs& pairs = pairs_[rule];
    return (pairs[0] & neighbours_) != 0 && (pairs[1] & neighbours_) != 0 && (pairs[2] & neighbours_) != 0 &&
           (pairs[3] & neighbours_) != 0 && may_match_by_outline(rule);
  }
  const Regex& regex(RuleId rule) const { return rules_[rule]->regex; }  // of one that may match

 private:
  struct Rule {
    explicit Rule(const std::string& expression);

    Regex regex;
    RegexOutline outline;
  };
  // Kinds of neighbours that every match has, one of each; a rule that is not known yet needs any.
  using Pairs = std::array<Neighbours, 4>;
  static constexpr Neighbours kAny = ~Neighbours{0};

  bool may_match_by_outline(RuleId rule);
  const Rule& rule(RuleId rule);

  const Grammar::Content& content_;
  std::vector<std::unique_ptr<Rule>> rules_;  // by rule; made when they are first asked for
  std::vector<Pairs> pairs_;                  // likewise, close together: they settle most questions
  std::string_view text_;
  Neighbours neighbours_ = kAny;
  RegexOutline::Bytes bytes_;
  bool knows_bytes_ = false;
};

}  // namespace synopse
