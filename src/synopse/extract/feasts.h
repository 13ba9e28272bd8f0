// Feast days that move with Easter or with the Sundays of Advent.
#pragma once

#include <optional>
#include <string_view>

#include "synopse/extract/calendar.h"

namespace synopse {

DayNumber easter_sunday(int year);  // of the Gregorian church
DayNumber fourth_advent(int year);  // the last Sunday before Christmas Day
DayNumber sunday_of_month(int year, int month, int which);

// "E+1" is the day after Easter Sunday, "A-21" the one 21 days before the fourth Sunday of Advent, "S05-2" the
// second Sunday in May.
std::optional<DayNumber> feast_day(int year, std::string_view rule);

}  // namespace synopse
