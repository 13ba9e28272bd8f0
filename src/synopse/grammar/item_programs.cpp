#include "synopse/grammar/item_programs.h"

namespace synopse {

std::span<const ItemRange> ItemPrograms::run(RuleId id, const CompiledRule& rule,
                                             std::span<const PassedTests> items, bool at_begin, bool at_end,
                                             ItemProgram::Scratch& scratch) {
  if (bytes_ > most_bytes_) *this = ItemPrograms(most_bytes_);
  ItemProgram& program = of(id, rule);
  const std::size_t before = program.bytes();
  const auto captures = program.run(items, at_begin, at_end, scratch);
  bytes_ += program.bytes() - before;
  return captures;
}

ItemProgram& ItemPrograms::of(RuleId id, const CompiledRule& rule) {
  if (id >= programs_.size()) programs_.resize(id + 1);
  if (!programs_[id]) {
    programs_[id] = std::make_unique<ItemProgram>(rule.items.forward.operations.view(), rule.items.captures);
    bytes_ += programs_[id]->bytes();
  }
  return *programs_[id];
}

}  // namespace synopse
