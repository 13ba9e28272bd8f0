#include "synopse/formats/tei_dates.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace synopse {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Reads a value from left to right; a read that fails takes nothing.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  bool done() const { return text_.empty(); }
  bool take(std::string_view word) {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  // Just `count` digits with a value between the two.
  std::optional<int> number(std::size_t count, int least, int most) {
    if (text_.size() < count) return std::nullopt;
    int value = 0;
    for (const char c : text_.substr(0, count)) {
      if (!is_digit(c)) return std::nullopt;
      value = value * 10 + (c - '0');
    }
    if (value < least || value > most) return std::nullopt;
    text_.remove_prefix(count);
    return value;
  }
  // One to nine digits: what every reader of xsd:duration takes.
  bool digits() {
    std::size_t count = 0;
    while (count < text_.size() && is_digit(text_[count])) ++count;
    if (count == 0 || count > 9) return false;
    text_.remove_prefix(count);
    return true;
  }

 private:
  std::string_view text_;
};

int days_in(int year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : kDays[month - 1];
}

constexpr int kAnyLeapYear = 2000;

bool take_day(Cursor& cursor) {
  const auto year = cursor.number(4, 1, 9999);
  if (!year || !cursor.take("-")) return false;
  const auto month = cursor.number(2, 1, 12);
  return month && cursor.take("-") && cursor.number(2, 1, days_in(*year, *month));
}

bool take_zone(Cursor& cursor) {
  if (cursor.done() || cursor.take("Z")) return true;
  if (!cursor.take("+") && !cursor.take("-")) return false;
  return cursor.number(2, 0, 13) && cursor.take(":") && cursor.number(2, 0, 59);
}

// "18:00", "18:00:30.5", with or without a zone: with the seconds that XML Schema asks for.
std::optional<std::string> time(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.number(2, 0, 23) || !cursor.take(":") || !cursor.number(2, 0, 59)) return std::nullopt;
  const bool seconds = cursor.take(":");
  if (seconds && !cursor.number(2, 0, 59)) return std::nullopt;
  if (seconds && cursor.take(".") && !cursor.digits()) return std::nullopt;
  if (!take_zone(cursor) || !cursor.done()) return std::nullopt;
  std::string whole(text);
  if (!seconds) whole.insert(5, ":00");
  return whole;
}

// A year, month or day.
bool is_date(std::string_view text) {
  Cursor day(text), month(text), year(text);
  if (take_day(day) && day.done()) return true;
  if (month.number(4, 1, 9999) && month.take("-") && month.number(2, 1, 12) && month.done()) return true;
  return year.number(4, 1, 9999) && year.done();
}

// Days and months of no year: "XXXX-05-04", "XXXX-05", "XXXX-XX-04".
std::optional<std::string> recurring(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.take("XXXX-")) return std::nullopt;
  if (cursor.take("XX-")) {
    if (!cursor.number(2, 1, 31) || !cursor.done()) return std::nullopt;
    return "---" + std::string(text.substr(8));
  }
  const auto month = cursor.number(2, 1, 12);
  if (!month) return std::nullopt;
  const bool day = cursor.take("-");
  if (day && !cursor.number(2, 1, days_in(kAnyLeapYear, *month))) return std::nullopt;
  if (!cursor.done()) return std::nullopt;
  return "--" + std::string(text.substr(5));
}

std::optional<std::string> w3c(std::string_view text) {
  if (is_date(text)) return std::string(text);
  if (text.starts_with('T')) return time(text.substr(1));
  if (text.size() > 11 && text[10] == 'T' && is_day(text.substr(0, 10)))
    if (const auto hours = time(text.substr(11))) return std::string(text.substr(0, 11)) + *hours;
  return recurring(text);
}

// "2031-W18", "2031-W18-7".
bool is_week(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.number(4, 1, 9999) || !cursor.take("-W") || !cursor.number(2, 1, 53)) return false;
  return cursor.done() || (cursor.take("-") && cursor.number(1, 1, 7) && cursor.done());
}

bool is_weeks(std::string_view text) {
  Cursor cursor(text);
  return cursor.take("P") && cursor.digits() && cursor.take("W") && cursor.done();
}

// Units in their order, each at most once.
bool take_parts(Cursor& cursor, std::string_view units) {
  bool any = false;
  for (const char unit : units) {
    Cursor ahead = cursor;
    if (!ahead.digits()) return any;
    if (unit == 'S' && ahead.take(".") && !ahead.digits()) return false;
    if (!ahead.take({&unit, 1})) continue;
    cursor = ahead;
    any = true;
  }
  return any;
}

bool is_duration(std::string_view text) {
  Cursor cursor(text);
  if (!cursor.take("P")) return false;
  const bool days = take_parts(cursor, "YMD");
  const bool hours = cursor.take("T");
  if (hours && !take_parts(cursor, "HMS")) return false;
  return cursor.done() && (days || hours);
}

void append(std::string& out, std::string_view name, std::string_view value) {
  out.append(" ").append(name).append("=\"").append(value).append("\"");
}

// The first and last month, year or day of a part of the calendar.
struct Ends {
  std::string from, to;
};

// "2031-Q2", "2031-H1": months from `first` to `last`.
Ends months(std::string_view year, int first, int last) {
  const auto month = [&](int number) {
    return std::string(year) + (number < 10 ? "-0" : "-") + std::to_string(number);
  };
  return {month(first), month(last)};
}

// Quarters, halves, decades ("203") and centuries ("20") have known ends; seasons have none.
std::optional<Ends> ends_of_period(std::string_view text) {
  Cursor cursor(text);
  if (text.size() <= 3) {
    if (!cursor.number(text.size(), 1, 999) || text.size() < 2) return std::nullopt;
    const std::string whole(text);
    return text.size() == 3 ? Ends{whole + "0", whole + "9"} : Ends{whole + "00", whole + "99"};
  }
  if (!cursor.number(4, 1, 9999)) return std::nullopt;
  const bool quarter = cursor.take("-Q");
  if (!quarter && !cursor.take("-H")) return std::nullopt;
  const int length = quarter ? 3 : 6;
  const auto part = cursor.number(1, 1, 12 / length);
  if (!part || !cursor.done()) return std::nullopt;
  return months(text.substr(0, 4), (*part - 1) * length + 1, *part * length);
}

bool append_period(std::string& out, std::string_view timex) {
  const auto ends = ends_of_period(timex);
  if (!ends) return false;
  append(out, "from", ends->from);
  append(out, "to", ends->to);
  return true;
}

bool append_interval(std::string& out, std::string_view timex) {
  const std::size_t slash = timex.find('/');
  if (slash == timex.npos) return false;
  const auto from = w3c(timex.substr(0, slash)), to = w3c(timex.substr(slash + 1));
  if (!from || !to) return false;
  append(out, "from", *from);
  append(out, "to", *to);
  return true;
}

}  // namespace

bool is_day(std::string_view value) {
  Cursor cursor(value);
  return take_day(cursor) && cursor.done();
}

bool append_moment(std::string& out, std::string_view name, std::string_view timex) {
  const auto moment = w3c(timex);
  if (moment) append(out, name, *moment);
  return moment.has_value();
}

bool append_temporal(std::string& out, std::string_view timex) {
  if (const auto when = w3c(timex)) {
    append(out, "when", *when);
    return true;
  }
  if (append_interval(out, timex) || append_period(out, timex)) return true;
  std::string_view name;
  if (is_week(timex)) name = "when-iso";
  if (is_duration(timex)) name = "dur";
  if (is_weeks(timex)) name = "dur-iso";
  if (!name.empty()) append(out, name, timex);
  return !name.empty();
}

namespace {

bool is_length(FigureKind kind, std::string_view timex) {
  return kind == FigureKind::duration && timex.starts_with('P');
}

// "T18:00" of "18:00:00", "2031-05-04T18:00" of "2031-05-04T18:00:00": the forms of TIMEX3.
std::string without_empty_seconds(std::string_view moment) {
  std::string timex(moment);
  const bool hours = moment.size() == 8 && moment[2] == ':';
  const bool day_and_hours = moment.size() == 19 && moment[10] == 'T';
  if ((hours || day_and_hours) && moment.ends_with(":00")) timex.resize(timex.size() - 3);
  return moment.size() > 2 && moment[2] == ':' ? "T" + timex : timex;
}

// The first day of a year or month; days and moments as TIMEX3 has them; nothing of what has no year.
std::string first_of(std::string_view moment) {
  if (moment.starts_with("--")) return {};
  if (moment.size() == 4) return std::string(moment) + "-01-01";
  if (moment.size() == 7) return std::string(moment) + "-01";
  return without_empty_seconds(moment);
}

}  // namespace

void append_dates(std::string& out, FigureKind kind, std::string_view timex, std::string_view resolved) {
  if (kind == FigureKind::set) return;
  if (is_length(kind, timex)) {
    append_temporal(out, timex);
    append_moment(out, "when", resolved);
  } else if (!append_temporal(out, resolved)) {
    append_temporal(out, timex);
  }
}

bool dates_tell(FigureKind kind, std::string_view timex, std::string_view resolved) {
  if (resolved.empty()) return true;
  if (kind == FigureKind::set) return false;
  const auto moment = w3c(resolved);
  if (is_length(kind, timex)) return moment && without_empty_seconds(*moment) == resolved;
  std::string both, alone;
  append_dates(both, kind, timex, resolved);
  append_temporal(alone, timex);
  if (both == alone) return false;
  return moment ? without_empty_seconds(*moment) == resolved : is_week(resolved);
}

bool moment_tells(std::string_view shown, std::string_view first) {
  const auto moment = w3c(shown);
  return (moment ? first_of(*moment) : "") == first;
}

}  // namespace synopse
