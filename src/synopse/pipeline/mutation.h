// Finds rules that nobody would miss: without such a rule, its own examples are annotated just the same.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

struct SpareRule {
  RuleId rule = 0;
  std::vector<RuleName> instead;  // rules that make its annotations in its place, ascending
};

// Those of `rules` that no `yes` line of theirs misses, in their order.  A line misses its rule when any
// layer of its whole annotation (all phases) differs without it, by whatever but the name of the rule. On
// `threads` threads (0: all cores); the result does not depend on their number.
std::vector<SpareRule> spare_rules(std::shared_ptr<const Segmenter> segmenter,
                                   std::shared_ptr<const Grammar> grammar, std::span<const RuleId> rules,
                                   unsigned threads = 1);

}  // namespace synopse
