#include "synopse/extract/timex.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "synopse/extract/feasts.h"
#include "synopse/extract/timex_step.h"

namespace synopse {
namespace {

constexpr char kPast = '<', kFuture = '>', kOpen = ' ', kBefore = '[', kAfter = ']';
constexpr char kFromText = '~', kFromPeriod = '=', kFromWriting = ' ';
constexpr char kLeansAhead = '}';       // no word tells, and the document says that dates lie ahead
constexpr std::uint32_t kReach = 1500;  // bytes: "that year" was named less far away
constexpr std::string_view kTodayOrAge = "+0D?";
constexpr int kSoon = 31;         // days: so near, the nearest year is meant, whatever the tense
constexpr int kGoesOn = 120;      // days: the next date of a story lies so near
constexpr int kTurnOfYear = 240;  // days: a story goes on rather than back so far
constexpr int kMonthsAhead = 5;   // a season or quarter further ahead is last year's
constexpr std::size_t kMonth = 7, kDayLength = 10;
constexpr std::string_view kWeek = "-W";
constexpr int kLeapYears = 8;           // the longest time between two of them
constexpr int kNearFuture = 100;        // days: a date without its year this far ahead is not a year ago
constexpr std::uint32_t kNearby = 150;  // bytes between a day and a time that belongs to it

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number_at(std::string_view text, std::size_t at, std::size_t length) {
  int value = -1;
  if (at + length <= text.size()) std::from_chars(text.data() + at, text.data() + at + length, value);
  return value;
}

// Where the time of the day begins: the T behind a date, or in front of everything.
std::size_t time_begin(std::string_view value) {
  for (std::size_t at = value.find('T'); at != std::string_view::npos; at = value.find('T', at + 1))
    if (at == 0 || is_digit(value[at - 1]) || value[at - 1] == 'X' || value[at - 1] == 'D') return at;
  return value.size();
}

// "2006-E+1": the rule of a feast stands where a date has its month.
bool is_feast(std::string_view value) {
  return value.size() > 6 && value[4] == '-' &&
         (value[5] == 'E' || value[5] == 'A' || (value[5] == 'S' && is_digit(value[6])));
}

std::string with_feast(std::string value) {
  if (!is_feast(value)) return value;
  const std::size_t time = std::min(value.find('T'), value.size());
  const int year = number_at(value, 0, 4);
  const auto day = year < 1 ? std::nullopt : feast_day(year, std::string_view(value).substr(5, time - 5));
  return (day ? day_text(*day) : value.substr(0, 4) + "-XX-XX") + value.substr(time);
}

// Counted weeks and days as the calendar calls them.
std::string in_calendar(std::string value) { return counted_day(counted_week(std::move(value))); }

bool is_date(std::string_view value) {
  return !value.empty() && value[0] != 'P' && value.find("_REF") == std::string_view::npos;
}

// The month in which a season, a quarter or a half of a year begins; 0: it is none of these.
int first_month_of(std::string_view part) {
  if (part.starts_with("Q")) return 3 * number_at(part, 1, 1) - 2;
  if (part.starts_with("H")) return 6 * number_at(part, 1, 1) - 5;
  return part == "SP" ? 3 : part == "SU" ? 6 : part == "FA" ? 9 : part == "WI" ? 12 : 0;
}

bool names_part_of_year(std::string_view value) {
  return value.size() > 5 && first_month_of(value.substr(5)) > 0;
}

// The first day of a date that says its year: of "1915", "1915-05", "1915-SP".
std::string first_day(std::string_view date) {
  if (date.size() >= kDayLength) return std::string(date.substr(0, kDayLength));
  if (date.size() == 4) return std::string(date) + "-01-01";
  const int part = date.size() > 5 ? first_month_of(date.substr(5)) : 0;
  if (part >= 1 && part <= 12) return month_text({number_at(date, 0, 4), part, 1}) + "-01";
  return std::string(date) + "-01";
}

bool lies_ahead(char direction) { return direction == kFuture || direction == kLeansAhead; }

// "2019-02-04-W": the week that this day lies in.
bool is_week_of_day(std::string_view expression) {
  return expression.size() == kDayLength + kWeek.size() && expression.ends_with(kWeek);
}

// Takes one of `marks` from the end of an expression.
char take_mark(std::string_view& expression, std::string_view marks, char otherwise) {
  if (expression.empty() || marks.find(expression.back()) == std::string_view::npos) return otherwise;
  const char mark = expression.back();
  expression.remove_suffix(1);
  return mark;
}

}  // namespace

TimexResolver::TimexResolver(const Context& context)
    : published_(parse_day(context.document_date)),
      reference_(published_),
      narrated_(context.narrated),
      moves_(context.reference == Reference::text || !reference_),
      today_(context.today),
      lean_(context.bias == Bias::future ? kLeansAhead : kOpen) {
  // A history begins with the first of its years, before it names one.
  if (reference_ && context.first_year > 0) reference_ = day_number({context.first_year, 1, 1});
}

TimexText TimexResolver::resolve(std::string_view expression, std::uint32_t at) {
  const TimexText text = after_words(expression, at);
  if (!is_date(text.timex)) return text;
  const std::string& value = text.resolved.empty() ? text.timex : text.resolved;
  remember_day(value, at);
  // "a year earlier" looks back for a moment: the text goes on from where it was.
  const auto step = read_step(expression);
  const bool from_text = expression.find_first_of("~^=") != expression.npos;
  const bool glance = step && step->count < 0 && step->unit != "Q" && from_text;
  if (is_narrated(value) && !glance) focus_.name(value, at);
  // "today" leads back to the day of writing only for a moment, and a season of no year leads nowhere.
  const bool leads = !step && (is_digit(expression[0]) || !names_part_of_year(value));
  if (moves_ && leads) move_reference(value);
  return text;
}

TimexText TimexResolver::after_words(std::string_view expression, std::uint32_t at) const {
  if (expression == kTodayOrAge) expression = today_ == Today::day ? "+0D" : "PRESENT_REF";
  const char direction = take_mark(expression, "<>[]", lean_);
  const char from = take_mark(expression, "~^=", kFromWriting);
  TimexText text{.timex = std::string(expression)};
  if (!is_date(expression)) return text;
  if (const auto step = read_step(expression)) {
    text.resolved = stepped(*step, from, at);
    text.timex = text.resolved.empty() ? without_reference(*step) : text.resolved;
    return text;
  }
  if (is_day_on_weekday(expression)) {
    text.resolved = reference_ ? day_on_weekday(*reference_, expression, direction) : std::string();
    text.timex = text.resolved.empty() ? std::string(expression.substr(0, kDayLength)) +
                                             std::string(expression.substr(time_begin(expression)))
                                       : text.resolved;
    return text;
  }
  if (is_week_of_day(expression)) {
    expression.remove_suffix(kWeek.size());
    const auto day =
        parse_day(is_digit(expression[0]) ? std::string(expression) : value_of(expression, direction, at));
    text.timex = text.resolved = day ? week_text(*day) : "XXXX-WXX";
    return text;
  }
  const bool counted = is_counted_week(expression) || is_counted_day(expression);
  if (counted && is_digit(expression[0])) {
    text.timex = text.resolved = in_calendar(std::string(expression));
    return text;
  }
  if (is_feast(expression)) {
    text.timex = text.resolved = feast(expression, direction);
    return text;
  }
  const std::size_t time = time_begin(expression);
  const std::string date = value_of(expression.substr(0, time), direction, at);
  if (!date.empty()) text.resolved = in_calendar(date + std::string(expression.substr(time)));
  // Which day the first Friday of May is, nobody can tell without a year.
  if (is_counted_day(text.timex)) text.timex = text.timex.substr(0, kMonth) + "-XX" + text.timex.substr(time);
  return text;
}

// The day that a step counts from.
std::optional<DayNumber> TimexResolver::start_of(const Step& step, char from, std::uint32_t at) const {
  if (from == kFromText) {
    const Focus::Grain grain = step.unit == "D" || step.unit == "W"   ? Focus::Grain::day
                               : step.unit == "M" || step.unit == "Q" ? Focus::Grain::month
                                                                      : Focus::Grain::year;
    if (const auto named = focus_.last(grain, at, kReach)) return named;
  }
  // "today" and "yesterday" are seen from the day of writing, even in a history.
  const bool present = from != kFromText && step.unit == "D" && (step.count == 0 || step.count == -1);
  return published_ && (present || !moves_) ? published_ : reference_;
}

std::string TimexResolver::stepped(const Step& step, char from, std::uint32_t at) const {
  // "the same period last year", said of a month, is the month of last year.
  if (from == kFromPeriod && step.unit == "Y" && focus_.later(Focus::Grain::month, Focus::Grain::year) &&
      focus_.later(Focus::Grain::month, Focus::Grain::quarter))
    if (const auto month = focus_.last(Focus::Grain::month, at, kReach))
      return after_step({12 * step.count, "M", step.rest}, *month);
  // "a year earlier", said of a quarter, is the quarter of a year earlier.
  if (from != kFromWriting && step.unit == "Y" && focus_.later(Focus::Grain::quarter, Focus::Grain::year))
    if (const auto quarter = focus_.last(Focus::Grain::quarter, at, kReach))
      return after_step({4 * step.count, "Q", step.rest}, *quarter);
  const auto start = start_of(step, from, at);
  return start ? with_feast(in_calendar(after_step(step, *start))) : std::string();
}

// The date that an underspecified one means; empty when it says all by itself or nothing is known.
std::string TimexResolver::value_of(std::string_view date, char direction, std::uint32_t at) const {
  if (date.empty() && !last_day_.empty() && at - last_place_ <= kNearby) return last_day_;
  if (!reference_) return {};
  // A story's hour is one of its last day, however far back that was named.
  if (date.empty()) {
    const auto day = moves_ ? focus_.last(Focus::Grain::day, at, kReach) : std::nullopt;
    return day_text(day.value_or(*reference_));
  }
  if (!date.starts_with("XXXX-")) return {};
  if (date.starts_with("XXXX-WXX-")) return weekday(date, direction);
  if (is_digit(date[5]) || date[5] == 'X') return month_and_day(date, direction);
  return part_of_year(date.substr(5), direction);
}

std::string TimexResolver::weekday(std::string_view date, char direction) const {
  const std::string_view which = date.substr(9);
  const int wanted = which == "WE" ? 6 : number_at(which, 0, 1);
  if (wanted < 1 || wanted > 7) return {};
  const int today = iso_weekday(*reference_);
  DayNumber day = *reference_ - (today - wanted + 7) % 7;
  if (lies_ahead(direction) || direction == kAfter) day = *reference_ + (wanted - today + 7) % 7;
  // "Last Monday" and "next Monday", said on a Monday, are not that day.
  if (direction == kPast && day == *reference_) day -= 7;
  if (direction == kFuture && day == *reference_) day += 7;
  return which == "WE" ? week_text(day) + "-WE" : day_text(day);
}

int TimexResolver::nearest_year(int month, int day, char direction) const {
  const CalendarDate now = calendar_date(*reference_);
  if (moves_ && direction != kPast) return story_year(month, day);
  const DayNumber then = day_number({now.year, month, std::min(day, days_in_month(now.year, month))});
  const DayNumber ahead = then - *reference_;
  if (lies_ahead(direction)) return ahead <= 0 ? now.year + 1 : now.year;
  if (direction == kPast) return ahead >= 0 ? now.year - 1 : now.year;
  if (direction == kBefore) return ahead > kSoon ? now.year - 1 : now.year;
  if (direction == kAfter) return ahead < -kSoon ? now.year + 1 : now.year;
  if (ahead > kNearFuture) return now.year - 1;
  return ahead < kNearFuture - 365 ? now.year + 1 : now.year;
}

// A story goes on rather than back: behind a look at another year, "the treaty of 1859", it is where it was
// before.
int TimexResolver::story_year(int month, int day) const {
  const int year = calendar_date(*reference_).year;
  if (!left_) return year;
  const int other = calendar_date(*left_).year;
  const auto ahead = [&](int of, DayNumber from) {
    return day_number({of, month, std::min(day, days_in_month(of, month))}) - from;
  };
  const bool back = looks_back_ || ahead(year, *reference_) < 0;
  const DayNumber on = ahead(other, *left_);
  return back && on >= -kSoon && on <= kGoesOn ? other : year;
}

// A story that has come to December goes on with 14 January, not back.
bool TimexResolver::past_new_year(int month, int day) const {
  const int year = calendar_date(*reference_).year;
  return *reference_ - day_number({year, month, std::min(day, days_in_month(year, month))}) > kTurnOfYear;
}

std::string TimexResolver::month_and_day(std::string_view date, char direction) const {
  const CalendarDate now = calendar_date(*reference_);
  const int month = number_at(date, 5, 2), day = number_at(date, 8, 2);
  if (month < 1 && day < 1) return {};
  if (month < 1) {
    CalendarDate then = {now.year, now.month, day};
    if (day > now.day && !lies_ahead(direction) && !moves_) then = add_months({now.year, now.month, 1}, -1);
    return month_text(then) + std::string(date.substr(7));
  }
  if (month > 12) return {};
  // A month without a day: the present one is meant, be it over or not.
  const bool present = day < 1 && month == now.month;
  const bool open = direction != kPast && !lies_ahead(direction);
  int year = present && open ? now.year : nearest_year(month, day < 1 ? 1 : day, direction);
  if (moves_ && day > 0 && year == now.year && past_new_year(month, day)) ++year;
  // 29 February lies in a leap year.
  const int step = lies_ahead(direction) || direction == kAfter ? 1 : -1;
  while (day > days_in_month(year, month) && std::abs(year - now.year) <= kLeapYears) year += step;
  return year_text(year) + std::string(date.substr(4));
}

std::string TimexResolver::feast(std::string_view date, char direction) const {
  if (!date.starts_with("XXXX") || !reference_) return with_feast(std::string(date));
  // Where it lies this year tells which year's is the nearest.
  const std::string_view rule = date.substr(5, std::min(date.find('T'), date.size()) - 5);
  const auto now = feast_day(calendar_date(*reference_).year, rule);
  if (!now) return {};
  const CalendarDate day = calendar_date(*now);
  return with_feast(year_text(nearest_year(day.month, day.day, direction)) + std::string(date.substr(4)));
}

std::string TimexResolver::part_of_year(std::string_view part, char direction) const {
  const CalendarDate now = calendar_date(*reference_);
  const int first_month = first_month_of(part);
  if (part.starts_with("W") && number_at(part, 1, 2) > 0)
    return year_text(now.year) + "-" + std::string(part);
  if (first_month < 1 || first_month > 12) return {};
  int year = now.year;
  const int ahead = first_month - now.month;
  if (direction == kPast && ahead >= -2) --year;
  if (lies_ahead(direction) && ahead <= 0) ++year;
  if (direction == kAfter && ahead < -2) ++year;
  if (direction == kBefore && ahead > 0) --year;
  if (direction == kOpen && !moves_ && ahead > kMonthsAhead) --year;
  return year_text(year) + "-" + std::string(part);
}

void TimexResolver::remember_day(std::string_view value, std::uint32_t at) {
  const std::string_view date = value.substr(0, time_begin(value));
  if (!parse_day(date)) return;
  last_day_ = date;
  last_place_ = at;
}

bool TimexResolver::is_narrated(std::string_view value) const {
  return narrated_.empty() || std::binary_search(narrated_.begin(), narrated_.end(), number_at(value, 0, 4));
}

void TimexResolver::move_reference(std::string_view value) {
  if (value.size() < 4 || !std::all_of(value.begin(), value.begin() + 4, is_digit)) return;
  if (!is_narrated(value)) return;
  const std::string_view date = value.substr(0, time_begin(value));
  const auto known = parse_day(first_day(date));
  if (!known) return;
  const int from = reference_ ? calendar_date(*reference_).year : 0, to = calendar_date(*known).year;
  left_ = from != to ? reference_ : std::nullopt;
  looks_back_ = date.size() == 4 && to < from;
  reference_ = known;
}

}  // namespace synopse
