#include "synopse/extract/joined.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <span>
#include <utility>

#include "synopse/extract/moments.h"
#include "synopse/extract/timex_step.h"

namespace synopse {
namespace {

using Inner = std::span<const Figure>;

// The longest of the figures in time inside `span`.
const Figure* figure_in(Inner inner, Span span) {
  const Figure* found = nullptr;
  for (const Figure& each : inner)
    if (is_temporal(each.kind) && span.contains(each.span) &&
        (!found || each.span.size() > found->span.size()))
      found = &each;
  return found;
}

// The T of "PRESENT_REF" is none of time.
std::size_t time_begin(std::string_view timex) {
  return timex.ends_with("_REF") ? timex.size() : std::min(timex.find('T'), timex.size());
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The mark behind a value, "<" or ">" and so on (timex.h).
std::string_view direction_of(std::string_view timex) {
  const bool marked = !timex.empty() && std::string_view("<>~^").find(timex.back()) != std::string_view::npos;
  return marked ? timex.substr(timex.size() - 1) : std::string_view();
}

// A day, or a step of days: what a time of day can belong to.
bool is_day(std::string_view date) {
  if (date.starts_with('+') || date.starts_with('-'))
    return date.ends_with('D') || date.ends_with("D?") || date.find('-', 1) != date.npos;
  constexpr std::size_t kDay = 10;
  return date.size() == kDay || is_day_on_weekday(date) || is_counted_day(date) || date.find("-E") == 4 ||
         date.find("-A") == 4;
}

bool has_clock(std::string_view timex) { return timex.size() > 1 && timex[0] == 'T' && is_digit(timex[1]); }

// A moment and a week or a month are no two ends: "3 pm - this week".
bool can_be_ends(std::string_view low, std::string_view high) {
  const bool low_time = time_begin(low) < low.size(), high_time = time_begin(high) < high.size();
  const std::string_view date = low_time ? high : low;
  return low_time == high_time || is_day(date) || date.ends_with("_REF") || date.starts_with("XXXX-WXX-");
}

// "7" in "from 7 to 9": an hour of the day.
std::string hour_text(const std::optional<Decimal>& value) {
  constexpr int kHours = 24;
  if (!value || !value->is_integer() || *value < 0 || Decimal(kHours) < *value) return {};
  const std::string hour = value->text();
  return (hour.size() == 1 ? "T0" : "T") + hour + ":00";
}

// "XXXX-04" beside "2017-06" is of that year, or of the one before when it comes later in the year.
void share_year(SharedText& low, const SharedText& high) {
  if (low.size() < 7 || high.size() < 7 || !low.starts_with("XXXX-") || !is_digit(low[5])) return;
  if (!std::all_of(high.begin(), high.begin() + 4, is_digit)) return;
  int year = std::stoi(std::string(high.substr(0, 4)));
  if (high.size() > 5 && is_digit(high[5]) && high.substr(5) < low.substr(5)) --year;
  const std::string digits = std::to_string(year);
  low = std::string(4 - digits.size(), '0') + digits + std::string(low.substr(4));
}

// "XXXX-XX-28" behind "2020-06-26" is of that month.
void share_month(const SharedText& low, SharedText& high) {
  constexpr std::size_t kMonth = 7;
  if (high.starts_with("XXXX-XX-") && low.size() == kMonth + 3 && is_digit(low[5]))
    high = std::string(low.substr(0, kMonth)) += high.substr(kMonth);
}

// "XXXX-XX-14" before "2013-10-15" is of that month.
void take_month(SharedText& low, const SharedText& high) {
  constexpr std::size_t kMonth = 7;
  if (low.starts_with("XXXX-XX-") && high.size() == kMonth + 3 && is_digit(high[5]))
    low = std::string(high.substr(0, kMonth)) += low.substr(kMonth);
}

bool is_pending(const FigurePart& part) { return part.timex.empty() && !part.value; }

// Puts the pieces of one figure together.
class Joiner {
 public:
  Joiner(const std::string& text, Figure& figure, Inner inner)
      : text_(text), figure_(figure), range_(figure.range.fill()), inner_(inner) {}

  bool run() {
    if (!open_range()) return false;
    for (FigurePart& part : range_.parts)
      if (is_pending(part) && !take_over(part)) return false;
    return figure_.kind == FigureKind::range ? join_range() : join_time();
  }

 private:
  bool take_over(FigurePart& part) {
    const Figure* found = figure_in(inner_, part.span);
    if (!found) part.timex = part.kind == FigureKind::time ? clock_in(part.span) : month_day(part.span);
    if (!found) return !part.timex.empty();
    if (found->kind == FigureKind::duration && figure_.kind == FigureKind::date) measure_by(*found);
    if (has_clock(found->timex)) open_half_ = open_half_ && ends_in_digit(found->span);
    part.kind = found->kind;
    part.timex = found->timex;
    return !part.timex.empty();
  }

  // A distance keeps how long it is, as "two years ago" does.
  void measure_by(const Figure& duration) {
    figure_.value = duration.value;
    figure_.unit = duration.unit;
    figure_.mod = duration.mod;
    figure_.approx = duration.approx;
  }

  // "8", "8.30", "seven twenty": a number, or two, that are a time of day.
  std::string clock_in(Span span) const {
    std::string hour;
    for (const Figure& each : inner_) {
      if (each.kind != FigureKind::number || !span.contains(each.span)) continue;
      if (hour.empty() && each.span == span && digits_with_minutes(span))
        return digits_with_minutes(span).value();
      if (!hour.empty()) return with_minutes(hour, each.value);
      hour = hour_text(each.value);
      if (hour.empty() || each.span == span) return hour;
    }
    return {};
  }
  static std::string with_minutes(std::string hour, const std::optional<Decimal>& minutes) {
    constexpr int kMinutes = 59, kTwoDigits = 10;
    if (!minutes || !minutes->is_integer() || *minutes < kTwoDigits || Decimal(kMinutes) < *minutes)
      return {};
    return hour.replace(4, 2, minutes->text());
  }
  std::optional<std::string> digits_with_minutes(Span span) const {
    const std::string digits = text_.substr(span.begin, span.size());
    const std::size_t dot = digits.find('.');
    if (dot == digits.npos || dot == 0 || dot > 2 || digits.size() != dot + 3 || digits[dot + 1] > '5')
      return std::nullopt;
    const std::string clock = (dot == 1 ? "T0" : "T") + digits.substr(0, dot) + ":" + digits.substr(dot + 1);
    return clock < "T24" && is_moment(clock) ? std::optional(clock) : std::nullopt;
  }

  // "the 28th": a day of some month.
  std::string month_day(Span span) const {
    constexpr int kDays = 31;
    for (const Figure& each : inner_) {
      if (each.kind != FigureKind::ordinal || each.span != span || !each.value) continue;
      if (*each.value < 1 || Decimal(kDays) < *each.value) return {};
      const std::string day = each.value->text();
      return (day.size() == 1 ? "XXXX-XX-0" : "XXXX-XX-") + day;
    }
    return {};
  }

  // A range of hours takes part with its two ends: "from 7 to 9", an hour's number being a time here.
  bool open_range() {
    std::vector<FigurePart> parts = range_.parts;
    const auto at = std::find_if(parts.begin(), parts.end(),
                                 [](const FigurePart& part) { return part.kind == FigureKind::range; });
    if (at == parts.end()) return true;
    const auto found =
        std::find_if(inner_.begin(), inner_.end(), [&](const Figure& each) { return each.span == at->span; });
    if (found == inner_.end() || found->range->parts.size() != 2 || !found->unit.empty()) return false;
    std::vector<FigurePart> ends = found->range->parts;
    for (FigurePart& end : ends) {
      if (end.timex.empty()) end.timex = hour_text(end.value);
      if (!end.timex.starts_with('T')) return false;
      end.value.reset();
    }
    open_half_ = ends_in_digit(found->span);
    after_noon(ends[0].timex, ends[1].timex);
    range_.min.reset();
    range_.max.reset();
    parts.erase(at);
    parts.insert(parts.begin(), ends.begin(), ends.end());
    range_.parts = std::move(parts);
    return true;
  }

  // "11 to 4" ends in the afternoon.
  static void after_noon(const SharedText& low, SharedText& high) {
    if (high <= low && high < "T12") high = with_time("TAF", high, true);
  }

  // No word behind the hour says which half of the day it lies in.
  bool ends_in_digit(Span span) const { return text_[span.end - 1] >= '0' && text_[span.end - 1] <= '9'; }

  // "7:00 on Sunday afternoon": the clock stands before what it belongs to.
  void put_clock_last() {
    if (range_.parts.size() != 2 || !has_clock(range_.parts[0].timex)) return;
    const SharedText& other = range_.parts[1].timex;
    if (!has_clock(other.substr(time_begin(other)))) std::swap(range_.parts[0], range_.parts[1]);
  }

  // The part that is a day of its own, beside the time or the ends.
  bool join_time() {
    put_clock_last();
    FigurePart* date = nullptr;
    for (FigurePart& part : range_.parts) {
      if (part.kind == FigureKind::duration) return true;  // a distance: resolved later
      if (part.timex.starts_with('T') && figure_.timex.empty() && &part == &range_.parts.back())
        figure_.timex = part.timex;
      else
        date = &part;
    }
    if (!date || !figure_.timex.starts_with('T')) return false;
    if (has_clock(date->timex.substr(time_begin(date->timex))))
      return false;  // two clock times are no one moment
    if (date->kind != FigureKind::set || !date->timex.starts_with('P'))
      figure_.timex = with_time(date->timex, figure_.timex, open_half_);
    range_.parts.clear();
    return !figure_.timex.empty();
  }

  bool join_range() {
    if (range_.parts.size() < 2) return false;
    if (is_distance(figure_)) return true;  // its ends are known when the first is resolved
    if (range_.parts.size() > 2) {
      const SharedText day = range_.parts.back().timex;
      range_.parts = std::vector<FigurePart>(range_.parts.begin(), std::prev(range_.parts.end()));
      for (FigurePart& part : range_.parts) part.timex = with_time(day, part.timex, open_half_);
    } else if (!can_be_ends(range_.parts[0].timex, range_.parts[1].timex)) {
      return false;
    } else {
      share_day(range_.parts[0].timex, range_.parts[1].timex);
      share_calendar(range_.parts[0].timex, range_.parts[1].timex);
    }
    for (FigurePart& part : range_.parts)
      part.kind = time_begin(part.timex) == part.timex.size() ? FigureKind::date : FigureKind::time;
    return !range_.parts[0].timex.empty() && !range_.parts[1].timex.empty();
  }

  // "2 pm tomorrow to 4 pm": both are of that day.
  static void share_day(SharedText& low, SharedText& high) {
    const std::size_t low_time = time_begin(low), high_time = time_begin(high);
    if (low_time == low.size() || high_time == high.size() || (low_time == 0) == (high_time == 0)) return;
    SharedText& bare = low_time == 0 ? low : high;
    const SharedText& whole = low_time == 0 ? high : low;
    bare = std::string(whole.substr(0, time_begin(whole))) + bare;
  }

  const std::string& text_;
  Figure& figure_;
  FigureRange& range_;
  Inner inner_;
  bool open_half_ = true;
};

bool has_pieces(const Figure& figure) {
  const std::vector<FigurePart>& parts = figure.range->parts;
  if (figure.kind != FigureKind::range) return !parts.empty();
  return parts.size() > 2 || std::any_of(parts.begin(), parts.end(), is_pending);
}

}  // namespace

void share_calendar(SharedText& low, SharedText& high) {
  share_year(low, high);
  share_month(low, high);
  take_month(low, high);
}

std::string with_time(std::string_view date, std::string_view time, bool open_half) {
  const std::string_view direction = direction_of(date);
  date.remove_suffix(direction.size());
  const std::string_view day = date.substr(0, time_begin(date)), part = date.substr(day.size());
  if ((!day.empty() && !is_day(day)) || !time.starts_with('T')) return {};
  std::string clock(time);
  constexpr int kNoon = 12, kNightEnds = 5;
  if (open_half && clock.size() > 2 && clock[1] >= '0' && clock[1] <= '2') {
    const int hour = (clock[1] - '0') * 10 + (clock[2] - '0');
    const bool late = part == "TAF" || part == "TEV" || (part == "TNI" && hour >= kNightEnds);
    if (late && hour < kNoon && hour > 0) clock.replace(1, 2, std::to_string(hour + kNoon));
  }
  return std::string(day) + clock + std::string(direction);
}

namespace {

// "Two years after 1990" is a year, "three months before May 2004" a month.
std::string in_grain_of(std::string_view date, std::string_view length, std::string moment) {
  constexpr std::size_t kYear = 4, kMonth = 7;
  const bool years = length.ends_with('Y'), months = length.ends_with('M') && !length.starts_with("PT");
  if (date.size() == kYear && years) moment.resize(std::min(moment.size(), kYear));
  if (date.size() == kMonth && is_digit(date[5]) && (years || months))
    moment.resize(std::min(moment.size(), kMonth));
  return moment;
}

}  // namespace

void measure_distance(Figure& figure) {
  std::vector<FigurePart>& parts = figure.range.fill().parts;
  const std::string from = first_moment(parts[1].timex);
  std::string then = moment_after(from, parts[0].timex, figure.timex == "-");
  if (figure.kind == FigureKind::range) {
    parts[0].kind = parts[1].kind;
    parts[0].timex = from;
    parts[1].timex = then;
    return;
  }
  then = in_grain_of(parts[1].timex, parts[0].timex, std::move(then));
  const std::string length = std::move(parts[0].timex);
  parts.clear();
  figure.timex = then.empty() ? "XXXX-XX-XX" : then;  // some day, if nobody can tell
  if (then.find('T') != then.npos) figure.kind = FigureKind::time;
  if (!then.empty() || !length.starts_with("PT")) return;
  // Hours from a day, or from a moment that nobody knows, are as long as they are.
  figure.kind = FigureKind::duration;
  figure.timex = length;
}

bool is_distance(const Figure& figure) {
  return (figure.kind == FigureKind::date || figure.kind == FigureKind::range) &&
         figure.range->parts.size() == 2 && figure.range->parts[0].kind == FigureKind::duration &&
         figure.range->parts[1].kind != FigureKind::duration;
}

void note_pieces(const Match& match, Figure& figure) {
  constexpr std::pair<std::string_view, FigureKind> kPieces[] = {{"distance", FigureKind::duration},
                                                                 {"date", FigureKind::date},
                                                                 {"time", FigureKind::time},
                                                                 {"range", FigureKind::range}};
  const bool distance = match.capture("distance");
  // A rule that gives the value itself may call its captures as it likes.
  if (!distance && !match.field("timex").empty()) return;
  for (const auto& [name, kind] : kPieces)
    if (const Span* span = match.capture(name))
      figure.range.fill().parts.push_back({.span = *span, .kind = kind});
  if (!distance) return;
  // A rule may tell itself how long the distance is, as it tells a date's smaller unit.
  figure.range.fill().parts.front().timex = match.field("timex2");
  // A distance from nothing is one from now: "a year and two months ago".
  if (!match.capture("date"))
    figure.range.fill().parts.push_back(
        {.span = match.span, .kind = FigureKind::date, .timex = "PRESENT_REF"});
}

void join_pieces(Document& document) {
  std::vector<Figure>& figures = document.figures;
  std::vector<bool> failed(figures.size(), false);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (!has_pieces(figures[i])) continue;
    std::size_t end = i + 1;
    while (end < figures.size() && figures[end].span.begin < figures[i].span.end) ++end;
    failed[i] = !Joiner(document.text, figures[i], Inner(figures).subspan(i + 1, end - i - 1)).run();
  }
  std::size_t next = 0;
  std::erase_if(figures, [&](const Figure&) { return failed[next++]; });
}

}  // namespace synopse
