#include "synopse/grammar/alphabet.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "synopse/grammar/grow.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostTests = 250;
constexpr std::size_t kMostTags = 255;

// 1 + the lowest bit; 0: there is none.
std::size_t first_bit(const TagMask& mask) {
  for (std::size_t i = 0; i < mask.size(); ++i)
    if (mask[i] != 0) return i * 64 + static_cast<std::size_t>(std::countr_zero(mask[i])) + 1;
  return 0;
}

}  // namespace

bool ItemTest::holds(const TagMask& item) const {
  for (const Way& way : ways) {
    bool holds = true;
    for (std::size_t i = 0; i < item.size(); ++i)
      holds &= (item[i] & way.wanted[i]) == way.wanted[i] && (item[i] & way.unwanted[i]) == 0;
    if (holds) return true;
  }
  return false;
}

bool ItemTest::needs_one_of(const TagMask& tags) const {
  return std::all_of(ways.begin(), ways.end(), [&](const Way& way) {
    bool any = false;
    for (std::size_t i = 0; i < tags.size(); ++i) any |= (way.wanted[i] & tags[i]) != 0;
    return any;
  });
}

int Alphabet::number_of(std::string_view test) {
  if (const auto known = numbers_.find(test); known != numbers_.end()) return known->second;
  ok_ &= tests_.size() < kMostTests;
  if (!ok_) return 0;
  const int number = static_cast<int>(tests_.size());
  numbers_.emplace(test, number);
  keep(read(test));
  return number;
}

void Alphabet::keep(ItemTest test) {
  for (const ItemTest::Way& way : test.ways) {
    const std::size_t bit = first_bit(way.wanted);
    if (bit >= tests_by_bit_.size()) tests_by_bit_.resize(bit + 1);
    tests_by_bit_[bit].push_back(static_cast<std::uint8_t>(tests_.size()));
  }
  tests_.push_back(std::move(test));
}

ItemTest Alphabet::read(std::string_view test) {
  ItemTest result;
  bool unwanted = false;
  for (std::size_t at = 0; at < test.size();) {
    const CodePoint c = code_point_at(test, at);
    at += c.size;
    if (c.value == kTestOpen || c.value == kTestOr) {
      result.ways.emplace_back();
      unwanted = false;
    } else if (c.value == kTestBut) {
      unwanted = true;
    } else if (const auto tag = tags_->tag_of(c.value)) {
      ask_for(*tag);
      add(unwanted ? result.ways.back().unwanted : result.ways.back().wanted, *tag);
    }
  }
  return result;
}

void Alphabet::ask_for(Tag tag) {
  const auto place = std::lower_bound(asked_.begin(), asked_.end(), tag, before);
  if (place != asked_.end() && place->tag == tag) return;
  ok_ &= asked_.size() < kMostTags;
  if (!ok_) return;
  asked_.insert(place, {tag, static_cast<std::uint8_t>(asked_.size())});
  by_bit_.push_back(tag);
}

TagMask Alphabet::mask_of(std::span<const Tag> tags) const {
  TagMask mask{};
  auto asked = asked_.begin();
  for (const Tag tag : tags) {
    while (asked != asked_.end() && asked->tag < tag) ++asked;
    if (asked == asked_.end()) break;
    if (asked->tag == tag) set(mask, asked->bit);
  }
  return mask;
}

std::vector<Tag> Alphabet::tags_of(const TagMask& mask) const {
  std::vector<Tag> tags;
  for (std::size_t word = 0; word < mask.size(); ++word)
    for (std::uint64_t bits = mask[word]; bits != 0; bits &= bits - 1)
      tags.push_back(by_bit_[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]);
  std::sort(tags.begin(), tags.end());
  return tags;
}

PassedTests Alphabet::passed(const TagMask& item) const {
  PassedTests passed{};
  const auto try_those_of = [&](std::size_t bit) {
    if (bit >= tests_by_bit_.size()) return;
    for (const std::uint8_t test : tests_by_bit_[bit])
      if (tests_[test].holds(item)) passed[test / 64] |= std::uint64_t{1} << (test % 64);
  };
  if (tests_by_bit_.empty()) return passed;
  try_those_of(0);
  for (std::size_t word = 0; word < item.size(); ++word)
    for (std::uint64_t bits = item[word]; bits != 0; bits &= bits - 1)
      try_those_of(1 + word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
  return passed;
}

std::uint32_t ItemKinds::meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet) {
  if (look >= by_look_.size()) grow(by_look_, look + 1, std::uint16_t{0});
  const TagMask mask = alphabet.mask_of(tags);
  const std::uint32_t number = masks_.number(mask);
  if (number == by_mask_.size())
    by_mask_.push_back(static_cast<std::uint16_t>(kinds_.number(alphabet.passed(mask))));
  by_look_[look] = static_cast<std::uint16_t>(by_mask_[number] + 1);
  return by_mask_[number];
}

std::uint32_t NumberedBits::number(const Bits& bits) {
  if (2 * all_.size() >= slots_.size()) {
    slots_.assign(std::max<std::size_t>(4, 2 * slots_.size()), 0);
    for (std::size_t i = 0; i < all_.size(); ++i)
      slots_[slot_of(all_[i])] = static_cast<std::uint16_t>(i + 1);
  }
  std::uint16_t& slot = slots_[slot_of(bits)];
  if (slot == 0) {
    all_.push_back(bits);
    slot = static_cast<std::uint16_t>(all_.size());
  }
  return slot - 1U;
}

// Where such bits are, or would be.
std::size_t NumberedBits::slot_of(const Bits& bits) const {
  std::uint64_t hash = 0;
  for (const std::uint64_t word : bits) hash = (hash ^ word) * 0x9E3779B97F4A7C15U;
  std::size_t slot = (hash >> 32) & (slots_.size() - 1);
  while (slots_[slot] != 0 && all_[slots_[slot] - 1U] != bits) slot = (slot + 1) & (slots_.size() - 1);
  return slot;
}

}  // namespace synopse
