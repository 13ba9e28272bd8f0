// The alphabet of one item rule: a byte for each of its tests.  An item string holds, for each item, the
// bytes of the tests that it passes; so a test is one byte in the expression, however many tags it asks for.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/item_program.h"
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
};

// What an item is to a rule: the bytes of the tests that it passes, ascending, between the marks; and the
// same as bits.
struct SeenItem {
  std::string bytes;
  PassedTests passed{};
};

struct Alphabet {
  std::vector<std::uint8_t> bits;  // by tag: 1 + its bit; 0: the rule does not ask for it
  std::vector<ItemTest> tests;     // test i is the byte 3 + i
  std::string match, each;         // the rule's expressions, Latin-1, without captures
  ItemProgram captures;            // of `match`

  SeenItem look(const TagMask& item) const;
  void add(TagMask& mask, Tag tag) const {
    if (const std::uint8_t bit = bits[tag]) mask[(bit - 1U) / 64] |= std::uint64_t{1} << ((bit - 1U) % 64);
  }
};

// Makes the alphabet of two item expressions (pattern.h); false when they ask for too many different things.
bool make_alphabet(const std::string& match, const std::string& each, const Tags& tags, Alphabet& alphabet);

// What a rule makes of the looks that a thread has met.
class SeenLooks {
 public:
  const SeenItem& item(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet) {
    return look < known_.size() && known_[look] ? *known_[look] : meet(look, tags, alphabet);
  }

 private:
  const SeenItem& meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet);

  std::vector<const SeenItem*> known_;  // by look
  std::deque<SeenItem> items_;          // item strings point into it
  std::map<TagMask, const SeenItem*> by_mask_;
};

}  // namespace synopse
