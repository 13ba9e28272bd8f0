// Who is for or against what, in both texts: a matrix of holders and targets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synopse/view/units.h"

namespace synopse::view {

// A holder, or a target, as the texts call it.
struct Party {
  std::string name[2];  // by side; empty where that text does not name it
  std::size_t stances = 0;
};

struct Position {
  std::uint32_t holder = 0, target = 0;  // of the lists below
  Unit stance;
  Polarity polarity = Polarity::support;
};

struct Positions {
  std::vector<Party> holders, targets;  // those with most stances first
  std::vector<Position> all;            // by holder, target, then in text order
};

// Only stances with a holder and a target that are for or against it, or both.  What holds together across
// the languages is what has one ref, one wording, or is linked.
Positions positions(const Pair& pair);

}  // namespace synopse::view
