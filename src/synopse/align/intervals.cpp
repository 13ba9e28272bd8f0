#include "synopse/align/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace synopse {
namespace {

constexpr double kUnbounded = std::numeric_limits<double>::infinity();
constexpr double kAbout = 0.05;       // "about" reaches this far, as a share of the value
constexpr double kRounding = 0.035;   // nobody rounds further than this without saying so
constexpr double kConversion = 0.06;  // converted measures are often rounded twice
constexpr double kEqual = 1e-6;

double half_of_last_digit(const Decimal& value) { return 0.5 * std::pow(10.0, value.exponent()); }

bool nearly(double a, double b, double share) {
  return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

void spread(const Figure& figure, Interval& made) {
  const double about =
      std::max(kAbout * std::abs(made.value), std::min(made.step, 0.25 * std::abs(made.value)));
  if (figure.mod == "MORE_THAN" || figure.mod == "EQUAL_OR_MORE") {
    made.high = kUnbounded;
  } else if (figure.mod == "LESS_THAN" || figure.mod == "EQUAL_OR_LESS") {
    made.low = 0;
  } else if (figure.approx || figure.mod == "APPROX") {
    made.low -= about;
    made.high += about;
  } else {
    return;
  }
  made.hedged = true;
}

void convert(const Figure& figure, const Units& units, Interval& made) {
  const Unit* unit = units.find(figure.unit);
  if (!unit) return;
  for (double* end : {&made.low, &made.high, &made.value}) *end = *end * unit->factor + unit->offset;
  made.step *= unit->factor;
  made.converted = unit->factor != 1 || unit->offset != 0;
}

}  // namespace

std::optional<Interval> interval(const Figure& figure, const Units& units) {
  const auto& written = figure.value ? figure.value : figure.min ? figure.min : figure.max;
  if (!written) return std::nullopt;
  Interval made;
  made.value = made.low = made.high = written->approximate();
  made.step = written->mantissa() == 0 ? 0.5 : half_of_last_digit(*written);
  if (figure.value) {
    spread(figure, made);
  } else {
    made.low = figure.min ? figure.min->approximate() : 0;
    made.high = figure.max ? figure.max->approximate() : kUnbounded;
    made.hedged = true;
  }
  convert(figure, units, made);
  return made;
}

Meeting compare(const Interval& a, const Interval& b) {
  if (nearly(a.value, b.value, kEqual)) return Meeting::equal;
  const double share = a.converted || b.converted ? kConversion : kRounding;
  const double tolerance = std::max(a.step, b.step);
  const bool close =
      nearly(a.value, b.value, share) && std::abs(a.value - b.value) <= tolerance * (1 + kEqual);
  if (close) return Meeting::rounded;
  if (a.converted != b.converted && nearly(a.value, b.value, share)) return Meeting::rounded;
  return a.low <= b.high && b.low <= a.high ? Meeting::meets : Meeting::apart;
}

bool is_locale_slip(const Interval& a, const Interval& b) {
  const double larger = std::max(a.value, b.value), smaller = std::min(a.value, b.value);
  return smaller > 0 && nearly(larger, smaller * 1000, kEqual) && smaller != std::floor(smaller);
}

}  // namespace synopse
