// Runs the `yes` and `no` lines of a grammar.
#pragma once

#include <memory>
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
  std::size_t passed = 0;
  std::vector<ExampleFailure> failures;  // in the order of the files
};

// Every example is annotated by all phases up to its rule's own; only matches of its rule count.
ExampleReport run_examples(std::shared_ptr<const Segmenter> segmenter,
                           std::shared_ptr<const Grammar> grammar);

}  // namespace synopse
