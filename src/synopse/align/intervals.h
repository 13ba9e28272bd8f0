// What a figure leaves open: "rund 500" is a stretch, "mehr als 500" has no end.
#pragma once

#include <optional>

#include "synopse/align/units.h"
#include "synopse/document/document.h"

namespace synopse {

// How the words leave a number open.
enum class Hedge : std::uint8_t { none, about, above, below, range };

struct Interval {
  double low = 0, high = 0;
  double value = 0;         // the number that is written; of a range its lower end
  double step = 0;          // half of its last digit that is not zero
  double written = 0;       // before conversion
  double other_factor = 0;  // of another unit of the same name, or 0
  double factor = 1;        // from the unit that is written to the base unit
  double offset = 0;        // of a temperature's scale
  Hedge hedge = Hedge::none;
  bool inclusive = false;  // "at least", "up to"
  bool known_unit = false;
};

enum class Meeting { equal, rounded, meets, apart, unknown };

// In base units, if the unit is one that converts; nullopt for dates and whatever has no value.
std::optional<Interval> interval(const Figure& figure, const Units& units);

// equal: the same number; rounded: the one is the other, rounded; meets: both may be true;
// unknown: only one has a unit that is known, or nobody would say the one of the other.
Meeting compare(const Interval& a, const Interval& b);

// The number of the one had to be converted into the unit of the other.
bool are_converted(const Interval& a, const Interval& b);

// The numbers themselves are hardly one, rounded: more than a hundredth apart.
bool differ(const Interval& a, const Interval& b);

// A dot or comma was read by the other language's rules (1,335 for 1.335), or one was lost (15 for 1,5).
bool is_locale_slip(const Interval& a, const Interval& b);

}  // namespace synopse
