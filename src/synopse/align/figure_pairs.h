// What two figures of two documents are to each other.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synopse/align/dates.h"
#include "synopse/align/figure_surroundings.h"
#include "synopse/align/quantities.h"

namespace synopse {

// What the sentences around two figures say about whether they speak of one event.
struct Setting {
  float link = 0;             // score of the sentence link; 0: not linked
  float covered = 0;          // coverage of the less covered of both sentences
  std::uint32_t anchors = 0;  // names, places, dates and figures that both sentences have
  bool alone = false;         // the one figure of its class in either sentence that the other does not have
  bool only = false;          // and of any class
  bool age = false;           // the one figure that may be an age and that the other sentence does not have
  bool ordered = false;  // of several such figures both stand at the same place, and both sides have as many
};

// Each sentence says little that the other does not: one is, or might be, the other's translation.
bool is_translation(const Setting& setting);

struct FigurePair {
  std::uint32_t de = 0, en = 0;  // indices into the quantities
  Relation relation = Relation::same;
  float score = 0;        // 0..1
  float order = 0;        // best first
  bool repeats = false;   // one number of one thing: may be said several times
  std::string_view rule;  // why, as "figure/same-set"
  std::string note;
};

// nullopt: nothing links them.  A false contradiction is worse than a missed one: it needs one unit, one
// counted thing and one event.
std::optional<FigurePair> judge(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de,
                                const Quantity& en, const Setting& setting);

// Why two figures of one class that are apart do not contradict each other: the condition that fails,
// numbered as in the README of this room.  Empty where there is nothing to tell.
std::string doubt(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de, const Quantity& en,
                  const Setting& setting);

// The reports were written on different days: the later one may have counted further.
bool are_of_two_days(const AlignedPair& pair);
std::string later_report(const AlignedPair& pair, const Quantity& de, const Quantity& en);

// "A in German, B in English", for notes.
std::string both_spoken(const AlignedPair& pair, const Quantity& de, const Quantity& en);

}  // namespace synopse
