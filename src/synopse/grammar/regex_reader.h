// Reads an expression in RE2's syntax and makes something of its parts: an outline, an automaton.
#pragma once

#include <cstddef>
#include <limits>

#include "synopse/grammar/regex_bytes.h"

namespace synopse {

// `Maker` says what becomes of the parts: one_of(bytes) of a character, nothing(), joined(a, b), either(a,
// b), grouped(a), and times(a, least, most).  Throws UnreadRegex at anything but literals, classes, groups,
// alternatives and repetitions.
template <typename Maker>
class RegexReader {
 public:
  using Made = typename Maker::Made;
  static constexpr std::size_t kEndless = std::numeric_limits<std::size_t>::max();

  RegexReader(std::string_view regex, Encoding encoding, Maker& maker)
      : bytes_(regex, encoding), maker_(maker) {}

  Made all() {
    any_case_ = bytes_.take("(?i)");
    Made made = alternatives();
    if (!bytes_.done()) throw UnreadRegex();
    return made;
  }

 private:
  static constexpr std::size_t kDeepest = 100;     // groups in groups
  static constexpr std::size_t kMostTimes = 1000;  // as RE2 has it

  Made alternatives() {
    Made made = sequence();
    while (bytes_.take("|")) made = maker_.either(std::move(made), sequence());
    return made;
  }

  Made sequence() {
    Made made = maker_.nothing();
    while (!bytes_.done() && bytes_.next() != '|' && bytes_.next() != ')')
      made = maker_.joined(std::move(made), repeated());
    return made;
  }

  Made repeated() {
    Made made = bytes_.take("(") ? group() : maker_.one_of(bytes_.atom(any_case_));
    while (true) {
      if (bytes_.take("*"))
        made = maker_.times(std::move(made), 0, kEndless);
      else if (bytes_.take("+"))
        made = maker_.times(std::move(made), 1, kEndless);
      else if (bytes_.take("?"))
        made = maker_.times(std::move(made), 0, 1);
      else if (bytes_.take("{"))
        made = counted(std::move(made));
      else
        return made;
      bytes_.take("?");  // as few as possible: the same texts
    }
  }

  Made counted(Made made) {
    const std::size_t least = number();
    std::size_t most = least;
    if (bytes_.take(",")) most = bytes_.next() == '}' ? kEndless : number();
    if (!bytes_.take("}")) throw UnreadRegex();
    return maker_.times(std::move(made), least, most);
  }

  std::size_t number() {
    std::size_t value = 0, digits = 0;
    for (char c = bytes_.next(); c >= '0' && c <= '9' && value <= kMostTimes; c = bytes_.next(), ++digits) {
      value = value * 10 + static_cast<std::size_t>(c - '0');
      bytes_.skip();
    }
    if (digits == 0 || value > kMostTimes) throw UnreadRegex();
    return value;
  }

  Made group() {
    const bool outer = any_case_;
    if (bytes_.take("?i:"))
      any_case_ = true;
    else if (bytes_.take("?P<"))
      name();
    else if (!bytes_.take("?:") && bytes_.next() == '?')
      throw UnreadRegex();
    if (++depth_ > kDeepest) throw UnreadRegex();
    Made made = maker_.grouped(alternatives());
    --depth_;
    if (!bytes_.take(")")) throw UnreadRegex();
    any_case_ = outer;
    return made;
  }

  void name() {
    while (!bytes_.done() && bytes_.next() != '>') bytes_.skip();
    if (!bytes_.take(">")) throw UnreadRegex();
  }

  RegexBytes bytes_;
  Maker& maker_;
  std::size_t depth_ = 0;
  bool any_case_ = false;
};

}  // namespace synopse
