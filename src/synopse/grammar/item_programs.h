// The programs of all rules that one thread runs.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/item_program.h"

namespace synopse {

// Few rules match often, and others seldom in a way that is not known (known_captures.h): when programs take
// too much memory all are forgotten.
class ItemPrograms {
 public:
  static constexpr std::size_t kMostBytes = 1 << 20;
  ItemPrograms() = default;
  explicit ItemPrograms(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // The captures of a rule when all of `items` match (ItemProgram::run); the rule must outlive this.
  std::span<const ItemRange> run(RuleId id, const CompiledRule& rule, std::span<const PassedTests> items,
                                 bool at_begin, bool at_end, ItemProgram::Scratch& scratch);

 private:
  ItemProgram& of(RuleId id, const CompiledRule& rule);

  std::size_t most_bytes_ = kMostBytes, bytes_ = 0;
  std::vector<std::unique_ptr<ItemProgram>> programs_;  // by rule
};

}  // namespace synopse
