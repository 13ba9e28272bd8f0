#include "synopse/grammar/test_sets.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kMostWays = 256;
constexpr std::size_t kMostSets = 0xFFFF;

bool holds_all(const std::vector<Tag>& all, const std::vector<Tag>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// Whether whoever takes way `b` can take way `a`.
bool is_wider(const TestWay& a, const TestWay& b) {
  return holds_all(b.wanted, a.wanted) && holds_all(b.unwanted, a.unwanted);
}

// Drops the ways that another one makes superfluous.
std::vector<TestWay> reduced(std::vector<TestWay> ways) {
  std::sort(ways.begin(), ways.end());
  ways.erase(std::unique(ways.begin(), ways.end()), ways.end());
  std::vector<TestWay> kept;
  for (const TestWay& way : ways)
    if (std::none_of(ways.begin(), ways.end(),
                     [&way](const TestWay& other) { return &other != &way && is_wider(other, way); }))
      kept.push_back(way);
  return kept;
}

std::u16string encoded(const std::vector<TestWay>& ways) {
  std::u16string text;
  for (const TestWay& way : ways) {
    text += static_cast<char16_t>(way.wanted.size());
    text += static_cast<char16_t>(way.unwanted.size());
    text.append(way.wanted.begin(), way.wanted.end());
    text.append(way.unwanted.begin(), way.unwanted.end());
  }
  return text;
}

}  // namespace

TestSets::TestSets(std::size_t tags) : sets_(1), marked_(tags, false) {}

TestSets::Number TestSets::number(const std::vector<TestWay>& all) {
  if (all.size() > kMostWays) return kAnything;
  const std::vector<TestWay> ways = reduced(all);
  const bool anything = !ways.empty() && ways.front() == TestWay();
  if (anything || sets_.size() > kMostSets) return kAnything;
  const std::u16string key = encoded(ways);
  const auto [known, fresh] = numbers_.try_emplace(key, static_cast<Number>(sets_.size()));
  if (!fresh) return known->second;
  sets_.push_back({static_cast<std::uint32_t>(ways_.size()), static_cast<std::uint32_t>(ways.size())});
  ways_.insert(ways_.end(), key.begin(), key.end());
  make_room();
  return known->second;
}

void TestSets::make_room() {
  while (slot_bits_ < kMostSlotBits && kSlotsOfSet * sets_.size() > std::size_t{1} << slot_bits_)
    ++slot_bits_;
  if (answers_.size() < std::size_t{1} << slot_bits_) answers_.assign(std::size_t{1} << slot_bits_, 0);
}

void TestSets::forget_looks() { std::fill(answers_.begin(), answers_.end(), 0); }

bool TestSets::find_out(Number set, std::uint32_t look, const Looks& looks) {
  const auto tags = looks.tags(look);
  for (const Tag tag : tags) marked_[tag] = true;
  const bool yes = passes_any(sets_[set]);
  for (const Tag tag : tags) marked_[tag] = false;
  answers_[place_of(set, look)] = rest_of(set, look) | (yes ? kYes : 0);
  return yes;
}

bool TestSets::passes_any(const Set& set) const {
  const Tag* at = ways_.data() + set.first;
  for (std::uint32_t way = 0; way < set.ways; ++way) {
    const Tag *wanted = at + 2, *unwanted = wanted + at[0], *end = unwanted + at[1];
    const bool all = std::all_of(wanted, unwanted, [this](Tag tag) { return marked_[tag]; });
    if (all && std::none_of(unwanted, end, [this](Tag tag) { return marked_[tag]; })) return true;
    at = end;
  }
  return false;
}

}  // namespace synopse
