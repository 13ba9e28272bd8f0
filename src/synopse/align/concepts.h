// Sets of words for the things that news count: dead, injured, voters, votes, jobs.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "synopse/align/stemmer.h"

namespace synopse {

using Concept = std::uint32_t;

struct ConceptSet {
  std::string name;
  std::vector<Concept> within;  // all sets that hold this one, directly or not
  bool general = false;         // people, things: says little about what is counted
  bool tally = false;           // dead, injured: a report of one event has one such number that counts
  bool growing = false;         // and a later report has a larger one
  bool event = false;           // words for an event, not for what is counted
};

// From grammars/bilingual/concepts.txt.
class Concepts {
 public:
  static Concepts load(const Files& files, const Spelling& spelling, const Stemmer& de, const Stemmer& en,
                       Diagnostics& report);

  // The sets whose words begin at the front of `plain_words`.
  std::vector<Concept> at(std::span<const std::string> plain_words, Side side) const;
  // The families of events that words name: a referendum is a vote and a poll.  Sorted.
  std::vector<Concept> events_in(std::span<const std::string> plain_words, Side side) const;
  // A word that begins something new: what stands behind it is hardly what the figure before it counts.
  bool is_barrier(std::string_view plain_word, Side side) const;
  std::size_t size() const { return sets_.size(); }
  const ConceptSet& operator[](Concept id) const { return sets_[id]; }
  // One holds the other, or a third holds both of them.
  bool related(Concept a, Concept b) const;

 private:
  struct Phrase {
    std::vector<Key> stems;
    Concept id;
  };

  Concept named(std::string_view name);
  void add_phrases(std::string_view list, Side side, Concept id, const Spelling& spelling);
  void add_barriers(std::span<const std::string_view> words, const Spelling& spelling);
  void close();
  const Stemmer& stemmer(Side side) const { return side == Side::de ? de_ : en_; }
  Key stem_key(std::string_view plain_word, Side side) const;

  using Phrases = std::unordered_map<Key, std::vector<Phrase>>;  // by their first stem
  const std::vector<Phrase>* phrases_of(std::string_view plain_word, Side side, const Phrases& phrases) const;

  Stemmer de_, en_;
  std::vector<ConceptSet> sets_;
  std::array<std::unordered_set<Key>, 2> barriers_;
  std::array<Phrases, 2> phrases_, events_;
};

}  // namespace synopse
