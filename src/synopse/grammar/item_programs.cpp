#include "synopse/grammar/item_programs.h"

#include <utility>

namespace synopse {

std::span<const ItemRange> ItemPrograms::run(RuleId id, const CompiledRule& rule,
                                             std::span<const PassedTests> items, bool at_begin, bool at_end,
                                             ItemProgram::Scratch& scratch) {
  if (bytes_ > most_bytes_) forget_idle();
  ItemProgram& program = of(id, rule);
  const std::size_t before = program.bytes();
  const auto captures = program.run(items, at_begin, at_end, scratch);
  bytes_ += program.bytes() - before;
  return captures;
}

ItemProgram& ItemPrograms::of(RuleId id, const CompiledRule& rule) {
  if (id >= programs_.size()) programs_.resize(id + 1);
  Known& known = programs_[id];
  known.has_run = true;
  if (!known.program) {
    known.program = std::make_unique<ItemProgram>(rule.items.forward.operations.view(), rule.items.captures);
    bytes_ += known.program->bytes();
  }
  return *known.program;
}

void ItemPrograms::forget_idle() {
  for (Known& known : programs_)
    if (!std::exchange(known.has_run, false)) forget(known);
  if (bytes_ <= most_bytes_ / 2) return;
  for (Known& known : programs_) forget(known);
}

void ItemPrograms::forget(Known& known) {
  if (known.program) bytes_ -= known.program->bytes();
  known.program.reset();
}

}  // namespace synopse
