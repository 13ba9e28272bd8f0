#include "synopse/grammar/temporal_actions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/numerals.h"

namespace synopse {
namespace {

constexpr int kPivot = 30;  // two-digit years: 00-29 are 20xx, 30-99 are 19xx
constexpr std::array<int, 13> kLongestMonth = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

std::string_view argument(Arguments arguments, std::size_t i) {
  return i < arguments.size() ? arguments[i] : std::string_view();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> small_integer(std::optional<Decimal> value) {
  const auto integer = value ? value->integer() : std::nullopt;
  if (!integer || *integer < 0 || *integer > 9999) return std::nullopt;
  return static_cast<int>(*integer);
}

// Digits, a cardinal or an ordinal.
std::optional<int> integer(const Grammar& grammar, std::string_view text) {
  const Numerals* numerals = grammar.numerals();
  if (!numerals || text.empty()) return std::nullopt;
  const auto cardinal = small_integer(numerals->cardinal(text));
  return cardinal ? cardinal : small_integer(numerals->ordinal(text));
}

// "twenty fourth" is a day before it is five, twenty fourths.
std::optional<int> day_of_month(const Grammar& grammar, std::string_view text) {
  const Numerals* numerals = grammar.numerals();
  const auto ordinal = numerals && !text.empty() ? small_integer(numerals->ordinal(text)) : std::nullopt;
  return ordinal ? ordinal : integer(grammar, text);
}

std::string_view look_up(const Grammar& grammar, std::string_view lexicon, std::string_view text,
                         std::string_view column) {
  const Lexicon* words = grammar.lexicon(lexicon);
  return words ? words->lookup(text, column) : std::string_view();
}

std::string padded(int number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// "10", "Oktober", "Oct."; or a part of a year that has no number: "SU", "Q3", "H1".
std::string month_value(const Grammar& grammar, std::string_view text) {
  const std::string_view named = look_up(grammar, "month", text, "value");
  const auto number = integer(grammar, named.empty() ? text : named);
  if (!number) return std::string(named);
  return *number >= 1 && *number <= 12 ? padded(*number, 2) : std::string();
}

// "2006", "98", "'06", "neunzehnhundertachtzig".
std::optional<int> year_value(const Grammar& grammar, std::string_view text) {
  bool short_form = false;
  for (const std::string_view apostrophe : {"'", "\xE2\x80\x99", "\xE2\x80\x98", "`"})
    if (text.starts_with(apostrophe)) {
      text.remove_prefix(apostrophe.size());
      short_form = true;
    }
  const Numerals* numerals = grammar.numerals();
  const auto year = numerals ? small_integer(numerals->year(text)) : std::nullopt;
  if (!year || (short_form && *year > 99)) return std::nullopt;
  if (text.size() > 2) return year;
  return *year < kPivot ? 2000 + *year : 1900 + *year;
}

// A year that is not known ("XXXX") may be one.
bool may_be_leap(std::string_view year) {
  int number = 0;
  const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), number);
  if (error != std::errc() || end != year.data() + year.size()) return true;
  return number % 4 == 0 && (number % 100 != 0 || number % 400 == 0);
}

std::optional<std::string> date_text(std::optional<int> day, const std::string& month,
                                     const std::string& year) {
  std::string out = year;
  if (month.empty() && !day) return out;
  if (!month.empty() && !is_digit(month[0])) return out + "-" + month;
  out += "-" + (month.empty() ? "XX" : month);
  if (!day) return out;
  const bool common_february = month == "02" && !may_be_leap(year);
  const int longest = month.empty() ? 31 : kLongestMonth[static_cast<std::size_t>(std::stoi(month))];
  const int last = common_february ? 28 : longest;
  if (*day < 1 || *day > last) return std::nullopt;
  return out + "-" + padded(*day, 2);
}

// The numbers in "14:30:15", "12.11.2006", "2006-11-12".
std::vector<std::string_view> numbers_in(std::string_view text) {
  std::vector<std::string_view> numbers;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > at) numbers.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return numbers;
}

// "pm" of "5pm", of which digits are the rest.
std::string_view letters_behind(std::string_view text) {
  const std::size_t digit = text.find_last_of("0123456789");
  return digit == text.npos ? std::string_view() : text.substr(digit + 1);
}

// "pm"; of "in the evening" the last word.
std::string_view half_of_day(const Grammar& grammar, std::string_view text) {
  const std::string_view half = look_up(grammar, "dayhalf", text, "value");
  if (!half.empty() || text.empty()) return half;
  return look_up(grammar, "dayhalf", text.substr(text.rfind(' ') + 1), "value");
}

// "PT" before hours, minutes and seconds, "P" before the rest; the unit's letter as TIMEX3 has it.
struct TimeUnit {
  std::string letter;
  bool of_day = false;
};

std::optional<TimeUnit> time_unit(const Grammar& grammar, std::string_view text) {
  const std::string_view value = look_up(grammar, "timeunit", text, "value");
  if (value.empty()) return std::nullopt;
  if (value.starts_with("T")) return TimeUnit{std::string(value.substr(1)), true};
  return TimeUnit{std::string(value), false};
}

// "3", "zwei", "2.5", the number that begins a word ("10-week"); "X" for a vague number ("einige"), 1 for
// none.
std::optional<std::string> amount(const Grammar& grammar, std::string_view text) {
  if (text.empty()) return "1";
  if (text == "X") return "X";
  const Numerals* numerals = grammar.numerals();
  const auto value = numerals ? numerals->cardinal(text) : std::nullopt;
  if (value) return value->text();
  // A rule's own constant, "0.5", is written in no language.
  if (const auto constant = Decimal::parse(text)) return constant->text();
  if (numerals) {
    // "every third day"
    if (const auto nth = numerals->ordinal(text)) return nth->text();
    if (const auto leading = numerals->leading(text)) return leading->text();
  }
  const std::string_view vague = look_up(grammar, "quantifier", text, "value");
  return vague.empty() ? std::nullopt : std::optional(std::string(vague));
}

// The hour as a clock of 24 hours has it.  The evening ends at 12, and the night reaches from the one day
// into the next: "11 nachts" is 23, "2 nachts" is 2.
int hour_of_day(int hour, std::string_view half) {
  constexpr int kNightfall = 6, kHalf = 12;
  if (hour == kHalf) return half == "am" || half == "evening" || half == "night" ? 0 : hour;
  const bool late = half == "pm" || half == "evening" || (half == "night" && hour >= kNightfall);
  return late && hour < kHalf ? hour + kHalf : hour;
}

}  // namespace

std::optional<std::string> date_action(const Grammar& grammar, Arguments arguments) {
  const std::string_view day_text = argument(arguments, 0), month_text = argument(arguments, 1),
                         year_text = argument(arguments, 2);
  const auto day = day_of_month(grammar, day_text);
  const std::string month = month_text.empty() ? std::string() : month_value(grammar, month_text);
  const auto year = year_text.empty() ? std::nullopt : year_value(grammar, year_text);
  if (!day_text.empty() && !day) return std::nullopt;
  if (!month_text.empty() && month.empty()) return std::nullopt;
  if (!year_text.empty() && !year) return std::nullopt;
  return date_text(day, month, year ? padded(*year, 4) : "XXXX");
}

std::optional<std::string> numeric_date_action(const Grammar& grammar, Arguments arguments) {
  const auto numbers = numbers_in(arguments[0]);
  for (std::string_view orders = arguments[1]; !orders.empty();) {
    const std::string_view order = orders.substr(0, orders.find('|'));
    orders.remove_prefix(std::min(orders.size(), order.size() + 1));
    if (numbers.size() != order.size()) continue;
    std::string_view day, month, year;
    for (std::size_t i = 0; i < order.size(); ++i)
      (order[i] == 'd' ? day : order[i] == 'm' ? month : year) = numbers[i];
    const std::array<std::string_view, 3> parts = {day, month, year};
    if (auto date = date_action(grammar, parts)) return date;
  }
  return std::nullopt;
}

// time(hour, minute, second, half, zone): "T14:30"; with the zone's mark, if lexicon `zone` has one,
// "T14:30Z".
std::optional<std::string> time_action(const Grammar& grammar, Arguments arguments) {
  std::array<std::optional<int>, 3> parts;
  const auto in_hour = numbers_in(arguments[0]);
  if (in_hour.size() > 1) {
    for (std::size_t i = 0; i < in_hour.size() && i < parts.size(); ++i)
      parts[i] = integer(grammar, in_hour[i]);
  } else {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::string_view text = argument(arguments, i);
      const bool digits = !text.empty() && is_digit(text[0]) && !numbers_in(text).empty();
      parts[i] = integer(grammar, digits ? numbers_in(text)[0] : text);
      // "acht Uhr": the word for the hour is no number.
      if (!parts[i]) parts[i] = integer(grammar, text.substr(0, std::min(text.rfind(' '), text.size())));
      if (!text.empty() && !parts[i]) return std::nullopt;
    }
  }
  auto& [hour, minute, second] = parts;
  if (hour && *hour > 99 && !minute) minute = std::exchange(hour, *hour / 100).value() % 100;  // "1140"
  if (!hour || *hour > 24 || (minute && *minute > 59) || (second && *second > 59)) return std::nullopt;
  std::string_view half = half_of_day(grammar, argument(arguments, 3));
  if (half.empty()) half = look_up(grammar, "dayhalf", letters_behind(arguments[0]), "value");
  hour = hour_of_day(*hour, half);
  std::string out = "T" + padded(*hour, 2);
  if (minute || !half.empty() || second) out += ":" + padded(minute.value_or(0), 2);
  if (second) out += ":" + padded(*second, 2);
  if (out.size() == 3) out += ":00";
  return out.append(look_up(grammar, "zone", argument(arguments, 4), "mark"));
}

// time_before(time, later, half): "11" of "11 to 2 pm" is before noon, "1" of "1 to 2 pm" is not.
std::optional<std::string> time_before_action(const Grammar& grammar, Arguments arguments) {
  const std::array<std::string_view, 4> with_half = {arguments[0], {}, {}, argument(arguments, 2)};
  const std::array<std::string_view, 4> later = {arguments[1], {}, {}, argument(arguments, 2)};
  const auto time = time_action(grammar, with_half), end = time_action(grammar, later);
  if (!time || !end || *time < *end) return time;
  const auto plain = time_action(grammar, arguments.first(1));
  return plain && *plain < *end ? plain : time;
}

// time_after(time, earlier, half of that one): "4" of "11 am to 4" is in the afternoon.
std::optional<std::string> time_after_action(const Grammar& grammar, Arguments arguments) {
  const std::array<std::string_view, 4> earlier = {arguments[1], {}, {}, argument(arguments, 2)};
  const auto begin = time_action(grammar, earlier);
  auto time = time_action(grammar, arguments.first(1));
  if (!time || !begin || *begin < *time || *time >= "T12") return time;
  const std::string_view hour = std::string_view(*time).substr(1, 2);
  std::string later = *time;
  later.replace(1, 2, std::to_string(12 + (hour[0] - '0') * 10 + (hour[1] - '0')));
  return *begin < later ? later : *time;  // "11 pm to 3" goes on into the night
}

// clock(hour, sign, minutes, half): "viertel vor acht" is 8, "-", 15.
std::optional<std::string> clock_action(const Grammar& grammar, Arguments arguments) {
  const auto hour = integer(grammar, arguments[0]), minutes = integer(grammar, arguments[2]);
  if (!hour || !minutes || *hour > 24 || *minutes > 59) return std::nullopt;
  const std::string_view half = half_of_day(grammar, argument(arguments, 3));
  // A quarter to one, said of no half of the day, is past noon.
  const bool past_noon = *hour == 1 && half.empty() && arguments[1] == "-";
  const int day = 24 * 60, from = (past_noon ? 13 : hour_of_day(*hour, half)) * 60;
  const int time = (from + (arguments[1] == "-" ? -*minutes : *minutes) + day) % day;
  return "T" + padded(time / 60, 2) + ":" + padded(time % 60, 2);
}

// duration(number, unit, number, unit ...): "P3Y4M"; the parts come in falling order.
std::optional<std::string> duration_action(const Grammar& grammar, Arguments arguments) {
  std::string days, hours;
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    if (i > 0 && arguments[i + 1].empty()) break;
    const auto unit = time_unit(grammar, arguments[i + 1]);
    // No duration is so long; the figure then has neither value nor timex.
    if (unit && grammar.numerals() && grammar.numerals()->is_beyond(arguments[i])) return std::string();
    const auto number = amount(grammar, arguments[i]);
    if (!unit || !number) return std::nullopt;
    std::string& part = unit->of_day ? hours : days;
    if (part.find(unit->letter) != part.npos) return std::nullopt;  // "40 days and 40 nights"
    part += *number + unit->letter;
  }
  if (days.empty() && hours.empty()) return std::nullopt;
  return "P" + days + (hours.empty() ? "" : "T" + hours);
}

// relative(which, unit, number): steps from the document's date, "-1W" for "last week", "+0D" for "today".
// `which` is a sign, or a word of lexicon `deictic`, whose column `step` says how far it points.
std::optional<std::string> relative_action(const Grammar& grammar, Arguments arguments) {
  const std::string_view which = arguments[0];
  const bool sign = which == "-" || which == "+";
  const std::string_view step = sign ? which : look_up(grammar, "deictic", which, "step");
  const auto unit = time_unit(grammar, arguments[1]);
  if (step.empty() || !unit || unit->of_day) return std::nullopt;
  if (!sign) return std::string(step) + unit->letter;
  const auto number = amount(grammar, argument(arguments, 2));
  if (!number || number->find_first_not_of("0123456789") != std::string::npos || number->size() > 5)
    return std::nullopt;
  return std::string(step) + *number + unit->letter;
}

// "1990er", "1990s", "90er", "Seventies", "sechziger": three digits of a year.
std::optional<std::string> decade_action(const Grammar& grammar, Arguments arguments) {
  const std::string_view named = look_up(grammar, "decade", arguments[0], "value");
  if (!named.empty()) return std::string(named);
  const auto numbers = numbers_in(arguments[0]);
  if (numbers.size() != 1 || numbers[0].back() != '0') return std::nullopt;
  if (numbers[0].size() == 4) return std::string(numbers[0].substr(0, 3));
  if (numbers[0].size() == 2) return "19" + std::string(numbers[0].substr(0, 1));
  return std::nullopt;
}

// The ordinal in "19th", "mid-19th", "twenty-first" or "early-19th-century": the longest run of parts that is
// one, of the first that are.
std::optional<int> ordinal_within(const Grammar& grammar, std::string_view word) {
  for (std::size_t at = 0; at != std::string_view::npos; at = word.find('-', at), at += at != word.npos)
    for (std::string_view run = word.substr(at); !run.empty();) {
      if (const auto number = integer(grammar, run)) return number;
      const std::size_t hyphen = run.rfind('-');
      run = run.substr(0, hyphen == run.npos ? 0 : hyphen);
    }
  return std::nullopt;
}

// century(ordinal, era): two digits; with an era before Christ "BC04".
std::optional<std::string> century_action(const Grammar& grammar, Arguments arguments) {
  const auto number = ordinal_within(grammar, arguments[0]);
  if (!number || *number < 1 || *number > 30) return std::nullopt;
  return (argument(arguments, 1).empty() ? "" : "BC") + padded(*number - 1, 2);
}

// week(number): "XXXX-W03", of a year that is told elsewhere.
std::optional<std::string> week_action(const Grammar& grammar, Arguments arguments) {
  const auto number = integer(grammar, arguments[0]);
  if (!number || *number < 1 || *number > 53) return std::nullopt;
  return "XXXX-W" + padded(*number, 2);
}

// nth_weekday(ordinal, weekday): "-N1-5", the first Friday of a month that is told elsewhere; behind it the
// part of the day that the weekday's word tells.
std::optional<std::string> nth_weekday_action(const Grammar& grammar, Arguments arguments) {
  constexpr std::string_view kForm = "XXXX-WXX-";
  constexpr int kLast = 5;
  const auto number = integer(grammar, arguments[0]);
  const std::string_view weekday = look_up(grammar, "weekday", arguments[1], "timex");
  if (!number || *number < 1 || *number > kLast || !weekday.starts_with(kForm)) return std::nullopt;
  return "-N" + std::to_string(*number) + "-" + std::string(weekday.substr(kForm.size()));
}

// The last year of "1958-59": two digits that share their century with the year before them.
std::optional<int> year_behind(int first, int two_digits) {
  constexpr int kMonths = 12, kCentury = 100;
  const int last = first / kCentury * kCentury + two_digits;
  // "2006-11" may be a month.
  if (last <= first || (two_digits <= kMonths && last != first + 1)) return std::nullopt;
  return last;
}

// year(number, era): "0079", with an era before Christ "BC0044"; year(number, year): "1959" from "59",
// "1958".
std::optional<std::string> year_action(const Grammar& grammar, Arguments arguments) {
  const std::string_view era = argument(arguments, 1);
  auto year = era.empty() ? year_value(grammar, arguments[0]) : integer(grammar, arguments[0]);
  const bool shared = !era.empty() && era[0] >= '0' && era[0] <= '9';
  const auto first = shared ? year_value(grammar, era) : std::nullopt;
  if (shared) year = year && first ? year_behind(*first, *year) : std::nullopt;
  if (!year || *year == 0) return std::nullopt;
  return (era.empty() || shared ? "" : "BC") + padded(*year, 4);
}

}  // namespace synopse
