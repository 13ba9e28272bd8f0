#include "synopse/extract/focus.h"

#include <string>

namespace synopse {
namespace {

constexpr std::size_t kYear = 4, kQuarter = 7, kMonth = 7, kDay = 10;

// The first day of a value, as parse_day wants it.
std::string first_day(std::string_view value, Focus::Grain grain) {
  const std::string year(value.substr(0, kYear));
  if (grain == Focus::Grain::year) return year + "-01-01";
  if (grain == Focus::Grain::day) return std::string(value.substr(0, kDay));
  if (grain == Focus::Grain::month) return std::string(value.substr(0, kMonth)) + "-01";
  const int month = 3 * (value[kQuarter - 1] - '0') - 2;
  return year + (month < 10 ? "-0" : "-") + std::to_string(month) + "-01";
}

std::optional<Focus::Grain> grain_of(std::string_view value) {
  const std::string_view date = value.substr(0, value.find('T'));
  if (date.size() == kYear) return Focus::Grain::year;
  if (date.size() == kDay) return Focus::Grain::day;
  if (date.size() != kMonth) return std::nullopt;
  if (date[kYear + 1] == 'Q') return Focus::Grain::quarter;
  return Focus::Grain::month;
}

}  // namespace

void Focus::name(std::string_view value, std::uint32_t at) {
  const auto grain = grain_of(value);
  if (!grain) return;
  const auto day = parse_day(first_day(value, *grain));
  if (!day) return;
  by_itself_[static_cast<std::size_t>(*grain)] = {day, at};
  // Whoever names a day names its month and its year, but not its quarter.
  for (const Grain each : {Grain::year, Grain::quarter, Grain::month, Grain::day})
    if (each == *grain || (each < *grain && each != Grain::quarter))
      named_[static_cast<std::size_t>(each)] = {day, at};
}

std::optional<DayNumber> Focus::last(Grain grain, std::uint32_t at, std::uint32_t reach) const {
  const Named& named = named_[static_cast<std::size_t>(grain)];
  return named.day && at - named.at <= reach ? named.day : std::nullopt;
}

bool Focus::later(Grain a, Grain b) const {
  const Named& first = by_itself_[static_cast<std::size_t>(a)];
  const Named& second = by_itself_[static_cast<std::size_t>(b)];
  return first.day && (!second.day || first.at >= second.at);
}

}  // namespace synopse
