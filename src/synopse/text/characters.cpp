#include "synopse/text/characters.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include "synopse/text/utf8.h"

namespace synopse {

namespace {

bool has_category(char32_t c, std::uint32_t mask) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

// Code points below this fold one by one, whatever stands beside them.  Marks, which compose, begin at
// U+0300.
constexpr char32_t kSimpleEnd = 0x250;
// In the table: no single code point is the fold; "ß" is written as two letters, the rest is ICU's.
constexpr std::uint16_t kNotSimple = 0;

using FoldTable = std::array<std::uint16_t, kSimpleEnd>;

FoldTable make_fold_table() {
  FoldTable table{};
  for (char32_t c = 1; c < kSimpleEnd; ++c) {
    const auto folded = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
    // Simple folding knows nothing of one letter that becomes two: U+00DF, U+0130, U+0149, U+01F0.
    const bool grows = c == 0xDF || c == 0x130 || c == 0x149 || c == 0x1F0;
    table[c] = grows ? kNotSimple : static_cast<std::uint16_t>(folded);
  }
  return table;
}

// Dashes, quotation marks, bullets and the ellipsis: no case, no composition, and common in news.
bool is_common_punctuation(std::string_view text, std::size_t at) {
  if (at + 3 > text.size() || text[at] != '\xE2' || text[at + 1] != '\x80') return false;
  const auto last = static_cast<unsigned char>(text[at + 2]);
  return last >= 0x90 && last <= 0xA7;
}

// As many bytes as a piece has.
template <class Piece>
Piece read_piece(const char* from) {
  Piece piece;
  std::memcpy(&piece, from, sizeof piece);
  return piece;
}

template <class Piece>
constexpr Piece kEach = static_cast<Piece>(0x0101010101010101);
template <class Piece>
constexpr Piece kHigh = kEach<Piece> * 0x80;

// The highest bits of those bytes that are capitals, all of them being ASCII.
template <class Piece>
Piece capitals(Piece piece) {
  const Piece from_a = piece + kEach<Piece> * (0x80 - 'A'), behind_z = piece + kEach<Piece> * (0x7F - 'Z');
  return static_cast<Piece>(from_a & ~behind_z & kHigh<Piece>);
}

template <class Piece>
bool is_folded_piece(const char* from) {
  const Piece piece = read_piece<Piece>(from);
  return ((piece & kHigh<Piece>) | capitals(piece)) == 0;
}

// Folds as many bytes, if they are ASCII.
template <class Piece>
bool fold_ascii_piece(char* to, const char* from) {
  Piece piece = read_piece<Piece>(from);
  if (piece & kHigh<Piece>) return false;
  piece = static_cast<Piece>(piece | capitals(piece) >> 2);
  std::memcpy(to, &piece, sizeof piece);
  return true;
}

// Whether it is ASCII without capitals.  Expects one piece at the least.
template <class Piece>
bool are_folded_pieces(std::string_view text) {
  const std::size_t last = text.size() - sizeof(Piece);
  for (std::size_t at = 0; at < last; at += sizeof(Piece))
    if (!is_folded_piece<Piece>(text.data() + at)) return false;
  return is_folded_piece<Piece>(text.data() + last);
}

bool is_folded_ascii(std::string_view text) {
  if (text.size() >= sizeof(std::uint64_t)) return are_folded_pieces<std::uint64_t>(text);
  if (text.size() >= sizeof(std::uint32_t)) return are_folded_pieces<std::uint32_t>(text);
  return text.empty() || are_folded_pieces<std::uint8_t>(text);
}

// Piece after piece; the last one reaches back to where others have been.  Expects one piece at the least.
template <class Piece>
bool fold_ascii_pieces(char* to, std::string_view from) {
  const std::size_t last = from.size() - sizeof(Piece);
  for (std::size_t at = 0; at < last; at += sizeof(Piece))
    if (!fold_ascii_piece<Piece>(to + at, from.data() + at)) return false;
  return fold_ascii_piece<Piece>(to + last, from.data() + last);
}

// Appends the fold of what is ASCII and nothing else; false when it is not, and `out` as it was.
bool fold_ascii_into(std::string& out, std::string_view text) {
  const std::size_t start = out.size();
  out.append(text);
  char* const to = out.data() + start;
  bool ascii = true;
  if (text.size() >= sizeof(std::uint64_t))
    ascii = fold_ascii_pieces<std::uint64_t>(to, text);
  else if (text.size() >= sizeof(std::uint32_t))
    ascii = fold_ascii_pieces<std::uint32_t>(to, text);
  else if (!text.empty())
    ascii = fold_ascii_pieces<std::uint8_t>(to, text);
  if (!ascii) out.resize(start);
  return ascii;
}

void fold_by_icu(std::string& out, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  icu::CaseMap::utf8Fold(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                         nullptr, status);
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  icu::StringByteSink<std::string> composed(&out);
  if (U_SUCCESS(status)) nfc->normalizeUTF8(0, folded, composed, nullptr, status);
  if (U_FAILURE(status)) out += text;
}

// Appends the fold of the two-byte code point at `at`; false when only ICU knows it.
bool fold_two_bytes(std::string& out, std::string_view text, std::size_t at) {
  static const FoldTable table = make_fold_table();
  const char32_t c = code_point_at(text, at).value;
  if (c == 0xDF) {
    out += "ss";
    return true;
  }
  if (c >= kSimpleEnd || table[c] == kNotSimple) return false;
  append_utf8(out, table[c]);
  return true;
}

// The Latin letters that carry their stroke or ligature in themselves, and the German umlauts.
std::string_view plain_letters(char32_t c) {
  switch (c) {
    case U'ä':
    case U'æ':
      return "ae";
    case U'ö':
    case U'œ':
      return "oe";
    case U'ü':
      return "ue";
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'þ':
      return "th";
    case U'ı':
      return "i";
    default:
      return {};
  }
}

bool is_slug_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'); }

// A slug as it grows: letters, and one hyphen for all between them.
class Slug {
 public:
  void letter_or_gap(char32_t c) {
    if (is_slug_letter(c))
      text_ += static_cast<char>(c);
    else if (!text_.empty() && text_.back() != '-')
      text_ += '-';
  }
  void letters(std::string_view plain) { text_ += plain; }
  std::string finished() && {
    if (text_.ends_with('-')) text_.pop_back();
    return std::move(text_);
  }

 private:
  std::string text_;
};

// The slug of what is written in ASCII and letters like the German ones, which most names are; nothing where
// there is more to it.
std::optional<std::string> plain_slug(std::string_view folded) {
  Slug slug;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    const std::string_view plain = c.value < 0x80 ? std::string_view() : plain_letters(c.value);
    if (c.value >= 0x80 && plain.empty()) return std::nullopt;
    plain.empty() ? slug.letter_or_gap(c.value) : slug.letters(plain);
    at += c.size;
  }
  return std::move(slug).finished();
}

// Lower case, NFKD; German letters are spelled out before their dots come off.
std::string decomposed(const std::string& folded) {
  std::string spelled;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    const std::string_view plain = plain_letters(c.value);
    if (plain.empty()) {
      spelled.append(folded, at, c.size);
    } else {
      spelled += plain;
    }
    at += c.size;
  }
  UErrorCode status = U_ZERO_ERROR;
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  icu::Normalizer2::getNFKDInstance(status)->normalizeUTF8(0, spelled, sink, nullptr, status);
  return result;
}

bool has_foreign_letters(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value >= 0x80 && is_letter(c.value)) return true;
    at += c.size;
  }
  return false;
}

// Other scripts in Latin letters.  Dear, but names in other scripts are rare.
std::string romanized(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) return text;
  icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  rules->transliterate(wide);
  std::string result;
  wide.toUTF8String(result);
  return result;
}

}  // namespace

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool is_letter(char32_t c) { return has_category(c, U_GC_L_MASK); }
bool is_upper(char32_t c) { return has_category(c, U_GC_LU_MASK | U_GC_LT_MASK); }
bool is_lower(char32_t c) { return has_category(c, U_GC_LL_MASK); }
bool is_digit(char32_t c) { return has_category(c, U_GC_ND_MASK); }
bool is_mark(char32_t c) { return has_category(c, U_GC_M_MASK); }
bool is_punctuation(char32_t c) { return has_category(c, U_GC_P_MASK); }
bool is_separator(char32_t c) { return has_category(c, U_GC_Z_MASK); }
bool is_other(char32_t c) { return has_category(c, U_GC_C_MASK); }

bool is_unspaced(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  if (!is_letter(c) && !is_mark(c)) return false;
  if (u_getIntPropertyValue(code, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return true;
  return uscript_hasScript(code, USCRIPT_HAN) || uscript_hasScript(code, USCRIPT_HIRAGANA) ||
         uscript_hasScript(code, USCRIPT_KATAKANA);
}

bool is_all_upper(std::string_view text) {
  int letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) && !is_upper(c.value)) return false;
    letters += is_letter(c.value);
    at += c.size;
  }
  return letters >= 2;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  fold_into(out, text);
  return out;
}

void fold_into(std::string& out, std::string_view text) {
  if (fold_ascii_into(out, text)) return;
  const std::size_t start = out.size();
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : text[at];
      ++at;
    } else if (byte < 0xE0 && fold_two_bytes(out, text, at)) {
      at += 2;
    } else if (is_common_punctuation(text, at)) {
      out.append(text, at, 3);
      at += 3;
    } else {
      // A mark may compose with the letter before it, so ICU gets the whole text.
      out.resize(start);
      return fold_by_icu(out, text);
    }
  }
}

std::string_view folded(std::string_view text, std::string& room) {
  if (is_folded_ascii(text)) return text;
  room.clear();
  fold_into(room, text);
  return room;
}

void append_nfc(std::string& out, std::string_view text) {
  // Nothing below U+0300 is decomposed, or composes with what stands before it.
  const auto high = [](char c) { return static_cast<unsigned char>(c) >= 0xCC; };
  UErrorCode status = U_ZERO_ERROR;
  if (std::none_of(text.begin(), text.end(), high)) {
    out += text;
    return;
  }
  icu::StringByteSink<std::string> sink(&out);
  icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(
      0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
}

std::string slug(std::string_view text) {
  const std::string folded = fold(text);
  if (auto plain = plain_slug(folded)) return *std::move(plain);
  std::string latin = decomposed(folded);
  if (has_foreign_letters(latin)) latin = romanized(latin);
  Slug slug;
  for (std::size_t at = 0; at < latin.size();) {
    const CodePoint c = code_point_at(latin, at);
    at += c.size;
    if (!is_mark(c.value)) slug.letter_or_gap(c.value);
  }
  return std::move(slug).finished();
}

}  // namespace synopse
