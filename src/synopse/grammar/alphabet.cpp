#include "synopse/grammar/alphabet.h"

#include <bit>

namespace synopse {
namespace {

bool has(const TagMask& mask, std::uint8_t bit) { return (mask[bit / 64] >> (bit % 64)) & 1; }
void set(TagMask& mask, std::size_t bit) { mask[bit / 64] |= std::uint64_t{1} << (bit % 64); }

// Whether `begins` leads through all of `size` values, part by part.
bool leads_through(std::span<const std::uint16_t> begins, std::size_t size) {
  return begins.empty()
             ? size == 0
             : begins.front() == 0 && begins.back() == size && std::is_sorted(begins.begin(), begins.end());
}

template <typename Number>
bool all_below(std::span<const Number> numbers, std::size_t limit) {
  return std::all_of(numbers.begin(), numbers.end(), [&](Number each) { return each < limit; });
}

}  // namespace

bool Alphabet::is_sound(std::size_t tags) const {
  const auto asked = tables_.asked.view();
  const std::size_t ways = tables_.unwanted_at.size();
  bool in_order = tables_.terms_at.size() == ways + 1 || ways == 0;
  for (std::size_t way = 0; in_order && way < ways; ++way)
    in_order = tables_.terms_at[way] <= tables_.unwanted_at[way] &&
               tables_.unwanted_at[way] <= tables_.terms_at[way + 1];
  return in_order && asked.size() < 256 && std::is_sorted(asked.begin(), asked.end()) &&
         (asked.empty() || asked.back() < tags) && tests() < 256 &&
         leads_through(tables_.ways_at.view(), ways) &&
         leads_through(tables_.terms_at.view(), tables_.terms.size()) &&
         all_below(tables_.terms.view(), asked.size()) && all_below(tables_.by_tag.view(), ways) &&
         all_below(tables_.tests_by_tag.view(), tests()) &&
         tables_.tests_by_tag.size() == tables_.by_tag.size() &&
         (tables_.by_tag_at.empty() || tables_.by_tag_at.size() == asked.size() + 2) &&
         leads_through(tables_.by_tag_at.view(), tables_.by_tag.size());
}

Alphabet::Terms Alphabet::wanted(std::size_t way) const {
  const std::size_t first = tables_.terms_at[way];
  return tables_.terms.view().subspan(first, tables_.unwanted_at[way] - first);
}

Alphabet::Terms Alphabet::unwanted(std::size_t way) const {
  const std::size_t first = tables_.unwanted_at[way];
  return tables_.terms.view().subspan(first, tables_.terms_at[way + 1] - first);
}

bool Alphabet::holds(std::size_t way, const TagMask& item) const {
  const auto terms = tables_.terms.view();
  const std::size_t unwanted = tables_.unwanted_at[way], end = tables_.terms_at[way + 1];
  for (std::size_t at = tables_.terms_at[way]; at < unwanted; ++at)
    if (!has(item, terms[at])) return false;
  for (std::size_t at = unwanted; at < end; ++at)
    if (has(item, terms[at])) return false;
  return true;
}

PassedTests Alphabet::passed(const TagMask& item) const {
  PassedTests passed{};
  const auto at = tables_.by_tag_at.view();
  const auto ways = tables_.by_tag.view();
  const auto tests = tables_.tests_by_tag.view();
  const auto try_those_of = [&](std::size_t tag) {
    for (std::size_t i = at[tag]; i < at[tag + 1]; ++i)
      if (!has(passed, tests[i]) && holds(ways[i], item)) set(passed, tests[i]);
  };
  if (ways.empty()) return passed;
  try_those_of(0);
  for (std::size_t word = 0; word < item.size(); ++word)
    for (std::uint64_t bits = item[word]; bits != 0; bits &= bits - 1)
      try_those_of(1 + word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
  return passed;
}

bool Alphabet::needs_one_of(std::uint32_t test, const TagMask& tags) const {
  for (std::size_t way = tables_.ways_at[test]; way < tables_.ways_at[test + 1]; ++way) {
    const Terms all = wanted(way);
    if (std::none_of(all.begin(), all.end(), [&](std::uint8_t bit) { return has(tags, bit); })) return false;
  }
  return true;
}

std::vector<Tag> Alphabet::tags_of(Terms terms) const {
  std::vector<Tag> tags;
  for (const std::uint8_t bit : terms) tags.push_back(tables_.asked[bit]);
  return tags;
}

std::vector<TestWay> Alphabet::ways(std::uint32_t test) const {
  std::vector<TestWay> ways;
  for (std::size_t way = tables_.ways_at[test]; way < tables_.ways_at[test + 1]; ++way)
    ways.push_back({tags_of(wanted(way)), tags_of(unwanted(way))});
  return ways;
}

void Alphabet::add(TagMask& mask, Tag tag) const {
  const auto asked = tables_.asked.view();
  const auto place = std::lower_bound(asked.begin(), asked.end(), tag);
  if (place != asked.end() && *place == tag) set(mask, static_cast<std::size_t>(place - asked.begin()));
}

TagMask Alphabet::mask_of(std::span<const Tag> tags) const {
  TagMask mask{};
  const auto asked = tables_.asked.view();
  std::size_t bit = 0;
  for (const Tag tag : tags) {
    while (bit < asked.size() && asked[bit] < tag) ++bit;
    if (bit == asked.size()) break;
    if (asked[bit] == tag) set(mask, bit);
  }
  return mask;
}

}  // namespace synopse
