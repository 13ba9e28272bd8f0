// TIMEX3 values as the date attributes of TEI.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// ` when="2031-05-04"`, ` when-iso="2031-W18"`, ` dur="P3Y"`, ` from="…" to="…"`: the one attribute (or two)
// that says the same, or nothing where W3C and ISO have no form for it.  True when it wrote something.
bool append_temporal(std::string& out, std::string_view timex);
// ` from="2031-05"`, where W3C has a form for the value.
bool append_moment(std::string& out, std::string_view name, std::string_view timex);
// Whether XML Schema takes the value for a day: "2006-11-13".
bool is_day(std::string_view value);

}  // namespace synopse
