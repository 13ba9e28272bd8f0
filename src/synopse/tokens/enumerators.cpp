#include "synopse/tokens/enumerators.h"

namespace synopse {

namespace {

// The value of "12" or "b"; nothing for what counts no items.
std::optional<Enumerator> counter_at(const PieceView& view, std::size_t i) {
  const std::string_view text = view.word(i);
  if (text.size() == 1 && view.first_class(i) == Class::lower)
    return Enumerator{.letter = true, .value = text[0]};
  if (view.pieces[i].shape != Shape::number) return std::nullopt;
  Enumerator result;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    result.value = result.value * 10 + (c - '0');
  }
  return result;
}

}  // namespace

std::optional<Enumerator> enumerator_at(const PieceView& view, std::size_t i) {
  if (view.is(i, Shape::bullet)) ++i;
  if (!view.exists(i + 2) || !view.touches(i + 1) || view.pieces[i].span.size() > 3) return std::nullopt;
  std::optional<Enumerator> result = counter_at(view, i);
  std::size_t mark = i + 1;
  if (view.is(mark, Shape::stop) && view.is(mark + 1, Shape::close) && view.touches(mark + 1)) ++mark;
  const bool bracket = view.is(mark, Shape::close);
  if (!result || (!bracket && !view.is(mark, Shape::stop))) return std::nullopt;
  if (!view.exists(mark + 1) || view.touches(mark + 1) || view.first_class(mark + 1) != Class::upper) {
    return std::nullopt;
  }
  result->bracket = bracket;
  return result;
}

}  // namespace synopse
