#include "synopse/grammar/candidates.h"

#include <algorithm>

namespace synopse {

bool goes_before(const Candidate& a, const Candidate& b) {
  if (a.claim.begin != b.claim.begin) return a.claim.begin < b.claim.begin;
  if (a.whole.size() != b.whole.size()) return a.whole.size() > b.whole.size();
  if (a.prefer != b.prefer) return a.prefer > b.prefer;
  if (a.order != b.order) return a.order < b.order;
  return a.claim < b.claim;
}

std::string_view reason(const Candidate& winner, const Candidate& loser) {
  if (winner.claim.begin != loser.claim.begin) return "starts earlier";
  if (winner.whole.size() != loser.whole.size()) return "is longer";
  return winner.prefer != loser.prefer ? "has a higher prefer" : "stands earlier in the files";
}

Candidates::Candidates(std::span<const Rule> rules) {
  claims_.reserve(rules.size());
  for (const Rule& rule : rules) claims_.push_back({rule.span, rule.prefer, rule.kind == "stance"});
}

void Candidates::clear() {
  all_.clear();
  captures_.clear();
}

void Candidates::open(RuleId rule, std::uint32_t order, Span whole) {
  all_.push_back({.rule = rule,
                  .order = order,
                  .whole = whole,
                  .span = whole,
                  .claim = whole,
                  .first_capture = static_cast<std::uint32_t>(captures_.size())});
}

const Span* Candidates::find(const Candidate& candidate, std::string_view name) const {
  for (std::uint32_t i = 0; i < candidate.captures; ++i)
    if (const Capture& capture = captures_[candidate.first_capture + i]; capture.name == name)
      return &capture.span;
  return nullptr;
}

void Candidates::close() {
  Candidate& last = all_.back();
  const Claim& claim = claims_[last.rule];
  last.prefer = claim.prefer;
  last.captures = static_cast<std::uint32_t>(captures_.size()) - last.first_capture;
  if (!claim.marked.empty()) {
    const Span* marked = find(last, claim.marked);
    if (!marked) return all_.pop_back();
    last.span = *marked;
  }
  last.claim = last.span;
  if (!claim.stance) return;
  if (const Span* cue = find(last, "cue")) last.claim = *cue;
}

void Candidates::sort() { std::sort(all_.begin(), all_.end(), goes_before); }

void Candidates::fill(const Candidate& candidate, Match& match) const {
  match.rule = candidate.rule;
  match.span = candidate.span;
  match.whole = candidate.whole;
  const auto first = captures_.begin() + candidate.first_capture;
  match.captures.assign(first, first + candidate.captures);
  match.fields.clear();
  match.each.clear();
}

}  // namespace synopse
