// Feast days that move: with Easter, with the Sundays of Advent, or with the weekdays of a month.
#pragma once

#include <optional>
#include <string_view>

#include "synopse/extract/calendar.h"

namespace synopse {

DayNumber easter_sunday(int year);  // of the Gregorian church
DayNumber fourth_advent(int year);  // the last Sunday before Christmas Day
// The second Sunday, weekday 7, and so on; the fifth is the last.
DayNumber weekday_of_month(int year, int month, int weekday, int which);

// "E+1" is the day after Easter Sunday, "A-21" the one 21 days before the fourth Sunday of Advent, "S05-2"
// the second Sunday in May, "S05-5-1" the last Monday in May, "S11-4-4+1" the day after the fourth Thursday
// in November.
std::optional<DayNumber> feast_day(int year, std::string_view rule);

}  // namespace synopse
