// What a figure leaves open: "rund 500" is a stretch, "mehr als 500" has no upper end.
#pragma once

#include <optional>

#include "synopse/align/units.h"
#include "synopse/document/document.h"

namespace synopse {

struct Interval {
  double low = 0, high = 0;
  double value = 0;        // the number that is written
  double step = 0;         // half of its last digit that is not zero
  bool hedged = false;     // about, more than, up to ...
  bool converted = false;  // into another unit than the one that is written
};

enum class Meeting { equal, rounded, meets, apart };

// In base units, if the unit is one that converts; nullopt for dates and whatever has no value.
std::optional<Interval> interval(const Figure& figure, const Units& units);

// equal: the same number; rounded: the one is the other, rounded; meets: both may be true.
Meeting compare(const Interval& a, const Interval& b);

// A dot or comma was read by the other language's rules: 1,335 for 1.335.
bool is_locale_slip(const Interval& a, const Interval& b);

}  // namespace synopse
