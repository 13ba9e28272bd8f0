// What a match says: the values that its rule's field functions give.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// The texts of the captures that took part in a match, joined by a blank: "cue + particle" in a field
// function.
std::string joined_captures(std::string_view names, const Document& document, const Match& match);

// Functions see nothing but their arguments, and news says the same things again and again: values are
// remembered.  One a thread.
class FieldValues {
 public:
  explicit FieldValues(const Grammar& grammar) : grammar_(grammar) {}

  // Fills match.fields; false when a function finds no value, so that the match does not count.
  bool compute(const Document& document, Match& match);

 private:
  const std::optional<std::string>& value(const Action& action, const Document& document, const Match& match);
  std::optional<std::string> call(const Action& action, const Document& document, const Match& match) const;

  const Grammar& grammar_;
  StringMap<std::optional<std::string>> known_;  // by function and arguments
  std::string key_;
};

}  // namespace synopse
