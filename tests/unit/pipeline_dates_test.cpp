// Dates of four hundred years (1800 to 2199) in every written format, read by the whole pipeline.
//
// One format in digits and one in words of each language meet all 146,097 days.  The others meet every day of
// one leap cycle (1996 to 1999) and the first and last day of every year; with SYNOPSE_ALL_DATES set, as in
// the test `dates`, they meet all days, too (half a minute).
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/pipeline/pipeline.h"

using namespace synopse;

namespace {

struct Day {
  int year = 1800, month = 1, day = 1, weekday = 2;  // a Wednesday; weekdays count from Monday, 0
};

int length_of_month(const Day& day) {
  constexpr std::array<int, 12> kLengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (day.year % 4 == 0 && day.year % 100 != 0) || day.year % 400 == 0;
  return day.month == 2 && leap ? 29 : kLengths[static_cast<std::size_t>(day.month - 1)];
}

std::vector<Day> all_days() {
  std::vector<Day> days;
  for (Day day; day.year < 2200;) {
    days.push_back(day);
    day.weekday = (day.weekday + 1) % 7;
    if (++day.day <= length_of_month(day)) continue;
    day.day = 1;
    if (++day.month <= 12) continue;
    day.month = 1;
    ++day.year;
  }
  return days;
}

std::vector<Day> some_days() {
  std::vector<Day> days;
  for (const Day& day : all_days()) {
    const bool cycle = day.year >= 1996 && day.year < 2000;
    const bool edge = (day.month == 1 && day.day == 1) || (day.month == 12 && day.day == 31);
    if (cycle || edge) days.push_back(day);
  }
  return days;
}

using Names = std::array<std::string_view, 12>;

struct Language {
  std::string code;
  Names months, short_months;
  std::array<std::string_view, 7> weekdays;
};

const Language kGerman = {
    "de",
    {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
     "November", "Dezember"},
    {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."},
    {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"}};
const Language kEnglish = {
    "en",
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
     "November", "December"},
    {"Jan.", "Feb.", "March", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}};

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string ordinal(int number) {
  const bool teen = number > 10 && number < 20;
  const std::string_view ending = teen               ? "th"
                                  : number % 10 == 1 ? "st"
                                  : number % 10 == 2 ? "nd"
                                  : number % 10 == 3 ? "rd"
                                                     : "th";
  return std::to_string(number).append(ending);
}

// d and D: the day without and with a zero before it; o: as an English ordinal; m, M: the month in digits;
// N, A: its name and abbreviation; y: the year; W: the weekday.
std::string field(char name, const Day& day, const Language& language) {
  const auto month = static_cast<std::size_t>(day.month - 1);
  switch (name) {
    case 'd':
      return std::to_string(day.day);
    case 'D':
      return two_digits(day.day);
    case 'o':
      return ordinal(day.day);
    case 'm':
      return std::to_string(day.month);
    case 'M':
      return two_digits(day.month);
    case 'N':
      return std::string(language.months[month]);
    case 'A':
      return std::string(language.short_months[month]);
    case 'W':
      return std::string(language.weekdays[static_cast<std::size_t>(day.weekday)]);
    default:
      return std::to_string(day.year);
  }
}

std::string written(std::string_view format, const Day& day, const Language& language) {
  std::string text;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] == '%') {
      text += field(format[++i], day, language);
    } else {
      text += format[i];
    }
  }
  return text;
}

std::string iso(const Day& day) {
  return std::to_string(day.year) + "-" + two_digits(day.month) + "-" + two_digits(day.day);
}

class Reader {
 public:
  explicit Reader(const Language& language) : language_(language), worker_(pipeline().worker()) {}

  // Every day in a sentence of its own; each must have exactly one figure, its date.
  void read(std::string_view format, const std::vector<Day>& days) {
    constexpr std::size_t kPortion = 4000;
    for (std::size_t at = 0; at < days.size(); at += kPortion)
      read_portion(format, std::span(days).subspan(at, std::min(kPortion, days.size() - at)));
  }

 private:
  static const Pipeline& pipeline() {
    static const std::shared_ptr<const Pipeline> loaded = [] {
      Diagnostics report;
      return Pipeline::load(report, {.layers = {.entities = false, .stances = false}});
    }();
    return *loaded;
  }

  void read_portion(std::string_view format, std::span<const Day> days) {
    CAPTURE(format);
    Document document{.id = "days", .language = language_.code};
    std::vector<std::size_t> ends;
    for (const Day& day : days) {
      document.text += written(format, day, language_) + "\n";
      ends.push_back(document.text.size());
    }
    worker_.annotate(document);
    std::size_t figure = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
      const std::string expected = iso(days[i]);
      CAPTURE(expected);
      std::string found;
      for (; figure < document.figures.size() && document.figures[figure].span.end <= ends[i]; ++figure)
        found += (found.empty() ? "" : " ") + document.figures[figure].timex;
      if (found != expected) REQUIRE(found == expected);
    }
  }

  const Language& language_;
  Worker worker_;
};

void check(const Language& language, const std::vector<std::string_view>& whole,
           const std::vector<std::string_view>& others) {
  Reader reader(language);
  const std::vector<Day> all = all_days();
  REQUIRE(all.size() == 146097);
  const std::vector<Day> some = std::getenv("SYNOPSE_ALL_DATES") ? all : some_days();
  for (const std::string_view format : whole) reader.read(format, all);
  for (const std::string_view format : others) reader.read(format, some);
}

}  // namespace

TEST_CASE("German dates of four hundred years") {
  check(kGerman, {"Am %d. %N %y war es so.", "Am %D.%M.%y war es so."},
        {"Es war am %d.%m.%y.", "Am %d. %m. %y war es so.", "Bis zum %d. %A %y war es so.",
         "Am %W, %d. %N %y, war es so.", "Am %W, dem %d. %N %y, war es so.",
         "Seit %W, den %d. %A %y, ist es so.", "Stand %y-%M-%D war es so.", "Es war am %D. %N %y."});
}

TEST_CASE("English dates of four hundred years") {
  check(kEnglish, {"On %N %d, %y, it was so.", "As of %y-%M-%D it was so."},
        {"It was so on %N %d, %y.", "On %d %N %y it was so.", "On %o %N %y it was so.",
         "On the %o of %N %y it was so.", "On the %o of %N, %y, it was so.", "On %A %d, %y, it was so.",
         "On %d %A %y it was so.", "On %W, %N %d, %y, it was so.", "On %W %d %N %y it was so.",
         "On %W, %d %N %y, it was so.", "On %N %o, %y, it was so.", "On %N %d %y it was so.",
         "On %N the %o, %y, it was so."});
}
