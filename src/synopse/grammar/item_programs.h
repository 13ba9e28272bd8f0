// The programs of all rules that one thread runs.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/item_program.h"

namespace synopse {

// When programs take too much memory, those are forgotten that have not run since the last time; if that is
// not enough, all.
class ItemPrograms {
 public:
  static constexpr std::size_t kMostBytes = 3 << 19;
  ItemPrograms() = default;
  explicit ItemPrograms(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  // The captures of a rule when all of `items` match (ItemProgram::run); the rule must outlive this.
  std::span<const ItemRange> run(RuleId id, const CompiledRule& rule, std::span<const PassedTests> items,
                                 bool at_begin, bool at_end, ItemProgram::Scratch& scratch);

 private:
  struct Known {
    std::unique_ptr<ItemProgram> program;
    bool has_run = false;
  };

  ItemProgram& of(RuleId id, const CompiledRule& rule);
  void forget_idle();
  void forget(Known& known);

  std::size_t most_bytes_ = kMostBytes, bytes_ = 0;
  std::vector<Known> programs_;  // by rule
};

}  // namespace synopse
