// Runs the `yes` and `no` lines of a grammar.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

struct ExampleFailure {
  Place place;
  std::string message;  // "example of 'percent_adjective' fails: value is 99, expected 98"
};

struct ExampleReport {
  std::size_t rules_passed = 0, rules_failed = 0;  // a rule fails with any of its examples
  std::size_t passed = 0;                          // examples
  std::vector<ExampleFailure> failures;            // in the order of the rules
};

// Every example is annotated by all phases up to its rule's own; only matches of its rule count.
// On `threads` threads (0: all cores); the report does not depend on their number.
ExampleReport run_examples(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar,
                           std::span<const RuleId> rules, unsigned threads = 1);
// The same for all rules.
ExampleReport run_examples(std::shared_ptr<const Segmenter> segmenter,
                           std::shared_ptr<const Grammar> grammar);

// The number of the phase that a rule runs in.
std::size_t phase_of(const Grammar& grammar, RuleId id);

}  // namespace synopse
