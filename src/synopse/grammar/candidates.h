// Matches of one stretch of text before it is settled which of them stand.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/document/span.h"
#include "synopse/grammar/grammar.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

struct Candidate {
  RuleId rule = 0;
  std::uint32_t order = 0;  // of the rule in its phase
  int prefer = 0;
  Span whole, span;                               // all that matched; what is marked
  Span claim;                                     // what it takes for itself
  std::uint32_t first_capture = 0, captures = 0;  // in Candidates
};

// Leftmost claim, then longest match, then `prefer`, then the order of the files.
bool goes_before(const Candidate& a, const Candidate& b);
// Why the first beat the second.
std::string_view reason(const Candidate& winner, const Candidate& loser);

// Keeps its memory from one sentence to the next.
class Candidates {
 public:
  explicit Candidates(std::span<const Rule> rules);

  void clear();
  // Opens a candidate, whose captures follow.
  void open(RuleId rule, std::uint32_t order, Span whole);
  void capture(std::string_view name, Span span) { captures_.push_back({name, span}); }
  // Closes it: finds out what it marks and claims; drops it if what is to be marked took no part.
  void close();
  // A stance takes its cue only: others may share its holder and target.
  bool is_stance(RuleId rule) const { return claims_[rule].stance; }

  void sort();
  const std::vector<Candidate>& all() const { return all_; }
  // The same as a match, without fields.
  void fill(const Candidate& candidate, Match& match) const;

 private:
  const Span* find(const Candidate& candidate, std::string_view name) const;

  // What a rule says of its matches.
  struct Claim {
    std::string_view marked;  // the capture; empty: all of it
    int prefer = 0;
    bool stance = false;
  };

  std::vector<Claim> claims_;  // by rule
  std::vector<Candidate> all_;
  std::vector<Capture> captures_;
};

}  // namespace synopse
