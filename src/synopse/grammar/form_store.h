// What is known of forms, by their numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "synopse/grammar/phrase_table.h"

namespace synopse {

struct Form {
  std::uint32_t tags = 0;      // number of the list in Forms::tag_lists()
  PhraseTable::Probe probe{};  // behind this word, as the first of a phrase; fresh if none begins with it
  bool follows = false;        // a phrase may go on with it
};

// What every word is asked for lies apart, four bytes a form: those met first are the frequent ones, so that
// few lines of the processor's caches hold most of what a report asks.
class FormStore {
 public:
  void add(const Form& form);
  std::uint32_t tags(std::uint32_t number) const { return tags_[number] & ~kMarks; }
  // Whether a phrase of several words may begin with this one; and how it does.
  bool starts_phrase(std::uint32_t number) const { return (tags_[number] & kStartsPhrase) != 0; }
  const PhraseTable::Probe& probe(std::uint32_t number) const { return probes_[probe_numbers_[number]]; }
  // Whether one may go on with it.
  bool follows_in_phrase(std::uint32_t number) const { return (tags_[number] & kFollows) != 0; }
  std::size_t size() const { return tags_.size(); }
  // Notes that the form has come again.
  void meet(std::uint32_t number) { tags_[number] |= kMetAgain; }
  // Of which forms that was noted.
  std::vector<bool> met_again() const;
  // Forgets the others, and the notes.
  void keep_only(const std::vector<bool>& kept);
  void clear();

 private:
  static constexpr std::uint32_t kStartsPhrase = 0x80000000, kFollows = 0x40000000, kMetAgain = 0x20000000;
  static constexpr std::uint32_t kMarks = kStartsPhrase | kFollows | kMetAgain;

  Form operator[](std::uint32_t number) const {
    return {tags(number), starts_phrase(number) ? probe(number) : PhraseTable::Probe(),
            follows_in_phrase(number)};
  }

  std::vector<std::uint32_t> tags_;           // by number; with kMarks
  std::vector<std::uint32_t> probe_numbers_;  // by number, of those that start a phrase
  std::vector<PhraseTable::Probe> probes_;
};

}  // namespace synopse
