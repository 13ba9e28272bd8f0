// Figures in time that a later phase puts together from those of earlier ones: "Friday" + "5 pm", "May" to
// "June", "three weeks" from "tomorrow".
#pragma once

#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// Notes what the captures `date`, `time` and `distance` of a match hold, as parts of its figure.
void note_pieces(const Match& match, Figure& figure);

// Takes over what the figures inside a figure say, where its rule left that to them; figures that find
// nothing go.  The document's figures are sorted by span, longer first, and their values not yet resolved.
void join_pieces(Document& document);

// "Three weeks from tomorrow": a date with the distance and the day that it is counted from as its parts, and
// with "+" or "-" for its value, until that day is resolved.  "For three weeks from tomorrow" is a range with
// the same two parts, which then become its ends.
bool is_distance(const Figure& figure);
void measure_distance(Figure& figure);

// "XXXX-04" before "2017-06" is of that year, "XXXX-XX-28" behind "2020-06-26" of that month, and the other
// way round.
void share_calendar(SharedText& low, SharedText& high);

// "+0DTEV" + "T08:00" is "+0DT20:00": the part of the day tells in which half of it the hour lies.
std::string with_time(std::string_view date, std::string_view time, bool open_half);

}  // namespace synopse
