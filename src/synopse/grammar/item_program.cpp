#include "synopse/grammar/item_program.h"

namespace synopse {
namespace {

constexpr std::uint32_t kUnset = 0xFFFFFFFF;

}  // namespace

std::span<const ItemRange> ItemProgram::run(std::span<const PassedTests* const> items, bool at_begin,
                                            bool at_end, Scratch& scratch) const {
  scratch.visited.assign((operations_.size() * (items.size() + 1) + 63) / 64, 0);
  scratch.slots.assign(2 * names_.size(), kUnset);
  scratch.ranges.clear();
  if (!search(items, at_begin, at_end, scratch)) return {};
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::uint32_t begin = scratch.slots[2 * i], end = scratch.slots[2 * i + 1];
    scratch.ranges.push_back(begin == kUnset || end == kUnset ? ItemRange{} : ItemRange{begin, end});
  }
  return scratch.ranges;
}

bool ItemProgram::search(std::span<const PassedTests* const> items, bool at_begin, bool at_end,
                         Scratch& scratch) const {
  auto& steps = scratch.steps;
  steps.assign(1, {0, 0, 0, 0});
  while (!steps.empty()) {
    const Scratch::Step step = steps.back();
    steps.pop_back();
    if (step.slot > 0)
      scratch.slots[step.slot - 1] = step.restore;
    else if (follow(step, items, at_begin, at_end, scratch))
      return true;
  }
  return false;
}

// Goes on from a step until something fails; what else could be tried is put on scratch.steps.
bool ItemProgram::follow(Scratch::Step step, std::span<const PassedTests* const> items, bool at_begin,
                         bool at_end, Scratch& scratch) const {
  std::uint32_t& item = step.item;
  while (true) {
    const std::size_t bit = step.operation * (items.size() + 1) + item;
    if ((scratch.visited[bit / 64] >> (bit % 64)) & 1) return false;
    scratch.visited[bit / 64] |= std::uint64_t{1} << (bit % 64);
    const ItemOperation& now = operations_[step.operation];
    const auto target = [&](std::int32_t relative) {
      return static_cast<std::uint32_t>(static_cast<std::int32_t>(step.operation) + relative);
    };
    switch (now.kind) {
      case ItemOperation::Kind::match:
        return item == items.size();
      case ItemOperation::Kind::test:
        if (item == items.size() || !passes(*items[item], static_cast<std::uint32_t>(now.first)))
          return false;
        ++item;
        break;
      case ItemOperation::Kind::begin:
        if (!at_begin || item > 0) return false;
        break;
      case ItemOperation::Kind::end:
        if (!at_end || item < items.size()) return false;
        break;
      case ItemOperation::Kind::save: {
        std::uint32_t& slot = scratch.slots[static_cast<std::size_t>(now.first)];
        scratch.steps.push_back({0, 0, static_cast<std::uint32_t>(now.first) + 1, slot});
        slot = item;
        break;
      }
      case ItemOperation::Kind::split:
        scratch.steps.push_back({target(now.second), item, 0, 0});
        step.operation = target(now.first);
        continue;
      case ItemOperation::Kind::jump:
        step.operation = target(now.first);
        continue;
    }
    ++step.operation;
  }
}

}  // namespace synopse
