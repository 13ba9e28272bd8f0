#include "synopse/tokens/roles.h"

#include <algorithm>

#include "synopse/tokens/enumerators.h"

namespace synopse {

namespace {

bool is_item_number(const PieceView& view, std::size_t i, std::size_t first) {
  const bool leads = i == first || (i == first + 1 && view.is(first, Shape::bullet));
  if (!leads || view.pieces[i].span.size() > 3) return false;
  return view.pieces[i].shape == Shape::number || enumerator_at(view, i).has_value();
}

// Up to three digits, or day and month: "12.", "12.11."
bool is_ordinal(std::string_view digits) {
  const bool date = digits.size() <= 5 && std::ranges::count(digits, '.') == 1;
  if (digits.size() > 3 && !date) return false;
  return std::ranges::all_of(digits, [&](char c) { return (c >= '0' && c <= '9') || (date && c == '.'); });
}

bool is_roman_number(std::string_view word) {
  const auto is_figure = [](char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C'; };
  return word.size() <= 6 && std::ranges::all_of(word, is_figure);
}

// An abbreviation that nobody listed, by what stands around it.
bool looks_abbreviated(const PieceView& view, Register text_register, std::size_t i) {
  const std::size_t next = i + 2;
  if (!view.exists(next)) return false;
  if (view.touches(next)) {
    const bool bracketed = view.is(next, Shape::close) && i > 0 && view.is(i - 1, Shape::open);
    if (bracketed || view.is(next, Shape::comma) || view.is(next, Shape::colon)) return true;
  }
  const bool small_follows = view.is(next, Shape::word) && view.first_class(next) == Class::lower;
  const bool looks_short = view.pieces[i].span.size() <= 4 && view.first_class(i) == Class::upper;
  return small_follows && looks_short && text_register == Register::news;
}

// The m of "5 m.": a unit behind its number ends the sentence as other words do.
bool is_unit(const PieceView& view, const Knowledge& knowledge, std::size_t i) {
  return i > 0 && view.is(i - 1, Shape::number) && view.is_single_letter(i) &&
         view.first_class(i) == Class::lower && knowledge.has(view.word(i), Trait::unit);
}

StopRole role_of_word(const PieceView& view, const Knowledge& knowledge, Register text_register,
                      std::size_t i) {
  if (is_unit(view, knowledge, i)) return StopRole::plain;
  const std::uint32_t listed = knowledge.abbreviation(view.word(i));
  if (listed == bit(Trait::never)) return StopRole::never;
  if (listed == bit(Trait::number) && view.is(i + 2, Shape::number)) return StopRole::never;
  if (listed == bit(Trait::may) || view.word(i).find('.') != std::string_view::npos) return StopRole::may;
  if (view.is_single_letter(i))
    return view.first_class(i) == Class::upper ? StopRole::initial : StopRole::may;
  if (is_roman_number(view.word(i)) && knowledge.knows(Trait::ordinal)) return StopRole::ordinal;
  return looks_abbreviated(view, text_register, i) ? StopRole::may : StopRole::plain;
}

}  // namespace

StopRole role_of(const PieceView& view, const Knowledge& knowledge, Register text_register, std::size_t stop,
                 std::size_t first) {
  if (!view.is(stop, Shape::stop) || !view.touches(stop) || stop == 0) return StopRole::plain;
  const std::size_t before = stop - 1;
  const bool followed = view.exists(stop + 1) && view.pieces[stop + 1].gap != Gap::paragraph;
  if (followed && is_item_number(view, before, first)) return StopRole::item;
  if (view.is(before, Shape::word)) return role_of_word(view, knowledge, text_register, before);
  const bool number = view.is(before, Shape::number) && knowledge.knows(Trait::ordinal);
  return number && is_ordinal(view.word(before)) ? StopRole::ordinal : StopRole::plain;
}

}  // namespace synopse
