// The alphabet of one item rule: its tests, numbered.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "synopse/grammar/grammar_array.h"
#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/tags.h"
#include "synopse/grammar/test_way.h"

namespace synopse {

// Some of the up to 255 tags that a rule asks for, as bits.
using TagMask = std::array<std::uint64_t, 4>;

// A test holds for an item that passes it in one way at least (test_way.h).
class Alphabet {
 public:
  // Flat, so that they may lie in an image.
  struct Tables {
    GrammarArray<Tag> asked;                  // ascending; the place of each is its bit
    GrammarArray<std::uint16_t> ways_at;      // by test, and behind the last: where its ways begin
    GrammarArray<std::uint16_t> terms_at;     // by way, and behind the last: where its wanted terms begin
    GrammarArray<std::uint16_t> unwanted_at;  // by way: where its unwanted terms do
    GrammarArray<std::uint8_t> terms;         // bits
    // The ways by the first tag that they want: those without such a tag, those of bit 0, of bit 1 ...; the
    // test of each; and where each of these begins, and behind the last.
    GrammarArray<std::uint16_t> by_tag;
    GrammarArray<std::uint8_t> tests_by_tag;
    GrammarArray<std::uint16_t> by_tag_at;
  };

  Alphabet() = default;
  explicit Alphabet(Tables tables) : tables_(std::move(tables)) {}
  const Tables& tables() const { return tables_; }
  // Whether all numbers lie within; so many tags exist.
  bool is_sound(std::size_t tags) const;

  // The tests that an item of these tags passes.
  PassedTests passed(const TagMask& item) const;
  std::size_t tests() const { return std::max<std::size_t>(tables_.ways_at.size(), 1) - 1; }
  // Whether no item passes a test that has none of these tags.
  bool needs_one_of(std::uint32_t test, const TagMask& tags) const;
  // In the order of the expression.
  std::vector<TestWay> ways(std::uint32_t test) const;
  void add(TagMask& mask, Tag tag) const;
  // Those that the rule asks for of an item's tags, which are ascending.
  TagMask mask_of(std::span<const Tag> tags) const;

 private:
  using Terms = std::span<const std::uint8_t>;

  Terms wanted(std::size_t way) const;
  Terms unwanted(std::size_t way) const;
  bool holds(std::size_t way, const TagMask& item) const;
  std::vector<Tag> tags_of(Terms terms) const;

  Tables tables_;
};

}  // namespace synopse
