// What the page says of a pair beside its texts, a section each.
#pragma once

#include <string_view>

#include "synopse/view/rule_numbers.h"
#include "synopse/view/units.h"

namespace synopse::view {

// How many there are of what the sections tell; the page's head names them.
struct Counts {
  std::size_t disagreements = 0;
  std::size_t linked = 0;         // entities, figures and stances that both texts have
  std::size_t alone[2] = {0, 0};  // those that one has
};
Counts counts(const Pair& pair, const PairLinks& links);

void write_disagreements(const Pair& pair, Html& html);
void write_positions(const Pair& pair, Html& html);
void write_figures(const Pair& pair, const PairLinks& links, Html& html);
void write_agreements(const Pair& pair, Html& html);
void write_alone(const Pair& pair, const PairLinks& links, Side side, Html& html);
void write_rules(const RuleNumbers& rules, Html& html);

// A section that can be folded away: `title` is ours.
void begin_panel(std::string_view id, std::string_view title, Html& html);
void end_panel(Html& html);

}  // namespace synopse::view
