// Figures: a match's fields become a figure; the whole text then says which day "Sunday" was.
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>
#include <utility>

#include "synopse/extract/calendar.h"
#include "synopse/extract/date_order.h"
#include "synopse/extract/extractor.h"
#include "synopse/extract/joined.h"
#include "synopse/extract/moments.h"
#include "synopse/extract/setting.h"
#include "synopse/extract/tense.h"
#include "synopse/extract/timex.h"

namespace synopse {
namespace {

FigureKind kind_of_timex(std::string_view timex, FigureKind otherwise) {
  if (timex.empty()) return otherwise;
  if (timex[0] == 'P' && timex.find("_REF") == std::string_view::npos) return FigureKind::duration;
  return timex.find('T') == std::string_view::npos ? FigureKind::date : FigureKind::time;
}

void add_bounds(const Match& match, Figure& figure) {
  const auto min = Decimal::parse(match.field("min")), max = Decimal::parse(match.field("max"));
  if (min) figure.range.fill().min = min;
  if (max) figure.range.fill().max = max;
}

// "more than 60" says nothing of 60 itself: it is a bound.
void apply_bound(Figure& figure) {
  if (!figure.value || is_temporal(figure.kind)) return;
  if (figure.mod == "MORE_THAN" || figure.mod == "EQUAL_OR_MORE") figure.range.fill().min = figure.value;
  if (figure.mod == "LESS_THAN" || figure.mod == "EQUAL_OR_LESS") figure.range.fill().max = figure.value;
  if (figure.range->min || figure.range->max) figure.value.reset();
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
  FigureRange& range = figure.range.fill();
  range.parts = {part(*low, "value", "timex"), part(*high, "value2", "timex2")};
  share_calendar(range.parts[0].timex, range.parts[1].timex);
  figure.timex.clear();
  figure.value.reset();
  range.min = range.parts[0].value;
  range.max = range.parts[1].value;
  if (range.min && range.max && *range.max < *range.min) std::swap(range.min, range.max);
}

// The date that a rule gives and what it says beside it, a time or a smaller unit: "2006-11-12" + "T14:30",
// "-1Y" + "XXXX-10-03" (3 October of last year), "+1W" + "XXXX-WXX-3" (Wednesday next week), "+1M" +
// "XXXX-XX-04".
void append_rest(SharedText& date, std::string_view rest) {
  if (rest.empty()) return;
  for (const std::string_view open : {"XXXX-WXX", "XXXX-XX", "XXXX"})
    if (rest.starts_with(open)) {
      rest.remove_prefix(open.size());
      break;
    }
  if (rest.starts_with("T") || rest.starts_with("-")) date += rest;
}

// A date before a time, or before a range of times, belongs to it.
void put_before(std::string_view day, SharedText& timex) {
  if (day.empty()) return;
  const SharedText rest = std::exchange(timex, SharedText(day));
  append_rest(timex, rest);
}

void join_halves(const Match& match, Figure& figure) {
  SharedText day(match.field("begin"));
  append_rest(day, match.field("begin2"));
  if (FigureRange* range = figure.range.filled())
    for (FigurePart& part : range->parts) put_before(day, part.timex);
  if (!figure.range->parts.empty()) return;
  put_before(day, figure.timex);
  append_rest(figure.timex, match.field("timex2"));
}

// What the resolver has to know beyond TIMEX3 (timex.h).
void mark_timex(const Match& match, SharedText& timex) {
  if (timex.empty()) return;
  const std::string_view seen = match.field("seen"), direction = match.field("direction");
  if (seen == "text") timex += '~';
  if (seen == "quarter") timex += '^';
  if (seen == "period") timex += '=';
  if (direction == "past") timex += '<';
  if (direction == "future") timex += '>';
}

// Of two figures that overlap, the longer one knows more; of two on the same span, the one that is more than
// a bare number, or else that of the later phase.
bool goes_before(const Figure& a, const Figure& b) {
  if (a.span != b.span) return a.span < b.span;
  return (a.kind != FigureKind::number) && (b.kind == FigureKind::number);
}

bool overlaps_next(const Figure& figure, const Figure& next) { return figure.span.end > next.span.begin; }

void drop_overlapped(std::vector<Figure>& figures) {
  auto kept = figures.begin();  // behind those that are kept so far
  for (Figure& figure : figures) {
    if (kept != figures.begin() && overlaps_next(*std::prev(kept), figure)) {
      const Figure& other = *std::prev(kept);
      const bool knows_less = figure.kind == FigureKind::number && other.kind != FigureKind::number;
      if (other.span == figure.span ? knows_less : other.span.size() >= figure.span.size()) continue;
      --kept;
    }
    if (&*kept != &figure) *kept = std::move(figure);
    ++kept;
  }
  figures.erase(kept, figures.end());
}

// A weekday stays what the words say where only the pair's other text tells the day; all else that the
// context settles is settled.
bool stays_open(std::string_view timex, const Document& document) {
  return document.date.empty() && timex.starts_with("XXXX-WXX-");
}

// What the context resolves is kept, for a second time when more of the context is known.
void keep_expressions(Figure& figure) {
  if (FigureRange* range = figure.range.filled())
    for (FigurePart& part : range->parts)
      if (part.expression.empty()) part.expression = part.timex;
  if (!figure.expression.empty() || is_distance(figure)) return;
  const bool distant = figure.kind == FigureKind::duration && !figure.resolved.empty();
  figure.expression = distant ? figure.resolved : figure.timex;
}

bool is_step(std::string_view expression) { return expression[0] == '-' || expression[0] == '+'; }

// "Between January and now": now is the day of writing.
std::string moment_of(std::string_view timex, const Document& document) {
  return first_moment(timex == "PRESENT_REF" ? reference_date(document) : timex);
}

// A range in time reaches from its first part to its second.
void set_ends(Figure& figure, const Document& document) {
  if (figure.kind != FigureKind::range || figure.range->parts.size() != 2 ||
      figure.range->from.starts_with('T'))
    return;
  figure.range.fill().from = moment_of(figure.range->parts[0].timex, document);
  figure.range.fill().to = moment_of(figure.range->parts[1].timex, document);
}

// "Open from 8 to 10": whatever day the text speaks of, the hours are said of none.
bool is_bare_range(const Figure& figure) {
  return figure.range->parts.size() == 2 && figure.range->parts[0].expression.starts_with('T') &&
         figure.range->parts[1].expression.starts_with('T');
}

// The last day of a range comes after its first: "from Monday to Friday", "from 30 December to 2 January".
void put_in_order(const FigurePart& first, FigurePart& last, std::string_view words, std::string_view today) {
  const auto begin = parse_day(first.timex == "PRESENT_REF" ? today : first.timex.view()),
             end = parse_day(last.timex);
  if (!begin || !end || *end >= *begin) return;
  const CalendarDate date = calendar_date(*end);
  constexpr int kWeek = 7;
  if (words.starts_with("XXXX-WXX-"))
    last.timex = day_text(*end + (*begin - *end + kWeek - 1) / kWeek * kWeek);
  else if (words.starts_with("XXXX-"))
    last.timex = day_text(day_number({date.year + 1, date.month, date.day}));
}

// "10:30 to 11:45 the next evening": both are of one day, which is counted once.
bool share_day(const FigurePart& first, const FigurePart& last) {
  const std::size_t time = first.expression.find('T');
  return time != std::string_view::npos && time > 0 &&
         last.expression.substr(0, time + 1) == first.expression.substr(0, time + 1);
}

std::string on_day_of(const FigurePart& first, std::string_view time) {
  while (!time.empty() && std::string_view("<>[]~^=").find(time.back()) != time.npos) time.remove_suffix(1);
  return std::string(first.timex.substr(0, first.timex.find('T'))) += time.substr(time.find('T'));
}

void resolve_parts(std::vector<FigurePart>& parts, std::string_view today, TimexResolver& resolver) {
  for (FigurePart& part : parts) {
    if (part.expression.empty()) continue;
    if (&part != &parts.front() && share_day(parts.front(), part)) {
      part.timex = on_day_of(parts.front(), part.expression);
      continue;
    }
    const TimexText text = resolver.resolve(part.expression, part.span.begin);
    part.timex = text.resolved.empty() ? text.timex : text.resolved;
    if (&part != &parts.front()) put_in_order(parts.front(), part, part.expression, today);
  }
}

// "A week from now" counts from the day of writing, "half an hour from now" from its hour, if that is known.
void resolve_distance(Figure& figure, const Document& document, TimexResolver& resolver) {
  std::vector<FigurePart>& parts = figure.range.fill().parts;
  SharedText& from = parts[1].expression;
  const bool from_now = from == "PRESENT_REF", back = figure.timex == "-";
  const SharedText length = parts[0].timex;
  if (from.starts_with("XXXX-") && figure.timex.ends_with('>')) from += '>';
  if (from == "PRESENT_REF")
    from =
        parts[0].timex.find('T') == std::string::npos ? std::string_view("+0D") : time_of_writing(document);
  // "For two hours from 3 pm" are hours of no day.
  const bool hours = figure.kind == FigureKind::range && from.starts_with('T');
  if (!hours) resolve_parts(parts, reference_date(document), resolver);
  measure_distance(figure);
  if (!from_now || figure.timex != "XXXX-XX-XX") return;
  // "A few months from now" is some time, "13 billion years ago" beyond all calendars.
  const bool vague = length.find('X') != std::string_view::npos || reference_date(document).empty();
  if (!vague) figure.kind = FigureKind::duration;
  figure.timex = !vague ? length : SharedText(back ? "PAST_REF" : "FUTURE_REF");
}

void resolve(Figure& figure, const Document& document, TimexResolver& resolver) {
  const bool times_alone = is_bare_range(figure);
  if (times_alone) set_ends(figure, document);
  if (is_distance(figure)) {
    resolve_distance(figure, document, resolver);
    return set_ends(figure, document);
  }
  if (FigureRange* range = figure.range.filled())
    resolve_parts(range->parts, reference_date(document), resolver);
  if (times_alone) return;
  set_ends(figure, document);
  if (figure.expression.empty() || figure.kind == FigureKind::set) return;
  const TimexText text = resolver.resolve(figure.expression, figure.span.begin);
  figure.resolved = text.resolved;
  // "two years" of "two years ago" stays a duration; `resolved` is the date that lies so far away.
  if (figure.kind == FigureKind::duration && is_step(figure.expression)) return;
  figure.timex = text.resolved.empty() || stays_open(text.timex, document) ? text.timex : text.resolved;
}

void finish(Document& document, const Lexicon* tense) {
  sort_figures(document);
  settle_date_order(document);
  for (Figure& figure : document.figures) keep_expressions(figure);
  if (tense) mark_tense(document, *tense);
  TimexResolver resolver(setting(document));
  for (Figure& figure : document.figures) resolve(figure, document, resolver);
}

}  // namespace

void add_figure(const Match& match, const Rule& rule, TextCache& texts, Document& document) {
  const std::string_view own_kind = match.field("kind"), mod = match.field("mod");
  Figure figure{.span = match.span,
                .kind = figure_kind(own_kind.empty() ? std::string_view(rule.subkind) : own_kind)
                            .value_or(FigureKind::number),
                .approx = match.field("approx") == "true" || mod == "APPROX",
                .value = Decimal::parse(match.field("value")),
                .unit = texts.text(match.field("unit")),
                .mod = texts.text(mod),
                .timex = texts.text(match.field("timex")),
                .resolved = texts.text(match.field("anchor")),
                .rule = rule.label};
  add_bounds(match, figure);
  apply_bound(figure);
  add_parts(match, figure);
  join_halves(match, figure);
  note_pieces(match, figure);
  mark_timex(match, figure.timex);
  texts.share(figure.timex);
  document.figures.push_back(std::move(figure));
}

void sort_figures(Document& document) {
  std::vector<Figure>& figures = document.figures;
  // Each phase leaves its figures in order, so that two rows are merged at most.
  const auto middle = std::is_sorted_until(figures.begin(), figures.end(), goes_before);
  if (std::is_sorted(middle, figures.end(), goes_before))
    std::inplace_merge(figures.begin(), middle, figures.end(), goes_before);
  else
    std::stable_sort(figures.begin(), figures.end(), goes_before);
  join_pieces(document);
  drop_overlapped(document.figures);
}

void finish_figures(Document& document) { finish(document, nullptr); }

void finish_figures(Document& document, const Grammar& grammar) {
  finish(document, grammar.lexicon("tense"));
}

}  // namespace synopse
