// What a text has named last, which "the next day" and "that year" count from.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "synopse/extract/calendar.h"

namespace synopse {

class Focus {
 public:
  enum class Grain : std::uint8_t { year, quarter, month, day };

  // The text names `value` at byte `at`: "2006", "2006-Q3", "2006-11", "2006-11-12"; all else is passed over.
  void name(std::string_view value, std::uint32_t at);
  // The first day of the last date named that is as fine as `grain`, not more than `reach` bytes before `at`.
  std::optional<DayNumber> last(Grain grain, std::uint32_t at, std::uint32_t reach) const;
  // Whether `a` was named after `b`, each by itself: a day names its year in passing.
  bool later(Grain a, Grain b) const;

 private:
  struct Named {
    std::optional<DayNumber> day;
    std::uint32_t at = 0;
  };
  std::array<Named, 4> named_;      // by grain
  std::array<Named, 4> by_itself_;  // without what finer dates name in passing
};

}  // namespace synopse
