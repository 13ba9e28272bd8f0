// What is known of forms, by their numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/phrase_table.h"

namespace synopse {

struct Form {
  std::uint32_t tags = 0;      // number of the list in Forms::tag_lists()
  std::string_view folded{};   // empty for what is too long to be a word; valid until a form is added
  PhraseTable::Probe probe{};  // behind this word, as the first of a phrase; fresh if none begins with it
};

// What every word is asked for lies apart, four bytes a form: those met first are the frequent ones, so that
// few lines of the processor's caches hold most of what a report asks.  The rest of a form is in one line.
class FormStore {
 public:
  void add(const Form& form);
  Form operator[](std::uint32_t number) const {
    return {.tags = tags_[number] & ~kMarks, .folded = folded(rest_[number]), .probe = probe(number)};
  }
  // Whether a phrase of several words may begin with this one.
  bool starts_phrase(std::uint32_t number) const { return (tags_[number] & kStartsPhrase) != 0; }
  std::size_t size() const { return tags_.size(); }
  // Notes that the form has come again.
  void meet(std::uint32_t number) { tags_[number] |= kMetAgain; }
  // Of which forms that was noted.
  std::vector<bool> met_again() const;
  // Forgets the others, and the notes.
  void keep_only(const std::vector<bool>& kept);
  void clear();

 private:
  static constexpr std::uint32_t kStartsPhrase = 0x80000000, kMetAgain = 0x40000000;
  static constexpr std::uint32_t kMarks = kStartsPhrase | kMetAgain;
  static constexpr std::size_t kShort = 18;  // bytes
  struct alignas(32) Rest {
    std::uint64_t hash = 0;           // of the probe, if it starts a phrase
    std::uint32_t phrase = 0;         // likewise: the form of the probe
    std::uint16_t size = 0;           // of the folded text
    std::array<char, kShort> text{};  // it, or where a longer one begins in long_texts_
  };
  static_assert(sizeof(Rest) == 32);

  // All of it inline: who asks for the tags only does not look at the rest.
  std::string_view folded(const Rest& rest) const {
    if (rest.size <= kShort) return {rest.text.data(), rest.size};
    std::uint32_t begin = 0;
    std::memcpy(&begin, rest.text.data(), sizeof begin);
    return {long_texts_.data() + begin, rest.size};
  }
  PhraseTable::Probe probe(std::uint32_t number) const {
    if (!starts_phrase(number)) return {};
    const Rest& rest = rest_[number];
    return {.hash = rest.hash, .size = rest.size, .form = rest.phrase, .goes_on = true};
  }

  std::vector<std::uint32_t> tags_;  // by number, like rest_; with kMarks
  std::vector<Rest> rest_;
  std::string long_texts_;
};

}  // namespace synopse
