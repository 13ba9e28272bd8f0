#include "synopse/align/quantities.h"

#include <algorithm>
#include <limits>

#include "synopse/align/dates.h"

namespace synopse {
namespace {

constexpr std::uint32_t kFarBefore = 14, kAfter = 10;  // "the number of deaths in ... rose to 12"
constexpr std::uint32_t kBeside = 4;
constexpr std::uint32_t kBehindAnother = 7;    // distance that another figure in between adds
constexpr std::uint32_t kMostInSentence = 40;  // more is a table, and compared with nothing
constexpr std::uint32_t kBeforeIsFarther = 3;  // things mostly stand behind their number

constexpr double kOldest = 120;
constexpr double kYear = 31557600;          // seconds, as units.txt has it
constexpr std::string_view kSeconds = "s";  // base of the units of time

QuantityClass measured(const Figure& figure, const Units& units) {
  const Unit* unit = units.find(figure.unit);
  return unit && unit->base == kSeconds ? QuantityClass::duration : QuantityClass::measure;
}

// An ISO 4217 code: three capitals.
bool is_currency(std::string_view unit) {
  return unit.size() == 3 &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

QuantityClass class_of(const Figure& figure, const Units& units) {
  switch (figure.kind) {
    case FigureKind::percent:
      return QuantityClass::percent;
    case FigureKind::money:
      return QuantityClass::money;
    case FigureKind::measure:
      return measured(figure, units);
    case FigureKind::ordinal:
      return QuantityClass::ordinal;
    case FigureKind::date:
      // "Two years ago" is as far away as "vor zwei Jahren", whatever the calendar says.
      return figure.value && measured(figure, units) == QuantityClass::duration ? QuantityClass::duration
                                                                                : QuantityClass::time;
    case FigureKind::time:
      return QuantityClass::time;
    case FigureKind::duration:
      return QuantityClass::duration;
    case FigureKind::set:
      return QuantityClass::other;
    case FigureKind::range:
      if (!figure.range->min && !figure.range->max && !figure.value) return QuantityClass::time;
      break;
    default:
      break;
  }
  if (figure.unit == "%") return QuantityClass::percent;
  if (figure.kind == FigureKind::range && is_currency(figure.unit)) return QuantityClass::money;
  return units.find(figure.unit) ? measured(figure, units) : QuantityClass::count;
}

// A bare year has a value, since it may be a number on the other side.
std::optional<Interval> year(std::string_view time) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (time.size() != 4 || !std::all_of(time.begin(), time.end(), digit)) return std::nullopt;
  const double value = std::stod(std::string(time));
  return Interval{.low = value, .high = value, .value = value, .step = 0.5, .written = value};
}

// A bare weekday stays one: which week is meant was only guessed, in either text by itself.
const SharedText& time_of(const Figure& figure) {
  return figure.resolved.empty() || bare_weekday(figure.timex) ? figure.timex : figure.resolved;
}

// A day, a year or a weekday; "yesterday" is another day in each report.  Documents of other tools tell no
// expressions.
bool is_told(const Figure& figure) {
  const std::string& words = figure.expression.empty() ? figure.timex : figure.expression;
  return !words.empty() && (words.front() == 'X' || (words.front() >= '0' && words.front() <= '9'));
}

// A range in time: both ends, where both are known.
std::string times_of_range(const Figure& figure) {
  if (figure.range->parts.size() != 2) return {};
  const std::string &first = figure.range->parts.front().timex, &last = figure.range->parts.back().timex;
  return first.empty() || last.empty() ? std::string() : first + '/' + last;
}

// "Over the past 20 hours" has no number but in its TIMEX3 value.
std::optional<Interval> length(const std::string& timex, const Units& units) {
  const auto single = single_length(timex);
  const auto value = single ? Decimal::parse(single->number) : std::nullopt;
  if (!value) return std::nullopt;
  Figure figure;
  figure.value = value;
  figure.unit = single->unit;
  return interval(figure, units);
}

// One end of a range as a figure of its own, in the range's unit.
Figure end_of_range(const Figure& range, const FigurePart& part) {
  Figure end{.span = part.span, .kind = part.kind, .unit = range.unit, .timex = part.timex};
  end.expression = part.expression;
  if (!part.value || !range.range->min || !range.range->max) return end;
  end.kind = range.unit == "%" ? FigureKind::percent : range.kind;
  // "120 to 240 million": the words of the lower end do not say that it is millions.
  const FigurePart &first = range.range->parts.front(), &last = range.range->parts.back();
  const bool falling = first.value && last.value && first.value->approximate() > last.value->approximate();
  end.value = (&part == &first) != falling ? range.range->min : range.range->max;
  return end;
}

class QuantityReader {
 public:
  QuantityReader(const AlignedPair& pair, Side side)
      : document_(pair.side(side)),
        features_(pair.features_of(side)),
        bilingual_(pair.bilingual),
        side_(side) {}

  std::vector<Quantity> read() {
    std::vector<Quantity> made;
    made.reserve(size());
    std::uint32_t word = 0, in_sentence = 0, last_sentence = 0;
    for (std::uint32_t f = 0; f < document_.figures.size(); ++f) {
      const Span span = document_.figures[f].span;
      while (word < features_.words.size() && features_.words.end(word) <= span.begin) ++word;
      std::uint32_t end = word;
      while (end < features_.words.size() && features_.words.begin(end) < span.end) ++end;
      if (end == word) continue;
      const std::uint32_t sentence = features_.sentence_of(word);
      in_sentence = sentence == last_sentence ? in_sentence + 1 : 0;
      last_sentence = sentence;
      if (in_sentence < kMostInSentence) add(f, {word, end}, made);
    }
    return made;
  }

 private:
  // As many as there may be.
  std::size_t size() const {
    std::size_t parts = 0;
    for (const Figure& figure : document_.figures) parts += figure.range->parts.size();
    return document_.figures.size() + parts;
  }

  // A figure, and what of its surroundings may be compared.
  void add(std::uint32_t f, Stretch own, std::vector<Quantity>& made) {
    const Figure& figure = document_.figures[f];
    Quantity whole = quantity(figure, own);
    whole.cut = is_beside_number(own);
    whole.figure = f;
    whole.whole = static_cast<std::uint32_t>(made.size());
    const bool has_ends = figure.kind == FigureKind::range && figure.range->parts.size() == 2;
    whole.ends = has_ends ? 2 : 0;
    made.push_back(whole);
    if (!has_ends) return;
    for (const FigurePart& part : figure.range->parts) {
      Quantity end = whole;
      end.ends = 0;
      const Figure alone = end_of_range(figure, part);
      measure(alone, end);
      made.push_back(std::move(end));
    }
  }

  bool is_beside_number(Stretch own) const {
    const auto touches = [&](std::uint32_t left, std::uint32_t right) {
      const Word a = features_.words[left], b = features_.words[right];
      return a.kind == TokenKind::number && b.kind == TokenKind::number && b.span.begin == a.span.end + 1;
    };
    const bool before = own.begin > 0 && touches(own.begin - 1, own.begin);
    return before || (own.end < features_.words.size() && touches(own.end - 1, own.end));
  }

  // Class, value, unit and time.
  void measure(const Figure& figure, Quantity& made) const {
    made.kind = class_of(figure, bilingual_.units);
    made.time = figure.kind == FigureKind::range ? SharedText(times_of_range(figure)) : time_of(figure);
    made.bare = figure.kind == FigureKind::number;
    made.open_year = figure.expression.starts_with("XXXX-");
    made.told = is_told(figure);
    made.interval = made.kind == QuantityClass::time ? year(made.time) : interval(figure, bilingual_.units);
    if (made.kind == QuantityClass::duration && !made.interval)
      made.interval = length(figure.timex, bilingual_.units);
    const Unit* unit = bilingual_.units.find(figure.unit);
    // Cents convert, and then may be of any currency.
    if (made.kind == QuantityClass::money && !unit) made.unit = figure.unit;
    if (made.kind == QuantityClass::measure) made.unit = unit ? unit->base : figure.unit.view();
  }

  Quantity quantity(const Figure& figure, Stretch own) {
    Quantity made{.sentence = features_.sentence_of(own.begin), .words = own};
    measure(figure, made);
    const WordRange sentence = features_.sentences[made.sentence].words;
    count_things(own,
                 {std::max(sentence.first, own.begin - std::min(kFarBefore, own.begin)),
                  std::min(sentence.last, own.end + kAfter)},
                 made);
    return made;
  }

  // The nearest words that name a concept set; sets that say little only when there is nothing else.
  void count_things(Stretch own, Stretch window, Quantity& made) {
    std::vector<std::string> words;
    for (std::uint32_t t = window.begin; t < window.end; ++t) {
      words.push_back(bilingual_.spelling.plain(document_[features_.words.span(t)]));
    }
    std::vector<Concept> found, general;
    std::uint32_t nearest = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t t = window.begin; t < window.end; ++t) {
      const auto rest = std::span(words).subspan(t - window.begin);
      for (const Concept id : bilingual_.concepts.at(rest, side_)) {
        if (bilingual_.concepts[id].general) {
          general.push_back(id);
          continue;
        }
        const std::uint32_t distance = distance_of(t, own);
        if (distance < nearest) found.clear();
        if (distance <= nearest) found.push_back(id);
        nearest = std::min(nearest, distance);
      }
    }
    std::vector<Concept>& nearest_sets = found.empty() ? general : found;
    std::sort(nearest_sets.begin(), nearest_sets.end());
    nearest_sets.erase(std::unique(nearest_sets.begin(), nearest_sets.end()), nearest_sets.end());
    made.counted_beside = !found.empty() && nearest <= kBeside;
    made.counted = std::move(nearest_sets);
  }

  std::uint32_t distance_of(std::uint32_t t, Stretch own) const {
    const Stretch between = t < own.begin ? Stretch{t, own.begin} : Stretch{own.end, std::max(t, own.end)};
    std::uint32_t distance = between.end - between.begin + (t < own.begin ? kBeforeIsFarther : 0);
    for (std::uint32_t i = between.begin; i < between.end; ++i) {
      const Word word = features_.words[i];
      const bool number = word.kind == TokenKind::number;
      const bool barrier =
          word.kind == TokenKind::word &&
          bilingual_.concepts.is_barrier(bilingual_.spelling.plain(document_[word.span]), side_);
      if (number || barrier) distance += kBehindAnother;
    }
    return distance;
  }

  const Document& document_;
  const DocumentFeatures& features_;
  const Bilingual& bilingual_;
  Side side_;
};

}  // namespace

bool Quantity::is_like_age() const {
  if (!interval || interval->written < 1 || interval->written > kOldest) return false;
  return bare || (kind == QuantityClass::duration && interval->factor == kYear);
}

std::vector<Quantity> quantities(const AlignedPair& pair, Side side) {
  return QuantityReader(pair, side).read();
}

}  // namespace synopse
