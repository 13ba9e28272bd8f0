#include "synopse/align/dates.h"

#include <algorithm>
#include <chrono>

namespace synopse {
namespace {

constexpr std::size_t kDateSize = 10;  // "2006-11-12"

bool is_digit_at(std::string_view text, std::size_t at) { return text[at] >= '0' && text[at] <= '9'; }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// Monday is 1.
int weekday_of(std::string_view date) {
  using namespace std::chrono;
  const year_month_day day{year{number(date.substr(0, 4))},
                           month{static_cast<unsigned>(number(date.substr(5, 2)))},
                           std::chrono::day{static_cast<unsigned>(number(date.substr(8, 2)))}};
  return day.ok() ? static_cast<int>(weekday{sys_days{day}}.iso_encoding()) : 0;
}

// Digits against "X": what a text leaves open fits anything.
bool fits(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return x == y || x == 'X' || y == 'X'; });
}

// The unit of a TIMEX3 duration's letter; months and minutes share one.
std::string_view unit_of(char letter, bool of_day) {
  switch (letter) {
    case 'Y':
      return "year";
    case 'M':
      return of_day ? "minute" : "month";
    case 'W':
      return "week";
    case 'D':
      return "day";
    case 'H':
      return "hour";
    case 'S':
      return "second";
    default:
      return {};
  }
}

// Ranges are one when both ends are, and differ when one end does.
TimeRelation compare_ranges(std::string_view a, std::string_view b) {
  const auto middle_a = a.find('/'), middle_b = b.find('/');
  if (middle_a == std::string_view::npos || middle_b == std::string_view::npos) return TimeRelation::unknown;
  const TimeRelation first = compare_times(a.substr(0, middle_a), b.substr(0, middle_b));
  const TimeRelation last = compare_times(a.substr(middle_a + 1), b.substr(middle_b + 1));
  if (first == last) return first;
  const bool other = first == TimeRelation::other || last == TimeRelation::other;
  return other ? TimeRelation::other : TimeRelation::within;
}

}  // namespace

std::optional<Length> single_length(std::string_view timex) {
  if (timex.size() < 3 || timex.front() != 'P') return std::nullopt;
  const bool of_day = timex[1] == 'T';
  const std::string_view digits = timex.substr(of_day ? 2 : 1, timex.size() - (of_day ? 3 : 2));
  const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
  const std::string_view unit = unit_of(timex.back(), of_day);
  if (unit.empty() || digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit))
    return std::nullopt;
  return Length{std::string(digits), unit};
}

bool is_full_date(std::string_view timex) {
  if (timex.size() < kDateSize || timex[4] != '-' || timex[7] != '-') return false;
  for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
    if (!is_digit_at(timex, at)) return false;
  }
  return timex.size() == kDateSize || timex[kDateSize] == 'T';
}

std::optional<int> bare_weekday(std::string_view timex) {
  constexpr std::string_view kStart = "XXXX-WXX-";
  if (!timex.starts_with(kStart) || timex.size() < kStart.size() + 1) return std::nullopt;
  const char day = timex[kStart.size()];
  return day >= '1' && day <= '7' ? std::optional(day - '0') : std::nullopt;
}

TimeRelation compare_times(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return TimeRelation::unknown;
  // One text may leave out the zone that the other names.
  if (a.ends_with('Z')) a.remove_suffix(1);
  if (b.ends_with('Z')) b.remove_suffix(1);
  if (a == b) return TimeRelation::same;
  if (a.find('/') != std::string_view::npos || b.find('/') != std::string_view::npos)
    return compare_ranges(a, b);
  if (bare_weekday(b)) std::swap(a, b);
  if (const auto weekday = bare_weekday(a)) {
    if (const auto other = bare_weekday(b))
      return weekday == other ? TimeRelation::same : TimeRelation::other;
    if (!is_full_date(b)) return TimeRelation::unknown;
    return weekday_of(b) == *weekday ? TimeRelation::same : TimeRelation::other;
  }
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() == b.size() && fits(a, b)) return TimeRelation::same;
  if (a.find('W') != std::string_view::npos || b.find('W') != std::string_view::npos)
    return TimeRelation::unknown;
  if (a.size() < 4 || a.front() == 'P' || b.front() == 'P') return TimeRelation::unknown;
  if (a.size() < b.size() && fits(a, b.substr(0, a.size()))) return TimeRelation::within;
  return TimeRelation::other;
}

}  // namespace synopse
