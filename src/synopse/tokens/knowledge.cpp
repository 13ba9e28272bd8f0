#include "synopse/tokens/knowledge.h"

#include <algorithm>

#include "synopse/tokens/classes.h"
#include "synopse/tokens/plain_form.h"

namespace synopse {

namespace {

constexpr std::uint32_t kAbbreviations = bit(Trait::never) | bit(Trait::may) | bit(Trait::number);
constexpr std::uint32_t kPartShift =
    28;  // above the traits, for what fused words have: the second part's size

}  // namespace

bool Knowledge::has_plain(std::string_view word, Trait trait) const {
  if (!knows(trait) || word.empty()) return false;
  const PlainForm form(word);
  return has(form.text(), trait);
}

std::uint32_t Knowledge::abbreviation(std::string_view word) const {
  constexpr std::size_t kLongest = 24;
  if (word.empty() || word.size() > kLongest) return 0;
  if ((abbreviations_[ends_of(word)] >> word.size() & 1U) == 0) return 0;  // most words before a full stop
  if (const std::uint32_t found = words_[word] & kAbbreviations; found != 0) return found;
  const Character first = character_at(word, 0);
  if (first.kind != Class::upper) return 0;
  const PlainForm small(word);
  if (small.text().size() != word.size()) return 0;
  // "Ca" is "ca", "GEN" is "Gen".
  std::array<char, kLongest> mixed;
  const std::string_view other(mixed.data(), word.size());
  std::ranges::copy(word, mixed.begin());
  std::copy_n(small.text().begin(), first.size, mixed.begin());
  if (const std::uint32_t found = words_[other] & kAbbreviations; found != 0) return found;
  std::ranges::copy(small.text(), mixed.begin());
  std::copy_n(word.begin(), first.size, mixed.begin());
  return words_[other] & kAbbreviations;
}

std::uint8_t Knowledge::fused_part(std::string_view word) const {
  const std::uint32_t traits = words_[word];
  if ((traits & bit(Trait::fused)) == 0) return 0;
  return static_cast<std::uint8_t>(traits >> kPartShift);
}

std::string_view Knowledge::keep(std::string text) {
  texts_.push_back(std::make_unique<const std::string>(std::move(text)));
  return *texts_.back();
}

void Knowledge::add(std::string_view word, Trait trait) {
  words_.add(word, bit(trait));
  known_ |= bit(trait);
  if (trait == Trait::opener || trait == Trait::fused) {
    special_[static_cast<unsigned char>(word[0])] |= 1U << special_bit(word);
  }
  if ((bit(trait) & kAbbreviations) != 0) {
    abbreviations_[ends_of(word)] |= 1U << (word.size() & 31U);
  }
}

void Knowledge::add_fused(std::string_view whole, std::size_t second_part) {
  add(whole, Trait::fused);
  words_.add(whole, static_cast<std::uint32_t>(second_part) << kPartShift);
}

}  // namespace synopse
