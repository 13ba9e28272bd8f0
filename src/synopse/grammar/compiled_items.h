// An item expression (pattern.h) as it is run.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/grammar_array.h"
#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/tags.h"

namespace synopse {

struct CompiledItems {
  struct Code {
    GrammarArray<ItemOperation> operations;
    GrammarArray<std::uint16_t> tests;
    GrammarArray<std::uint8_t> numbers;
    ItemCode view() const { return {operations.view(), tests.view(), numbers.view()}; }
  };
  Alphabet alphabet;
  Code forward, backward;  // item_operations.h
  std::vector<std::string> captures;
  std::int32_t each_test = -1;  // the number of the test that `each` asks for; -1: none

  // Whether they can be run: all numbers mean something.  So many tags exist.
  bool is_sound(std::size_t tags) const;
};

// `each_test` may be empty.  Nullopt when the rule asks for more than 250 different things.
std::optional<CompiledItems> compile_items(std::string_view expression, std::string_view each_test,
                                           const Tags& tags);

}  // namespace synopse
