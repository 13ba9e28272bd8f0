// TIMEX3 values that need a context: "last week", "Sunday", "12 November" become dates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/extract/calendar.h"
#include "synopse/extract/focus.h"
#include "synopse/extract/timex_step.h"

namespace synopse {

// What rules may write beyond TIMEX3, for expressions that say less than a date:
//   "-1W", "+0D", "+2Y"   steps from the reference date: last week, today, in two years; what follows is kept
//                         as it is: "-1DTEV" last night, "-1Y-10" October of last year, "+1W-3" Wednesday
//                         next week, "+3W-D" this day in three weeks
//   "XXXX-10-12"          a date without its year, "XXXX-WXX-7" a weekday, "XXXX-XX-12" a day, "XXXX-SU" a
//                         season, "XXXX-Q3", "T14:30" a time of an unknown day
//   "XXXX-E+1", "2006-A-21"  a feast that moves (feasts.h), of this year or of that one
//   "XXXX-XX-31-7"        Sunday the 31st
//   "2018-W99", "2018-01-W03"  the last week of a year, the third of a month (99: the last)
//   "XXXX-05-N1-5"        the first Friday of May; N5 is the last
//   "XXXX-02-04-W"        the week that 4 February lies in
//   "+0D?"                today or these days, which the document decides
//   ... and behind it
//   "<" or ">"            the words say that it lies in the past or the future
//   "[" or "]"            a verb near them says that it lies at or before the day of writing, or at or after
//   it
//   "~"                   a step from what the text named last: the next day, that year, two weeks later
//   "^"                   a step from the quarter that the text named last, if there is one: a year ago
//   "="                   the same, or from the month: the same period last year
struct TimexText {
  std::string timex;     // what the words alone say, without the marks above: "XXXX-WXX-7"
  std::string resolved;  // the date in its context; empty when it needs none, or nobody can tell
};

// Resolves the expressions of one document, in the order of its text.
class TimexResolver {
 public:
  enum class Reference {
    document,  // news: dates are seen from the day of publication
    text       // histories, and texts without a date: from the last full date before
  };
  // What "+0D?" means: the day, as in a report, or the present age, as in an essay.
  enum class Today { day, age };
  struct Context {
    std::string_view document_date;
    Reference reference = Reference::document;
    Today today = Today::day;
    Bias bias = Bias::past;
    int first_year = 0;         // of a history; 0: unknown
    std::vector<int> narrated;  // the years that it tells of, sorted; a year beside them is named in passing
  };
  explicit TimexResolver(const Context& context);

  // `at` is the expression's place in the text: a time of day belongs to a day that was named just before.
  TimexText resolve(std::string_view expression, std::uint32_t at = 0);

 private:
  std::string value_of(std::string_view date, char direction, std::uint32_t at) const;
  TimexText after_words(std::string_view expression, std::uint32_t at) const;
  std::string stepped(const Step& step, char from, std::uint32_t at) const;
  std::optional<DayNumber> start_of(const Step& step, char from, std::uint32_t at) const;
  std::string weekday(std::string_view date, char direction) const;
  std::string month_and_day(std::string_view date, char direction) const;
  std::string feast(std::string_view date, char direction) const;
  std::string part_of_year(std::string_view part, char direction) const;
  int nearest_year(int month, int day, char direction) const;
  int story_year(int month, int day) const;
  bool past_new_year(int month, int day) const;
  void remember_day(std::string_view value, std::uint32_t at);
  void move_reference(std::string_view value);
  bool is_narrated(std::string_view value) const;

  std::optional<DayNumber> published_, reference_;
  std::optional<DayNumber> left_;  // where a story was before it spoke of another year
  bool looks_back_ = false;        // ... of a year before, and of no day or month in it
  Focus focus_;
  std::vector<int> narrated_;
  std::string last_day_;  // the day that was named last, and where
  std::uint32_t last_place_ = 0;
  bool moves_;  // every full date becomes the new reference
  Today today_;
  char lean_;  // the direction where no word tells one
};

}  // namespace synopse
