// What two figures of two documents are to each other.
#pragma once

#include <optional>
#include <string>

#include "synopse/align/dates.h"
#include "synopse/align/quantities.h"

namespace synopse {

// What the sentences around two figures say about whether they speak of one event.
struct Setting {
  float link = 0;             // score of the sentence link; 0: not linked
  float covered = 0;          // coverage of the less covered of both sentences
  std::uint32_t anchors = 0;  // names, places, dates and figures that both sentences have
  bool alone = false;         // the one figure of its class in either sentence that the other does not have
  bool only = false;          // and of any class
};

struct FigurePair {
  std::uint32_t de = 0, en = 0;  // indices into the quantities
  Relation relation = Relation::same;
  float score = 0;       // 0..1
  float order = 0;       // best first
  bool repeats = false;  // one number of one thing: may be said several times
  std::string note;
};

// nullopt: nothing links them.  A false contradiction is worse than a missed one: it needs one unit, one
// counted thing and one event.
std::optional<FigurePair> judge(const Pair& pair, const Quantity& de, const Quantity& en,
                                const Setting& setting);

}  // namespace synopse
