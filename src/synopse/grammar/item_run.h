// What the rules of a thread run on: a sentence, one rule after the other, and room that they share.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/item_program.h"
#include "synopse/grammar/item_programs.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/known_captures.h"
#include "synopse/grammar/looks.h"

namespace synopse {

struct ItemRun {
  std::span<const Item> items;  // of the sentence
  const Looks* looks = nullptr;
  std::vector<std::uint32_t> beginnings;  // items where the rule at hand may begin, the last first

  KnownCaptures known;
  std::vector<std::uint16_t> kinds;  // of the items of a match
  std::vector<PassedTests> passed;
  ItemPrograms programs;
  ItemProgram::Scratch scratch;
};

}  // namespace synopse
