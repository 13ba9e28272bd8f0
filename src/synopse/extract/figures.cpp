// Figures: a match's fields become a figure; the whole text then says which day "Sunday" was.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "synopse/extract/calendar.h"
#include "synopse/extract/date_order.h"
#include "synopse/extract/extractor.h"
#include "synopse/extract/joined.h"
#include "synopse/extract/moments.h"
#include "synopse/extract/timex.h"

namespace synopse {
namespace {

constexpr int kHistoryDays = 60;  // full dates further from the document's date make a text a history
constexpr std::size_t kHistoryDates = 6;
constexpr std::size_t kReportBytes = 2500;  // a report names a day near its own as often as this, or oftener

bool is_temporal(FigureKind kind) {
  return kind == FigureKind::date || kind == FigureKind::time || kind == FigureKind::duration ||
         kind == FigureKind::set;
}

FigureKind kind_of_timex(std::string_view timex, FigureKind otherwise) {
  if (timex.empty()) return otherwise;
  if (timex[0] == 'P' && timex.find("_REF") == std::string_view::npos) return FigureKind::duration;
  return timex.find('T') == std::string_view::npos ? FigureKind::date : FigureKind::time;
}

// "more than 60" says nothing of 60 itself: it is a bound.
void apply_bound(Figure& figure) {
  if (!figure.value || is_temporal(figure.kind)) return;
  if (figure.mod == "MORE_THAN" || figure.mod == "EQUAL_OR_MORE") figure.min = figure.value;
  if (figure.mod == "LESS_THAN" || figure.mod == "EQUAL_OR_LESS") figure.max = figure.value;
  if (figure.min || figure.max) figure.value.reset();
}

// The ends of a range are the captures `low` and `high`, with the fields of their own.
void add_parts(const Match& match, Figure& figure) {
  const Span* low = match.capture("low");
  const Span* high = match.capture("high");
  if (!low || !high) return;
  const auto part = [&](Span span, std::string_view value, std::string_view timex) {
    return FigurePart{.span = span,
                      .kind = kind_of_timex(match.field(timex), FigureKind::number),
                      .value = Decimal::parse(match.field(value)),
                      .timex = std::string(match.field(timex))};
  };
  figure.parts = {part(*low, "value", "timex"), part(*high, "value2", "timex2")};
  figure.timex.clear();
  figure.value.reset();
  figure.min = figure.parts[0].value;
  figure.max = figure.parts[1].value;
  if (figure.min && figure.max && *figure.max < *figure.min) std::swap(figure.min, figure.max);
}

// The date that a rule gives and what it says beside it, a time or a smaller unit: "2006-11-12" + "T14:30",
// "-1Y" + "XXXX-10-03" (3 October of last year), "+1W" + "XXXX-WXX-3" (Wednesday next week), "+1M" + "XXXX-XX-04".
void append_rest(std::string& date, std::string_view rest) {
  for (const std::string_view open : {"XXXX-WXX", "XXXX-XX", "XXXX"})
    if (rest.starts_with(open)) {
      rest.remove_prefix(open.size());
      break;
    }
  if (rest.starts_with("T") || rest.starts_with("-")) date += rest;
}

// A date before a time, or before a range of times, belongs to it.
void put_before(std::string_view day, std::string& timex) {
  if (day.empty()) return;
  const std::string rest = std::exchange(timex, std::string(day));
  append_rest(timex, rest);
}

void join_halves(const Match& match, Figure& figure) {
  const std::string_view day = match.field("begin");
  for (FigurePart& part : figure.parts) put_before(day, part.timex);
  if (!figure.parts.empty()) return;
  put_before(day, figure.timex);
  append_rest(figure.timex, match.field("timex2"));
}

void mark_direction(const Match& match, std::string& timex) {
  if (timex.empty()) return;
  if (match.field("direction") == "past") timex += '<';
  if (match.field("direction") == "future") timex += '>';
}

// Of two figures that overlap, the longer one knows more; of two on the same span, the one that is more than
// a bare number, or else that of the later phase.
bool goes_before(const Figure& a, const Figure& b) {
  if (a.span != b.span) return a.span < b.span;
  return (a.kind != FigureKind::number) && (b.kind == FigureKind::number);
}

void drop_overlapped(std::vector<Figure>& figures) {
  std::vector<Figure> kept;
  for (Figure& figure : figures) {
    if (!kept.empty() && kept.back().span.end > figure.span.begin) {
      const Figure& other = kept.back();
      const bool knows_less = figure.kind == FigureKind::number && other.kind != FigureKind::number;
      if (other.span == figure.span ? knows_less : other.span.size() >= figure.span.size()) continue;
      kept.pop_back();
    }
    kept.push_back(std::move(figure));
  }
  figures = std::move(kept);
}

// The day that relative dates are seen from: the day of publication, without its time.
std::string_view reference_date(const Document& document) {
  constexpr std::size_t kDay = 10;
  return std::string_view(document.date.empty() ? document.anchor : document.date).substr(0, kDay);
}

// News says "on 3 May"; a text with many full dates that are not its own tells a history, and its dates are
// seen from one another.
TimexResolver::Reference reference_of(const Document& document) {
  const auto published = parse_day(reference_date(document));
  if (!published) return TimexResolver::Reference::text;
  std::size_t near = 0, far = 0;
  for (const Figure& figure : document.figures) {
    const auto day = figure.resolved.empty() ? parse_day(figure.timex) : std::nullopt;
    if (day) ++(std::abs(*day - *published) <= kHistoryDays ? near : far);
  }
  return far >= kHistoryDates && far > near ? TimexResolver::Reference::text
                                            : TimexResolver::Reference::document;
}

// "yesterday", "tonight", "on Sunday", "at three"; not "last Sunday", which an essay says as well.
bool is_near_day(const Figure& figure) {
  const std::string_view timex = figure.timex;
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

// A weekday stays what the words say where only the pair's other text tells the day; all else that the context
// settles is settled.
bool stays_open(std::string_view timex, const Document& document) {
  return document.date.empty() && timex.starts_with("XXXX-WXX-");
}

// "two years" of "two years ago": a duration, and the date that lies so far away.
void resolve_distance(Figure& figure, TimexResolver& resolver) {
  const bool step = figure.resolved[0] == '-' || figure.resolved[0] == '+';
  if (step) figure.resolved = resolver.resolve(figure.resolved, figure.span.begin).resolved;
}

// A range in time reaches from its first part to its second.
void set_ends(Figure& figure) {
  if (figure.kind != FigureKind::range || figure.parts.size() != 2 || figure.from.starts_with('T')) return;
  figure.from = first_moment(figure.parts[0].timex);
  figure.to = first_moment(figure.parts[1].timex);
}

// "Open from 8 to 10": whatever day the text speaks of, the hours are said of none.
bool is_bare_range(const Figure& figure) {
  return figure.parts.size() == 2 && figure.parts[0].timex.starts_with('T') && figure.parts[1].timex.starts_with('T');
}

// The last day of a range comes after its first: "from Monday to Friday", "from 30 December to 2 January".
void put_in_order(const FigurePart& first, FigurePart& last, std::string_view words) {
  const auto begin = parse_day(first.timex), end = parse_day(last.timex);
  if (!begin || !end || *end >= *begin) return;
  const CalendarDate date = calendar_date(*end);
  if (words.starts_with("XXXX-WXX-")) last.timex = day_text(*end + 7);
  else if (words.starts_with("XXXX-")) last.timex = day_text(day_number({date.year + 1, date.month, date.day}));
}

void resolve_parts(std::vector<FigurePart>& parts, TimexResolver& resolver) {
  for (FigurePart& part : parts) {
    const std::string words = part.timex;
    const TimexText text = resolver.resolve(words, part.span.begin);
    part.timex = text.resolved.empty() ? text.timex : text.resolved;
    if (&part != &parts.front()) put_in_order(parts.front(), part, words);
  }
}

void resolve(Figure& figure, const Document& document, TimexResolver& resolver) {
  if (figure.kind == FigureKind::duration && !figure.resolved.empty()) return resolve_distance(figure, resolver);
  if (!figure.resolved.empty()) return;
  const bool times_alone = is_bare_range(figure);
  if (times_alone) set_ends(figure);
  resolve_parts(figure.parts, resolver);
  if (is_distance(figure)) return measure_distance(figure);
  if (times_alone) return;
  set_ends(figure);
  if (figure.timex.empty() || figure.kind == FigureKind::set) return;
  const TimexText text = resolver.resolve(figure.timex, figure.span.begin);
  figure.resolved = text.resolved;
  figure.timex = text.resolved.empty() || stays_open(text.timex, document) ? text.timex : text.resolved;
}

}  // namespace

void add_figure(const Match& match, const Rule& rule, Document& document) {
  const std::string_view own_kind = match.field("kind");
  Figure figure{.span = match.span,
                .kind = figure_kind(own_kind.empty() ? std::string_view(rule.subkind) : own_kind)
                            .value_or(FigureKind::number),
                .value = Decimal::parse(match.field("value")),
                .min = Decimal::parse(match.field("min")),
                .max = Decimal::parse(match.field("max")),
                .unit = std::string(match.field("unit")),
                .approx = match.field("approx") == "true" || match.field("mod") == "APPROX",
                .mod = std::string(match.field("mod")),
                .timex = std::string(match.field("timex")),
                .resolved = std::string(match.field("anchor")),
                .rule = rule.label()};
  apply_bound(figure);
  add_parts(match, figure);
  join_halves(match, figure);
  note_pieces(match, figure);
  mark_direction(match, figure.timex);
  document.figures.push_back(std::move(figure));
}

void sort_figures(Document& document) {
  std::stable_sort(document.figures.begin(), document.figures.end(), goes_before);
  join_pieces(document);
  drop_overlapped(document.figures);
}

void finish_figures(Document& document) {
  sort_figures(document);
  settle_date_order(document);
  TimexResolver resolver(
      {reference_date(document), reference_of(document), today_of(document), document.bias});
  for (Figure& figure : document.figures) resolve(figure, document, resolver);
}

}  // namespace synopse
