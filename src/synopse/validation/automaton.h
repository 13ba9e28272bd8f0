// Sets of strings as finite automata: one look-up a byte.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/validation/expression.h"

namespace synopse::validation {

class Automaton {
 public:
  Automaton() = default;  // has no state yet
  explicit Automaton(const Expression& expression);
  // What both take.
  static Automaton product(const Automaton& a, const Automaton& b);

  bool accepts(std::string_view text) const { return accepting_[run(text)]; }
  // The same for `text` followed by a blank, unless it is empty: how lists are written down.
  bool accepts_list(std::string_view text) const;

  std::size_t size() const { return accepting_.size(); }
  bool is_accepting(std::size_t state) const { return accepting_[state]; }
  std::uint16_t after(std::size_t state, std::size_t symbol) const {
    return next_[state * kSymbols + symbol];
  }

 private:
  std::uint16_t run(std::string_view text) const;

  std::vector<std::uint16_t> next_;  // [state][symbol]; state 0 is the start
  std::vector<bool> accepting_;
};

}  // namespace synopse::validation
