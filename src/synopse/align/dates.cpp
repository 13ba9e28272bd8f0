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

}  // namespace

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
  if (a == b) return TimeRelation::same;
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
