#include "synopse/extract/date_order.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace synopse {
namespace {

constexpr int kMonths = 12;
constexpr std::size_t kMonthAt = 5, kDayAt = 8;

struct TwoNumbers {
  int first = 0, second = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// One or two digits at the beginning of `text`, which are taken off it.
std::optional<int> take_number(std::string_view& text) {
  std::size_t length = 0;
  int number = 0;
  for (; length < text.size() && is_digit(text[length]); ++length)
    number = number * 10 + (text[length] - '0');
  if (length < 1 || length > 2) return std::nullopt;
  text.remove_prefix(length);
  return number;
}

// "5/12" at the end of "Friday 5/12", "5/12/2020".
std::optional<TwoNumbers> two_numbers(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == text.npos) return std::nullopt;
  std::size_t begin = slash;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  text.remove_prefix(begin);
  const auto first = take_number(text);
  if (!first || text.empty() || text[0] != '/') return std::nullopt;
  text.remove_prefix(1);
  const auto second = take_number(text);
  return second ? std::optional(TwoNumbers{*first, *second}) : std::nullopt;
}

enum class Order { open, day_first, month_first };

Order order_of(TwoNumbers numbers) {
  if (numbers.first > kMonths && numbers.second <= kMonths) return Order::day_first;
  return numbers.second > kMonths && numbers.first <= kMonths ? Order::month_first : Order::open;
}

bool has_day(std::string_view timex) {
  return timex.size() >= kDayAt + 2 && timex[4] == '-' && timex[7] == '-' && is_digit(timex[kMonthAt]) &&
         is_digit(timex[kDayAt]);
}

// Calls see(numbers, timex) for each date of the document that begins with two numbers.
template <class See>
void for_each_date(Document& document, See see) {
  const auto look = [&](Span span, SharedText& timex) {
    if (!has_day(timex)) return;
    if (const auto numbers = two_numbers(document[span])) see(*numbers, timex);
  };
  for (Figure& figure : document.figures) {
    look(figure.span, figure.timex);
    if (FigureRange* range = figure.range.filled())
      for (FigurePart& part : range->parts) look(part.span, part.timex);
  }
}

}  // namespace

void settle_date_order(Document& document) {
  Order order = Order::open;
  for_each_date(document, [&](TwoNumbers numbers, const SharedText&) {
    if (order == Order::open) order = order_of(numbers);
  });
  if (order == Order::open) return;
  for_each_date(document, [&](TwoNumbers numbers, SharedText& timex) {
    if (order_of(numbers) != Order::open) return;
    const int month = order == Order::day_first ? numbers.second : numbers.first;
    const bool as_read = (timex[kMonthAt] - '0') * 10 + (timex[kMonthAt + 1] - '0') == month;
    if (as_read) return;
    std::string swapped(timex);
    std::swap_ranges(swapped.begin() + kMonthAt, swapped.begin() + kMonthAt + 2, swapped.begin() + kDayAt);
    timex = swapped;
  });
}

}  // namespace synopse
