// How often each day is named, and that as a plot.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>

#include "synopse/view/html.h"

namespace synopse::view {

// Days as ISO 8601 has them, from the year 1000 to 2999; so there is an end to what they take.
class Days {
 public:
  // "2006-11-12", with or without a time of day behind; what is no such day is passed over.
  void add(std::string_view date, std::size_t times = 1);
  bool empty() const { return times_.empty(); }
  const std::map<std::int32_t, std::size_t>& times() const { return times_; }  // by days since 1970

 private:
  std::map<std::int32_t, std::size_t> times_;
};

// Bars of days, months, years, decades or centuries, whichever are few enough; a few dates that are far off
// are counted in words.  The same numbers stand in a table beneath.  `title` is ours.
void write_timeline(const Days& days, std::string_view title, Html& html);

}  // namespace synopse::view
