// TIMEX3 values as the date attributes of TEI.
#pragma once

#include <string>
#include <string_view>

#include "synopse/document/document.h"

namespace synopse {

// ` when="2031-05-04"`, ` when-iso="2031-W18"`, ` dur="P3Y"`, ` from="…" to="…"`: the one attribute (or two)
// that says the same, or nothing where W3C and ISO have no form for it.  True when it wrote something.
bool append_temporal(std::string& out, std::string_view timex);
// ` from="2031-05"`, where W3C has a form for the value.
bool append_moment(std::string& out, std::string_view name, std::string_view timex);
// The two values of a date, time, duration or set as attributes: the resolved one where there is one, else
// that of the words; of a duration both, since "two years" of "two years ago" last so long, and lead to a
// date.
void append_dates(std::string& out, FigureKind kind, std::string_view timex, std::string_view resolved);
// Whether a reader of these attributes, and of the timex, gets `resolved` back.
bool dates_tell(FigureKind kind, std::string_view timex, std::string_view resolved);
// Whether a reader of what append_moment() writes of `shown` gets the first day or moment `first` back:
// "2014" tells "2014-01-01", "08:00:00" tells "T08:00", nothing tells the empty one.
bool moment_tells(std::string_view shown, std::string_view first);
// Whether XML Schema takes the value for a day: "2006-11-13".
bool is_day(std::string_view value);

}  // namespace synopse
