// Where a date begins: the ends of ranges in time.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// The first day or moment of a TIMEX3 value that says which: "2014-01-01" of "2014", "2014-04-01" of "2014-Q2",
// "2014-03-17" of "2014-W12", "2016-04-22T17:00" and "T08:00" of themselves.  Empty for seasons, parts of the
// day, years before Christ and all that is open.
std::string first_moment(std::string_view timex);

}  // namespace synopse
