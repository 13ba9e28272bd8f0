// How long each rule takes over a text, run alone.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/grammar.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

struct RuleTime {
  RuleId rule = 0;
  double seconds = 0;  // beyond what making the items takes
  std::uint64_t matches = 0;
};

// Of each of `rules`, in their order: the best of three passes over texts that are annotated up to the phases
// before the rule's.  Takes about twice as many passes over the texts as there are rules.
std::vector<RuleTime> time_rules(std::shared_ptr<const Segmenter> segmenter,
                                 std::shared_ptr<const Grammar> grammar, std::span<const RuleId> rules,
                                 std::span<const Document> texts);

}  // namespace synopse
