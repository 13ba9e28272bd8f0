#include "synopse/extract/setting.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "synopse/extract/calendar.h"

namespace synopse {
namespace {

constexpr std::uint32_t kHead = 400;  // bytes: a date line stands so near the beginning
constexpr std::size_t kDay = 10, kMinute = 16;

bool is_line(std::string_view text, Span span) {
  const bool begins = span.begin == 0 || text[span.begin - 1] == '\n';
  return begins && (span.end == text.size() || text[span.end] == '\n');
}

// A day that is all of a line near the text's beginning.
std::string_view date_line(const Document& document) {
  for (const Figure& figure : document.figures) {
    if (figure.span.begin > kHead) break;
    if (figure.kind == FigureKind::date && parse_day(figure.expression) &&
        is_line(document.text, figure.span))
      return figure.expression;
  }
  return {};
}

std::string_view told_date(const Document& document) {
  return document.date.empty() ? document.anchor : document.date;
}

}  // namespace

std::string_view reference_date(const Document& document) {
  const std::string_view told = told_date(document).substr(0, kDay);
  return parse_day(told) ? told : date_line(document);
}

std::string_view time_of_writing(const Document& document) {
  const std::string_view told = told_date(document);
  return told.size() >= kMinute && told[kDay] == 'T' ? told.substr(0, kMinute) : reference_date(document);
}

namespace {

constexpr int kHistoryDays = 60;  // full dates further from the document's date make a text a history
constexpr std::size_t kHistoryDates = 6;
constexpr std::size_t kReportBytes = 2500;  // a report names a day near its own as often as this, or oftener
constexpr int kEra = 3;                     // years around one that are of its era
constexpr std::size_t kTenth = 10;          // an era is where one in ten of a text's years lies

// News says "on 3 May"; a text with many full dates that are not its own tells a history, and its dates are
// seen from one another.
bool is_history(const Document& document, DayNumber published) {
  std::size_t near = 0, far = 0;
  for (const Figure& figure : document.figures)
    if (const auto day = parse_day(figure.expression))
      ++(std::abs(*day - published) <= kHistoryDays ? near : far);
  return far >= kHistoryDates && far > near;
}

// "yesterday", "tonight", "on Sunday", "at three"; not "last Sunday", which an essay says as well.
bool is_near_day(const Figure& figure) {
  std::string_view timex = figure.expression;
  if (timex.ends_with('[') || timex.ends_with(']')) timex.remove_suffix(1);
  if (figure.kind == FigureKind::set) return false;
  if (timex.starts_with("XXXX-WXX-")) return timex.back() >= '0' && timex.back() <= '9';
  const bool step = timex.starts_with("-1D") || timex.starts_with("+1D") || timex.starts_with("-2D");
  return step || timex.starts_with("+0DT") || timex.starts_with("T");
}

// Today is a day where the text is short or speaks of days near its own, and an age elsewhere.
TimexResolver::Today today_of(const Document& document) {
  const auto near = std::count_if(document.figures.begin(), document.figures.end(), is_near_day);
  const bool report = (static_cast<std::size_t>(near) + 1) * kReportBytes >= document.text.size();
  return report ? TimexResolver::Today::day : TimexResolver::Today::age;
}

// The year that an expression begins with; 0: none.
int year_of(std::string_view expression) {
  const std::string_view year = expression.substr(0, 4);
  if (year.size() < 4 || !std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return 0;
  return std::atoi(std::string(year).c_str());
}

std::vector<int> named_years(const Document& document) {
  std::vector<int> years;
  for (const Figure& figure : document.figures)
    if (const int year = year_of(figure.expression)) years.push_back(year);
  return years;
}

// The years that a history tells of: a year named once in passing, of a book or of another war, is none.
void narrate(const Document& document, TimexResolver::Context& context) {
  const std::vector<int> named = named_years(document);
  std::vector<int> sorted = named;
  std::sort(sorted.begin(), sorted.end());
  for (const int year : named) {
    const auto from = std::lower_bound(sorted.begin(), sorted.end(), year - kEra);
    const auto to = std::upper_bound(sorted.begin(), sorted.end(), year + kEra);
    if (static_cast<std::size_t>(to - from) * kTenth < named.size()) continue;
    if (context.narrated.empty()) context.first_year = year;
    context.narrated.push_back(year);
  }
  std::sort(context.narrated.begin(), context.narrated.end());
}

}  // namespace

TimexResolver::Context setting(const Document& document) {
  TimexResolver::Context context{
      .document_date = reference_date(document), .today = today_of(document), .bias = document.bias};
  const auto published = parse_day(context.document_date);
  if (published && !is_history(document, *published)) return context;
  context.reference = TimexResolver::Reference::text;
  narrate(document, context);
  return context;
}

}  // namespace synopse
