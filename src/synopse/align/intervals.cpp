#include "synopse/align/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace synopse {
namespace {

constexpr double kFar = 3;          // nobody says "more than 20" of 60
constexpr double kAbout = 0.1;      // "about" and "almost" reach this far, as a share of the value
constexpr double kAboutFew = 0.25;  // and this far for a small number, if it is round
constexpr double kAboutMany = 0.1;
constexpr double kManyDigits = 100;
constexpr double kRounding = 0.035;           // nobody rounds further than this without saying so
constexpr double kConversion = 0.06;          // converted measures are often rounded twice
constexpr std::string_view kMoney = "money";  // base of cents: currencies themselves are not converted
constexpr double kEqual = 1e-9;
constexpr double kExactly = 1e-6;  // of converted measures: factors have no more digits
constexpr double kDiffer = 0.01;
constexpr double kVague = 10;
constexpr double kNoEnd = std::numeric_limits<double>::infinity();

double half_of_last_digit(const Decimal& value) { return 0.5 * std::pow(10.0, value.exponent()); }

bool nearly(double a, double b, double share) {
  return a == b || std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

// "About 20" may be 24, "about 400" 430; nobody says "about 410" for 430.
double about(double value, double step) {
  const double share = std::abs(value) < kManyDigits ? kAboutFew : kAboutMany;
  return std::max(kAbout * std::abs(value), std::min(step, share * std::abs(value)));
}

Hedge hedge_of(const Figure& figure) {
  if (figure.mod == "MORE_THAN" || figure.mod == "EQUAL_OR_MORE") return Hedge::above;
  if (figure.mod == "LESS_THAN" || figure.mod == "EQUAL_OR_LESS") return Hedge::below;
  return figure.approx || figure.mod == "APPROX" ? Hedge::about : Hedge::none;
}

void spread(Interval& made) {
  if (made.hedge == Hedge::above) made.high = kNoEnd;
  if (made.hedge == Hedge::below) made.low = std::min(0.0, made.value);
  if (made.hedge != Hedge::about) return;
  made.low -= about(made.value, made.step);
  made.high += about(made.value, made.step);
}

void convert(const Figure& figure, const Units& units, Interval& made) {
  const Unit* unit = units.find(figure.unit);
  if (!unit) return;
  for (double* end : {&made.low, &made.high, &made.value}) *end = *end * unit->factor + unit->offset;
  made.step *= unit->factor;
  made.factor = unit->factor;
  made.offset = unit->offset;
  made.known_unit = unit->base != kMoney;
  made.other_factor = unit->other_factor;
}

// Imperial gallons for American ones.
Interval in_other_unit(Interval made) {
  if (made.other_factor <= 0) return made;
  const double ratio = made.other_factor / made.factor;
  for (double* value : {&made.low, &made.high, &made.value, &made.step, &made.factor}) *value *= ratio;
  return made;
}

// A difference of degrees: the zeros of the scales do not matter.
Interval as_difference(Interval made) {
  for (double* value : {&made.low, &made.high, &made.value}) *value -= made.offset;
  made.offset = 0;
  return made;
}

// "More than 5,000" and "fewer than 5,000".
bool are_opposite(const Interval& a, const Interval& b) {
  return (a.hedge == Hedge::above && b.hedge == Hedge::below) ||
         (a.hedge == Hedge::below && b.hedge == Hedge::above);
}

// "More than 50" is not 49, rounded.
bool excludes(const Interval& a, const Interval& b) {
  return (a.hedge == Hedge::above && b.hedge == Hedge::none && b.value < a.value) ||
         (a.hedge == Hedge::below && b.hedge == Hedge::none && b.value > a.value);
}

bool is_far(const Interval& a, const Interval& b) {
  const double larger = std::max(std::abs(a.value), std::abs(b.value));
  return larger > kFar * std::min(std::abs(a.value), std::abs(b.value));
}

bool overlap(const Interval& a, const Interval& b) { return a.low <= b.high && b.low <= a.high; }

Meeting compare_ranges(const Interval& a, const Interval& b) {
  const double share = are_converted(a, b) ? kConversion : kEqual;
  const bool both = a.hedge == b.hedge;
  if (both && nearly(a.low, b.low, share) && nearly(a.high, b.high, share))
    return are_converted(a, b) ? Meeting::rounded : Meeting::equal;
  return overlap(a, b) ? Meeting::meets : Meeting::apart;
}

Meeting compare_as_given(const Interval& a, const Interval& b) {
  if (a.hedge == Hedge::range || b.hedge == Hedge::range)
    return a.known_unit == b.known_unit ? compare_ranges(a, b) : Meeting::unknown;
  const bool converted = !nearly(a.factor, b.factor, kEqual);
  if (nearly(a.value, b.value, converted ? kExactly : kEqual))
    return are_opposite(a, b) ? Meeting::apart : Meeting::equal;
  // "16-tägig" may have lost its unit: then only the number itself can be compared.
  if (a.known_unit != b.known_unit)
    return nearly(a.written, b.written, kEqual) ? Meeting::equal : Meeting::unknown;
  const double tolerance = std::max(a.step, b.step) * (1 + kEqual);
  const bool close = nearly(a.value, b.value, kRounding) && std::abs(a.value - b.value) <= tolerance;
  if (close && !excludes(a, b) && !excludes(b, a)) return Meeting::rounded;
  if (converted && nearly(a.value, b.value, kConversion)) return Meeting::rounded;
  if (!overlap(a, b)) return Meeting::apart;
  return is_far(a, b) ? Meeting::unknown : Meeting::meets;
}

Meeting compare_otherwise(const Interval& a, const Interval& b) {
  const Meeting other = compare_as_given(a, b);
  return other == Meeting::equal ? Meeting::rounded : other;
}

}  // namespace

std::optional<Interval> interval(const Figure& figure, const Units& units) {
  const OptionalDecimal& bound = figure.range->min ? figure.range->min : figure.range->max;
  const auto& written = figure.value ? figure.value : bound;
  if (!written) return std::nullopt;
  Interval made;
  made.value = made.low = made.high = written->approximate();
  made.written = made.value;
  made.step = written->sign() == 0 ? 0.5 : half_of_last_digit(*written);
  made.hedge = hedge_of(figure);
  made.inclusive = figure.mod.starts_with("EQUAL_OR_");
  if (figure.range->min && figure.range->max) {
    made.hedge = Hedge::range;
    // "Millions" may be twenty of them.
    made.high = figure.range->max->approximate() *
                (figure.range->parts.empty() && figure.kind != FigureKind::range ? kVague : 1);
  } else if (!figure.value) {
    made.hedge = figure.range->min ? Hedge::above : Hedge::below;
  }
  spread(made);
  convert(figure, units, made);
  return made;
}

bool are_converted(const Interval& a, const Interval& b) {
  const auto one = [](double x, double y) { return nearly(x, y, kEqual); };
  return !one(a.factor, b.factor) && !one(a.factor, b.other_factor) && !one(a.other_factor, b.factor);
}

bool differ(const Interval& a, const Interval& b) { return !nearly(a.value, b.value, kDiffer); }

Meeting compare(const Interval& a, const Interval& b) {
  const Meeting meeting = compare_as_given(a, b);
  if (meeting == Meeting::equal) return meeting;
  if (a.offset != b.offset) {
    const bool close = meeting == Meeting::rounded || meeting == Meeting::meets;
    return close ? meeting : compare_otherwise(as_difference(a), as_difference(b));
  }
  if (a.other_factor <= 0 && b.other_factor <= 0) return meeting;
  // American gallons or imperial ones; and news write tons for tonnes, too.
  Meeting best = meeting;
  for (const Meeting other : {compare_as_given(in_other_unit(a), b), compare_as_given(a, in_other_unit(b))})
    best = std::min(best, other);
  return best;
}

bool is_locale_slip(const Interval& a, const Interval& b) {
  const double larger = std::max(a.written, b.written), smaller = std::min(a.written, b.written);
  if (smaller <= 0) return false;
  const bool thousand = nearly(larger, smaller * 1000, kEqual) && a.step != b.step;
  const bool lost = nearly(larger, smaller * 10, kEqual) && smaller != std::floor(smaller);
  return thousand || lost;
}

}  // namespace synopse
