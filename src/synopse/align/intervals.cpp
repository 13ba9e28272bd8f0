#include "synopse/align/intervals.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace synopse {
namespace {

constexpr double kMoreThan = 1.5;   // nobody says "more than 20" of 40
constexpr double kAbout = 0.06;     // "about" reaches this far, as a share of the value
constexpr double kAboutFew = 0.25;  // and this far for a small number, if it is round
constexpr double kManyDigits = 100;
constexpr double kRounding = 0.035;           // nobody rounds further than this without saying so
constexpr double kConversion = 0.06;          // converted measures are often rounded twice
constexpr std::string_view kMoney = "money";  // base of cents: currencies themselves are not converted
constexpr double kEqual = 1e-9;
constexpr double kExactly = 1e-6;  // of converted measures: factors have no more digits

double half_of_last_digit(const Decimal& value) { return 0.5 * std::pow(10.0, value.exponent()); }

bool nearly(double a, double b, double share) {
  return a == b || std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

// "About 20" may be 24; nobody says "about 400" for 430.
double about(double value, double step) {
  const double share = std::abs(value) < kManyDigits ? kAboutFew : kAbout;
  return std::max(kAbout * std::abs(value), std::min(step, share * std::abs(value)));
}

void spread(const Figure& figure, Interval& made) {
  if (figure.mod == "MORE_THAN" || figure.mod == "EQUAL_OR_MORE") {
    made.high = kMoreThan * made.value;
  } else if (figure.mod == "LESS_THAN" || figure.mod == "EQUAL_OR_LESS") {
    made.low = 0;
  } else if (figure.approx || figure.mod == "APPROX") {
    made.low -= about(made.value, made.step);
    made.high += about(made.value, made.step);
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
  made.factor = unit->factor;
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

// "More than 5,000" and "fewer than 5,000".
bool are_opposite(const Interval& a, const Interval& b) {
  const bool a_below = a.low < a.value, a_above = a.value < a.high;
  const bool b_below = b.low < b.value, b_above = b.value < b.high;
  return a_below != a_above && b_below != b_above && a_below != b_below;
}

Meeting compare_as_given(const Interval& a, const Interval& b) {
  const bool converted = !nearly(a.factor, b.factor, kEqual);
  if (nearly(a.value, b.value, converted ? kExactly : kEqual))
    return are_opposite(a, b) ? Meeting::apart : Meeting::equal;
  // "16-tägig" may have lost its unit: then only the number itself can be compared.
  if (a.known_unit != b.known_unit)
    return nearly(a.written, b.written, kEqual) ? Meeting::equal : Meeting::unknown;
  const double tolerance = std::max(a.step, b.step) * (1 + kEqual);
  const bool close = nearly(a.value, b.value, kRounding) && std::abs(a.value - b.value) <= tolerance;
  if (close || (converted && nearly(a.value, b.value, kConversion))) return Meeting::rounded;
  return a.low <= b.high && b.low <= a.high ? Meeting::meets : Meeting::apart;
}

}  // namespace

std::optional<Interval> interval(const Figure& figure, const Units& units) {
  const auto& written = figure.value ? figure.value : figure.min ? figure.min : figure.max;
  if (!written) return std::nullopt;
  Interval made;
  made.value = made.low = made.high = written->approximate();
  made.written = made.value;
  made.step = written->sign() == 0 ? 0.5 : half_of_last_digit(*written);
  if (figure.value) {
    spread(figure, made);
  } else {
    made.low = figure.min ? figure.min->approximate() : 0;
    made.high = figure.max ? figure.max->approximate() : kMoreThan * made.value;
    made.hedged = true;
  }
  convert(figure, units, made);
  return made;
}

Meeting compare(const Interval& a, const Interval& b) {
  const Meeting meeting = compare_as_given(a, b);
  if (meeting != Meeting::apart || (a.other_factor <= 0 && b.other_factor <= 0)) return meeting;
  const Meeting other = compare_as_given(in_other_unit(a), in_other_unit(b));
  return other == Meeting::equal ? Meeting::rounded : other;
}

bool is_locale_slip(const Interval& a, const Interval& b) {
  const double larger = std::max(a.value, b.value), smaller = std::min(a.value, b.value);
  return smaller > 0 && nearly(larger, smaller * 1000, kEqual) && smaller != std::floor(smaller);
}

}  // namespace synopse
