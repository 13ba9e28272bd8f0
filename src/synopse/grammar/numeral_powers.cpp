#include "synopse/grammar/numeral_powers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace synopse {
namespace {

constexpr int kBeyond = 100000;  // no Decimal has so large an exponent
constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr std::string_view kRaisedMinus = "⁻", kRaisedPlus = "⁺";
constexpr std::array<std::string_view, 5> kTimes = {"x", "×", "*", "·", "⋅"};

// Reads one sign or digit after the other.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }

  bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }

  template <std::size_t kCount>
  bool take_any(const std::array<std::string_view, kCount>& wanted) {
    return std::ranges::any_of(wanted, [&](std::string_view each) { return take(each); });
  }

  void skip_blanks() {
    while (take(" ")) continue;
  }

  // -1: none stands there.
  int digit() {
    if (at_ >= text_.size() || text_[at_] < '0' || text_[at_] > '9') return -1;
    return text_[at_++] - '0';
  }

  int raised_digit() {
    for (std::size_t i = 0; i < kRaised.size(); ++i)
      if (take(kRaised[i])) return static_cast<int>(i);
    return -1;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

// The digits that `next` takes one by one, no farther than kBeyond.
template <typename Next>
std::optional<int> digits(Next next) {
  std::optional<int> value;
  for (int digit = next(); digit >= 0; digit = next())
    value = std::min(kBeyond, value.value_or(0) * 10 + digit);
  return value;
}

std::optional<int> plain(Cursor& cursor) {
  const bool minus = cursor.take("-");
  if (!minus) cursor.take("+");
  const auto value = digits([&] { return cursor.digit(); });
  return value && minus ? -*value : value;
}

std::optional<int> raised(Cursor& cursor) {
  const bool minus = cursor.take(kRaisedMinus);
  if (!minus) cursor.take(kRaisedPlus);
  const auto value = digits([&] { return cursor.raised_digit(); });
  return value && minus ? -*value : value;
}

std::optional<int> raised_or_behind_caret(Cursor& cursor) {
  return cursor.take("^") ? plain(cursor) : raised(cursor);
}

bool times_ten(Cursor& cursor) {
  cursor.skip_blanks();
  if (!cursor.take_any(kTimes)) return false;
  cursor.skip_blanks();
  return cursor.take("10");
}

// "-4" right behind "x10" is an exponent, too; more digits would be another number.
std::optional<int> power(Cursor cursor, Cursor& behind) {
  if (!times_ten(cursor)) return std::nullopt;
  behind = cursor;
  if (const auto value = raised_or_behind_caret(behind)) return value;
  behind = cursor;
  return cursor.take("-") ? plain(behind) : std::nullopt;
}

}  // namespace

Exponent exponent_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  auto value = cursor.take("e") ? plain(cursor) : power(Cursor(text, at), cursor);
  return value ? Exponent{cursor.at(), *value} : Exponent{at, 0};
}

Exponent exponent_of_ten_at(std::string_view text, std::size_t at) {
  Cursor cursor(text, at);
  const auto value = raised_or_behind_caret(cursor);
  return value ? Exponent{cursor.at(), *value} : Exponent{at, 0};
}

}  // namespace synopse
