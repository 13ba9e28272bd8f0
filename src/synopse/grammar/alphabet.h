// The alphabet of one item rule: its tests, numbered, and the kinds of items that they tell apart.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/looks.h"
#include "synopse/grammar/tags.h"

namespace synopse {

// Some of the up to 255 tags that a rule asks for, as bits.
using TagMask = std::array<std::uint64_t, 4>;

// A test holds for an item if, of one way at least, all wanted tags are there and no unwanted one.
struct ItemTest {
  struct Way {
    TagMask wanted{}, unwanted{};
  };
  std::vector<Way> ways;
  bool holds(const TagMask& item) const;
  // Whether no item passes it that has none of these tags.
  bool needs_one_of(const TagMask& tags) const;
};

class Alphabet {
 public:
  explicit Alphabet(const Tags& tags) : tags_(&tags) {}

  // The number of a test as it stands in an item expression (pattern.h), from kTestOpen to kTestClose.
  int number_of(std::string_view test);
  // False: a rule asked for more than 250 different things.
  bool ok() const { return ok_; }

  // The tests that an item of these tags passes.
  PassedTests passed(const TagMask& item) const;
  std::size_t tests() const { return tests_.size(); }
  const ItemTest& test(std::uint32_t number) const { return tests_[number]; }
  void add(TagMask& mask, Tag tag) const {
    const auto asked = std::lower_bound(asked_.begin(), asked_.end(), tag, before);
    if (asked != asked_.end() && asked->tag == tag) set(mask, asked->bit);
  }
  // Those that the rule asks for of an item's tags, which are ascending.
  TagMask mask_of(std::span<const Tag> tags) const;
  // The tags of a mask, ascending.
  std::vector<Tag> tags_of(const TagMask& mask) const;

 private:
  ItemTest read(std::string_view test);
  void keep(ItemTest test);
  void ask_for(Tag tag);

  struct Asked {
    Tag tag;
    std::uint8_t bit;
  };
  static bool before(const Asked& asked, Tag tag) { return asked.tag < tag; }
  static void set(TagMask& mask, std::uint8_t bit) { mask[bit / 64] |= std::uint64_t{1} << (bit % 64); }

  const Tags* tags_;
  std::vector<Asked> asked_;     // ascending by tag: few, so that they lie close together
  std::vector<Tag> by_bit_;      // the same tags
  std::vector<ItemTest> tests_;  // by number
  // Numbers of tests by a tag that one of their ways wants, as 1 + its bit; [0]: of those with a way that
  // wants none.
  std::vector<std::vector<std::uint8_t>> tests_by_bit_;
  StringMap<int> numbers_;
  bool ok_ = true;
};

// Different sets of up to 256 bits, numbered as they come.
class NumberedBits {
 public:
  using Bits = std::array<std::uint64_t, 4>;

  // The number of such bits; the size before, if they are new.
  std::uint32_t number(const Bits& bits);
  const Bits& operator[](std::uint32_t number) const { return all_[number]; }
  std::size_t size() const { return all_.size(); }

 private:
  std::size_t slot_of(const Bits& bits) const;

  std::vector<Bits> all_;
  std::vector<std::uint16_t> slots_;  // 1 + number; a power of two, half of them free at the least
};

// The kinds of items that a thread has met, for one rule: items that pass the same tests are one kind.
class ItemKinds {
 public:
  std::uint32_t number(std::uint32_t look, const Looks& looks, const Alphabet& alphabet) {
    const bool met = look < by_look_.size() && by_look_[look] != 0;
    return met ? by_look_[look] - 1 : meet(look, looks.tags(look), alphabet);
  }
  const NumberedBits& passed() const { return kinds_; }
  // Whether they are to be forgotten before the next sentence.
  bool are_many() const { return masks_.size() > kMost; }
  void forget() { *this = ItemKinds(); }

 private:
  std::uint32_t meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet);

  static constexpr std::size_t kMost = 0xF000;

  std::vector<std::uint16_t> by_look_;  // 1 + number; 0: not met
  NumberedBits masks_, kinds_;
  std::vector<std::uint16_t> by_mask_;
};

}  // namespace synopse
