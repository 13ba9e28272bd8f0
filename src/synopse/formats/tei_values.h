// What the attributes of a figure in TEI say, in one place: readers take it from here, and a writer can see
// whether they say what it meant.
#pragma once

#include <optional>
#include <string_view>

#include "synopse/document/document.h"

namespace synopse {

// Those of num, measure, date and time; empty where an attribute is not there.
struct TeiFigureAttributes {
  std::string_view element;  // its name
  std::string_view type, subtype;
  std::string_view value, quantity, at_least, at_most, unit, commodity;
  std::string_view when, when_iso, dur, dur_iso, from, to, when_custom;
  std::string_view ana;
};

// Kind, value, min, max, unit, approx, mod, timex, resolved, from and to; the rest of the figure is left
// alone. nullopt: a kind that there is not, or a number that is none.
std::optional<Figure> figure_said_by(const TeiFigureAttributes& attributes);

}  // namespace synopse
