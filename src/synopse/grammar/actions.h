// The field functions that rules may call: number(value), date(day, month, year), lookup(cue, judge.polarity)
// ...
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace synopse {

class Grammar;

// What an argument of a function may be.
enum class ArgumentKind : unsigned char {
  capture,  // a capture of the rule, or several joined by a blank: its text, empty when it took no part in
            // the match
  column,   // LEXICON.COLUMN
  constant  // "quoted text"
};

struct Function {
  std::string_view name;
  unsigned min_arguments = 1, max_arguments = 1;
  ArgumentKind first = ArgumentKind::capture;  // all arguments may be constants, too
  ArgumentKind rest = ArgumentKind::capture;
  // The field's text; nullopt: this match has no such value, and the rule yields nothing here.
  std::optional<std::string> (*call)(const Grammar& grammar, std::span<const std::string_view> arguments);
  std::string_view summary;  // one line for the manual
};

// All functions, sorted by name.
std::span<const Function> functions();
const Function* function(std::string_view name);

}  // namespace synopse
