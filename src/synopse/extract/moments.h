// Where a date begins, and what lies so long after it: the ends of ranges in time.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// The first day or moment of a TIMEX3 value that says which: "2014-01-01" of "2014", "2014-04-01" of
// "2014-Q2", "2014-03-17" of "2014-W12", "2016-04-22T17:00" and "T08:00" of themselves.  Empty for seasons,
// parts of the day, years before Christ and all that is open.
std::string first_moment(std::string_view timex);

// "2018-10-17" is three days, "P3D", after "2018-10-14", and "T16:30" seven hours after "T09:30"; empty for
// what is no such moment and no such duration.
std::string moment_after(std::string_view moment, std::string_view duration, bool before = false);

}  // namespace synopse
