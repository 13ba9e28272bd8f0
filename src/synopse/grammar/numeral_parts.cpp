#include "synopse/grammar/numeral_parts.h"

#include <algorithm>
#include <string>
#include <utility>

#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/numeral_powers.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::size_t kLongest = 1000;  // bytes of a text that is still read

constexpr std::pair<std::string_view, NumeralRole> kRoles[] = {
    {"article", NumeralRole::article},
    {"unit", NumeralRole::unit},
    {"teen", NumeralRole::teen},
    {"ten", NumeralRole::ten},
    {"hundred", NumeralRole::hundred},
    {"scale", NumeralRole::scale},
    {"suffix", NumeralRole::suffix},
    {"short_suffix", NumeralRole::short_suffix},
    {"dozen", NumeralRole::dozen},
    {"half", NumeralRole::half},
    {"with_half", NumeralRole::with_half},
    {"fraction", NumeralRole::fraction},
    {"fraction_ending", NumeralRole::fraction_ending},
    {"literal", NumeralRole::literal},
    {"conjunction", NumeralRole::conjunction},
    {"inversion", NumeralRole::inversion},
    {"of", NumeralRole::of},
    {"over", NumeralRole::over},
    {"point", NumeralRole::point},
    {"minus", NumeralRole::minus},
    {"decimal", NumeralRole::decimal},
    {"group", NumeralRole::group},
    {"pair_group", NumeralRole::pair_group},
    {"ordinal", NumeralRole::ordinal},
    {"ordinal_ending", NumeralRole::ordinal_ending},
    {"ordinal_mark", NumeralRole::ordinal_mark},
    {"inflected", NumeralRole::inflected},
    {"decimal_digit", NumeralRole::decimal_digit},
};

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

// Spaces that group digits, hyphens, minus and apostrophe, each as one ASCII byte; '\0': none of them.
struct Plain {
  char byte = 0;
  std::size_t size = 0;
};

Plain plain_form(std::string_view rest) {
  constexpr std::pair<std::string_view, char> kForms[] = {
      {"\xC2\xA0", ' '},     {"\xE2\x80\x89", ' '},  {"\xE2\x80\xAF", ' '},
      {"\xE2\x80\x87", ' '}, {"\xE2\x80\x90", '-'},  {"\xE2\x80\x91", '-'},
      {"\xE2\x88\x92", '-'}, {"\xE2\x80\x99", '\''}, {"\xC2\xAD", '\x01'},  // a soft hyphen is nothing at all
  };
  for (const auto& [form, byte] : kForms)
    if (rest.starts_with(form)) return {byte, form.size()};
  return {};
}

bool is_fullwidth_digit(std::string_view text) {
  return text.size() > 2 && text.starts_with("\xEF\xBC") && text[2] >= '\x90' && text[2] <= '\x99';
}

// A text folded into room on the stack: case, ß, and the marks above.  Letters beyond Latin-1 stay as they
// are; a text with combining marks goes through fold() first.
class Folded {
 public:
  explicit Folded(std::string_view text) {
    if (text.size() > kLongest) return;
    for (std::size_t at = 0; at < text.size();) at += take(text.substr(at));
    complete_ = true;
  }
  bool complete() const { return complete_; }
  std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  void put(char byte) { bytes_[size_++] = byte; }

  std::size_t take(std::string_view rest) {
    const char c = rest[0];
    if (static_cast<unsigned char>(c) < 0x80) {
      const bool blank = c == '\n' || c == '\t' || c == '\r';
      put(blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
      return 1;
    }
    if (const Plain plain = plain_form(rest); plain.size > 0) {
      if (plain.byte != '\x01') put(plain.byte);
      return plain.size;
    }
    if (c == '\xC3' && rest.size() > 1) return take_latin(rest[1]);
    if (is_fullwidth_digit(rest)) {
      put(static_cast<char>(rest[2] - '\x90' + '0'));
      return 3;
    }
    put(c);
    return 1;
  }

  std::size_t take_latin(char second) {
    const auto value = static_cast<unsigned char>(second);
    if (value == 0x9F) {
      put('s');
      put('s');
    } else {
      put('\xC3');
      put(value >= 0x80 && value <= 0x9E && value != 0x97 ? static_cast<char>(value + 0x20) : second);
    }
    return 2;
  }

  std::array<char, kLongest + 1> bytes_;
  std::size_t size_ = 0;
  bool complete_ = false;
};

struct Scaled {
  std::optional<Decimal> value;
  std::size_t end;
};

// `digits` times the power of ten that stands behind them at `end`, or is one with them: "10^6".
Scaled with_exponent(std::string_view digits, std::string_view text, std::size_t end) {
  const Exponent power = digits == "10" ? exponent_of_ten_at(text, end) : Exponent{end};
  if (power.end > end) return {Decimal(1).shifted(power.value), power.end};
  const Exponent exponent = exponent_at(text, end);
  const auto value = Decimal::parse(digits);
  return {value ? value->shifted(exponent.value) : value, exponent.end};
}

// "a\u0308": only letters with combining marks need the full folding.
bool has_combining_mark(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i)
    if (text[i] == '\xCC' || text[i] == '\xCD') return true;
  return false;
}

}  // namespace

std::optional<NumeralRole> numeral_role(std::string_view name) {
  for (const auto& [role_name, role] : kRoles)
    if (role_name == name) return role;
  return std::nullopt;
}

const Decimal* NumeralForm::as(NumeralRole role) const {
  for (std::size_t i = 0; i < count; ++i)
    if (parts[i].role == role) return &parts[i].value;
  return nullptr;
}

void NumeralForm::add(NumeralPart part) {
  if (count < parts.size()) parts[count++] = part;
}

NumeralParts::NumeralParts(const Lexicon& words) : nodes_(1), forms_(1) {
  const int role_column = words.column_index("role"), value_column = words.column_index("value");
  for (const Lexicon::Entry entry : words.entries()) {
    const auto role = numeral_role(entry.cell(role_column));
    if (!role) continue;
    add(entry.form, {*role, Decimal::parse(entry.cell(value_column)).value_or(Decimal())});
  }
  for (char digit = '0'; digit <= '9'; ++digit) begins_[static_cast<unsigned char>(digit)] = true;
  for (const char sign : {'-', '+', decimal_, '\xEF'}) begins_[static_cast<unsigned char>(sign)] = true;
}

void NumeralParts::add(std::string_view written, NumeralPart part) {
  const Folded folded(written);
  const std::string_view form = written == "_" ? " " : folded.text();
  if (form.empty()) return;
  has_[static_cast<std::size_t>(part.role)] = true;
  if (part.role == NumeralRole::decimal) decimal_ = form[0];
  if (part.role == NumeralRole::pair_group) pairs_ = form[0];
  if (part.role == NumeralRole::group) {
    const auto free = std::find_if(groups_.begin(), groups_.end(),
                                   [&](char mark) { return mark == '\0' || mark == form[0]; });
    if (free != groups_.end()) *free = form[0];
  }
  if (form == " ") return;
  std::uint32_t node = 0;
  for (const char byte : form) node = make_child(node, byte);
  if (nodes_[node].piece == 0) {
    nodes_[node].piece = static_cast<std::uint32_t>(forms_.size());
    forms_.emplace_back();
  }
  forms_[nodes_[node].piece].add(part);
  // The original's first byte, too: upper case is folded only after this filter.
  begins_[static_cast<unsigned char>(form[0])] = true;
  if (form[0] >= 'a' && form[0] <= 'z') begins_[static_cast<unsigned char>(form[0] - 32)] = true;
  if (form[0] == '-') begins_[static_cast<unsigned char>('\xE2')] = true;
}

bool NumeralParts::may_begin(std::string_view text) const {
  if (text.empty() || !begins_[static_cast<unsigned char>(text[0])]) return false;
  std::uint32_t node = 0;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    if (!upper && !lower) return true;  // digits, signs, umlauts: cut() knows
    node = child(node, upper ? static_cast<char>(c + 32) : c);
    if (node == 0) return false;
    if (nodes_[node].piece != 0) return true;
  }
  return false;
}

std::uint32_t NumeralParts::child(std::uint32_t node, char byte) const {
  std::uint32_t next = nodes_[node].child;
  while (next != 0 && nodes_[next].byte != byte) next = nodes_[next].sibling;
  return next;
}

std::uint32_t NumeralParts::make_child(std::uint32_t node, char byte) {
  if (const std::uint32_t found = child(node, byte); found != 0) return found;
  const auto made = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back({.byte = byte, .sibling = nodes_[node].child});
  nodes_[node].child = made;
  return made;
}

const NumeralForm* NumeralParts::longest(std::string_view text, std::size_t at, std::size_t& length) const {
  const NumeralForm* found = nullptr;
  std::uint32_t node = 0;
  for (std::size_t i = at; i < text.size(); ++i) {
    node = child(node, text[i]);
    if (node == 0) break;
    if (nodes_[node].piece == 0) continue;
    found = &forms_[nodes_[node].piece];
    length = i + 1 - at;
  }
  return found;
}

// Behind the first of "12,34,567", whose digits stand in pairs, as in India: where the last three begin;
// `end` elsewhere.
std::size_t NumeralParts::past_pairs(std::string_view text, std::size_t end, char mark) const {
  constexpr std::size_t kPair = 3;  // with its mark
  std::size_t at = end;
  while (at + kPair < text.size() && text[at] == mark && is_ascii_digit(text[at + 1]) &&
         is_ascii_digit(text[at + 2]) && text[at + kPair] == mark)
    at += kPair;
  return at;
}

// The end of digits in groups of three ("52.000", "1 414 021"), or of the first digits when they stand in no
// groups.  All groups have the same mark, and a fourth digit behind one makes the whole thing no number.
std::size_t NumeralParts::grouped(std::string_view text, std::size_t at) const {
  std::size_t end = at;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  if (end - at > 3 || text[at] == '0' || end >= text.size()) return end;
  const char mark = text[end];
  if (mark == '\0' || std::find(groups_.begin(), groups_.end(), mark) == groups_.end()) return end;
  const std::size_t first = end;
  if (mark == pairs_) end = past_pairs(text, end, mark);
  const std::size_t threes = end;
  while (end < text.size() && text[end] == mark) {
    std::size_t digits = end + 1;
    while (digits < text.size() && is_ascii_digit(text[digits])) ++digits;
    if (digits - end != 4) break;
    end = digits;
  }
  return end == threes ? first : end;
}

bool NumeralParts::is_digits(std::string_view text, std::size_t at) const {
  return is_ascii_digit(text[at]) ||
         (text[at] == decimal_ && at + 1 < text.size() && is_ascii_digit(text[at + 1]));
}

NumeralParts::Digits NumeralParts::digits(std::string_view text, std::size_t at) const {
  const bool bare_decimals = text[at] == decimal_;
  std::size_t end = bare_decimals ? at : grouped(text, at);
  const std::size_t whole = end;
  if (end < text.size() && text[end] == decimal_ && end + 1 < text.size() && is_ascii_digit(text[end + 1]))
    for (++end; end < text.size() && is_ascii_digit(text[end]);) ++end;
  if (bare_decimals && end == whole) return {};
  std::array<char, kLongest + 2> plain;
  std::size_t size = 0;
  if (bare_decimals) plain[size++] = '0';
  for (std::size_t i = at; i < end; ++i) {
    const bool mark = i < whole && !is_ascii_digit(text[i]);  // of a group
    if (!mark) plain[size++] = i >= whole && text[i] == decimal_ ? '.' : text[i];
  }
  const Scaled scaled = with_exponent({plain.data(), size}, text, end);
  const bool counted = scaled.end == whole && size == end - at && size < 100;
  return {scaled.end - at, scaled.value, static_cast<std::uint8_t>(counted ? size : 0)};
}

// Blanks and hyphens stand between pieces, and the comma of "two million, three hundred".
bool NumeralParts::is_blank(std::string_view text, std::size_t at, const NumeralPieces& before) const {
  const char c = text[at];
  if (c == ' ' || (c == '-' && at > 0) || (c == '+' && at == 0)) return true;
  return c == ',' && decimal_ != ',' && at + 1 < text.size() && text[at + 1] == ' ' && before.size > 0 &&
         before.pieces[before.size - 1].as(NumeralRole::scale);
}

// The length of what was read; 0: no part of a number stands there.
std::size_t NumeralParts::take_piece(std::string_view text, std::size_t at, NumeralPieces& out) const {
  NumeralPiece& piece = out.pieces[out.size];
  if (is_digits(text, at)) {
    const Digits read = digits(text, at);
    out.beyond = out.beyond || !read.value;
    piece.value = read.value.value_or(1);
    piece.written = read.written;
    return read.length;
  }
  std::size_t length = 0;
  piece.form = longest(text, at, length);
  return length;
}

// Of what is too long to be looked at, only digits are a number.
bool NumeralParts::cut_long(std::string_view text, NumeralPieces& out) const {
  if (!is_ascii_digit(text[0]) || grouped(text, 0) != text.size()) return false;
  out.pieces[0].value = 1;
  out.size = 1;
  out.beyond = true;
  return true;
}

bool NumeralParts::cut(std::string_view text, NumeralPieces& out) const {
  if (text.size() > kLongest) return cut_long(text, out);
  if (!has_combining_mark(text)) return cut_short(text, out);
  // A mark that no letter takes, as in "four" with one on its r, is no part of a number.
  const std::string folded = fold(text);
  return folded.size() <= kLongest && !has_combining_mark(folded) && cut_short(folded, out);
}

bool NumeralParts::cut_short(std::string_view text, NumeralPieces& out) const {
  const Folded folded(text);
  if (!folded.complete()) return false;
  const std::string_view plain = folded.text();
  std::size_t end = 0;  // of the piece before
  for (std::size_t at = 0; at < plain.size();) {
    if (is_blank(plain, at, out)) {
      ++at;
      continue;
    }
    if (out.size == NumeralPieces::kRoom) return false;
    NumeralPiece& piece = out.pieces[out.size];
    piece.gap = at > end;
    piece.hyphen = at == end + 1 && plain[end] == '-';
    const std::size_t length = take_piece(plain, at, out);
    if (length == 0) return false;
    at += length;
    end = at;
    ++out.size;
  }
  return out.size > 0 && end == plain.size();
}

}  // namespace synopse
