// Steps from a day: "-3W", "+2Y-10".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synopse/extract/calendar.h"

namespace synopse {

// "-3W" in its pieces; `rest` is what stands behind it.
struct Step {
  int count = 0;
  std::string_view unit, rest;
};

std::optional<Step> read_step(std::string_view text);
std::string after_step(const Step& step, DayNumber from);
// What a step says when no date is known: the unit alone.
std::string without_reference(const Step& step);

}  // namespace synopse
