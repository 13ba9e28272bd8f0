// What a match says: the values that its rule's field functions give.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/field_plan.h"
#include "synopse/grammar/known_values.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// The texts of the captures that took part in a match, joined by a blank: "cue + particle" in a field
// function.
std::string joined_captures(std::string_view names, const Document& document, const Match& match);

// Functions see nothing but their arguments, and news says the same things again and again: values are
// remembered, but for those that a lexicon knows as fast.  One a thread.
class FieldValues {
 public:
  explicit FieldValues(const Grammar& grammar) : grammar_(grammar), plans_(grammar) {}

  // Fills match.fields; false when a function finds no value, so that the match does not count.
  bool compute(const Document& document, Match& match);

 private:
  // Valid until the next call.
  std::optional<std::string_view> value(const FieldPlan& plan, const Document& document, const Match& match);
  std::string_view looked_up(const FieldPlan& plan, const Document& document, const Match& match);
  const std::optional<std::string>& called(const FieldPlan& plan, const Document& document,
                                           const Match& match);
  std::optional<std::string> call(const FieldPlan& plan);

  const Grammar& grammar_;
  FieldPlans plans_;
  KnownValues known_;  // by function and arguments
  std::string key_, folded_;
  std::vector<std::size_t> begins_;  // of the arguments in the key
  std::vector<std::string_view> arguments_;
};

}  // namespace synopse
