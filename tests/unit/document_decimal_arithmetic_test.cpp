#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include "synopse/document/decimal.h"

using synopse::Decimal;

namespace {

// A number as a pupil has it on paper: a sign, digits, and how many of these stand behind the point.
struct Paper {
  bool negative = false;
  std::string digits;
  std::size_t decimals = 0;
};

// No zeros that could be left out; "none" when more than 38 digits are needed.
std::string shown(Paper number) {
  auto& digits = number.digits;
  if (digits.size() <= number.decimals) digits.insert(0, number.decimals + 1 - digits.size(), '0');
  while (number.decimals > 0 && digits.back() == '0') digits.pop_back(), --number.decimals;
  while (digits.size() > number.decimals + 1 && digits.front() == '0') digits.erase(0, 1);
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) return "0";
  if (digits.find_last_not_of('0') - first >= 38) return "none";
  if (number.decimals > 0) digits.insert(digits.size() - number.decimals, 1, '.');
  return (number.negative ? "-" : "") + digits;
}

// Writes both with the same number of places before and behind the point.
void align(Paper& a, Paper& b) {
  const std::size_t decimals = std::max(a.decimals, b.decimals);
  for (Paper* each : {&a, &b}) {
    each->digits.append(decimals - each->decimals, '0');
    each->decimals = decimals;
  }
  const std::size_t size = std::max(a.digits.size(), b.digits.size());
  for (Paper* each : {&a, &b}) each->digits.insert(0, size - each->digits.size(), '0');
}

std::string column_sum(const std::string& a, const std::string& b) {
  std::string out(a.size() + 1, '0');
  int carry = 0;
  for (std::size_t i = a.size(); i-- > 0; carry /= 10) {
    carry += (a[i] - '0') + (b[i] - '0');
    out[i + 1] = static_cast<char>('0' + carry % 10);
  }
  out[0] = static_cast<char>('0' + carry);
  return out;
}

std::string column_difference(const std::string& larger, const std::string& smaller) {
  std::string out = larger;
  int borrowed = 0;
  for (std::size_t i = larger.size(); i-- > 0;) {
    const int column = larger[i] - smaller[i] - borrowed;
    borrowed = column < 0 ? 1 : 0;
    out[i] = static_cast<char>('0' + column + 10 * borrowed);
  }
  return out;
}

Paper sum(Paper a, Paper b) {
  align(a, b);
  if (a.negative == b.negative) return {a.negative, column_sum(a.digits, b.digits), a.decimals};
  if (a.digits < b.digits) std::swap(a, b);
  return {a.negative, column_difference(a.digits, b.digits), a.decimals};
}

Paper product(const Paper& a, const Paper& b) {
  std::string out(a.digits.size() + b.digits.size(), '0');
  for (std::size_t i = a.digits.size(); i-- > 0;) {
    int carry = 0;
    for (std::size_t j = b.digits.size(); j-- > 0; carry /= 10) {
      carry += (out[i + j + 1] - '0') + (a.digits[i] - '0') * (b.digits[j] - '0');
      out[i + j + 1] = static_cast<char>('0' + carry % 10);
    }
    out[i] = static_cast<char>(out[i] + carry);
  }
  return {a.negative != b.negative, out, a.decimals + b.decimals};
}

int order(Paper a, Paper b) {
  align(a, b);
  const bool zero = a.digits.find_first_not_of('0') == std::string::npos &&
                    b.digits.find_first_not_of('0') == std::string::npos;
  if (zero) return 0;
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  const int larger = a.digits.compare(b.digits);
  return (larger > 0 ? 1 : larger < 0 ? -1 : 0) * (a.negative ? -1 : 1);
}

class Numbers {
 public:
  Paper next() {
    Paper number{.negative = below(2) == 0};
    for (std::size_t i = 1 + below(38); i > 0; --i) number.digits += static_cast<char>('0' + digit());
    number.decimals = below(number.digits.size() + 4);
    return number;
  }
  std::size_t below(std::size_t end) { return random_() % end; }

 private:
  // Nines and zeros, fives and twos: what carries and what cancels.
  int digit() {
    constexpr int kInteresting[] = {0, 0, 0, 9, 9, 5, 2, 1};
    return below(2) == 0 ? kInteresting[below(8)] : static_cast<int>(below(10));
  }

  std::mt19937 random_{20061113};
};

std::string shown(const std::optional<Decimal>& value) { return value ? value->text() : "none"; }

}  // namespace

TEST_CASE("arithmetic is what a pupil finds on paper") {
  Numbers numbers;
  for (int round = 0; round < 20000; ++round) {
    const Paper a = numbers.next(), b = numbers.next();
    const std::string a_text = shown(a), b_text = shown(b);
    CAPTURE(a_text);
    CAPTURE(b_text);
    const auto x = Decimal::parse(a_text), y = Decimal::parse(b_text);
    REQUIRE((x.has_value() && y.has_value()));
    REQUIRE(x->text() == a_text);
    const Paper minus_b{.negative = !b.negative, .digits = b.digits, .decimals = b.decimals};
    REQUIRE(shown(x->plus(*y)) == shown(sum(a, b)));
    REQUIRE(shown(x->minus(*y)) == shown(sum(a, minus_b)));
    REQUIRE(shown(x->times(*y)) == shown(product(a, b)));
    REQUIRE((*x <=> *y) == (order(a, b) <=> 0));
    REQUIRE((*x == *y) == (a_text == b_text));
  }
}

TEST_CASE("what was added can be taken away, and shifts go back") {
  Numbers numbers;
  for (int round = 0; round < 20000; ++round) {
    const auto a = Decimal::parse(shown(numbers.next())), b = Decimal::parse(shown(numbers.next()));
    if (const auto both = a->plus(*b)) REQUIRE(both->minus(*b) == a);
    const int places = static_cast<int>(numbers.below(200));
    const auto shifted = a->shifted(places);
    REQUIRE((shifted && shifted->shifted(-places) == a));
    REQUIRE(shifted == a->times(Decimal::make(1, places).value()));
    if (const auto whole = a->integer()) REQUIRE(Decimal(*whole) == *a);
  }
}
