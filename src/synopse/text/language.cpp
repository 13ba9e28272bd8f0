#include "synopse/text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {

namespace {

// CLD2 stops reading at the first code point that Unicode does not mean for interchange.
bool is_for_interchange(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  if (c >= 0x7F && c <= 0x9F) return false;
  return (c & 0xFFFEU) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
}

// `size` bytes at most from `at` on, whole code points, with blanks for what CLD2 refuses to read past.
std::string sample_of(std::string_view text, std::size_t at, std::size_t size) {
  const std::size_t end = std::min(text.size(), at + size);
  std::string sample;
  std::size_t kept = at;  // what has not been copied yet begins here
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (at + c.size > end) break;
    if (!is_for_interchange(c.value)) {
      sample.append(text, kept, at - kept) += ' ';
      kept = at + c.size;
    }
    at += c.size;
  }
  return sample.append(text, kept, at - kept);
}

constexpr int kNearlyAll = 95;  // percent
constexpr std::size_t kPieces = 4, kMost = 64 * 1024;
constexpr std::size_t kPieceSizes[] = {192, 1024};  // tried one after the other

// From all over a text, its beginning and its end, too: pieces of so many bytes that begin with a word.
std::string pieces_of(std::string_view text, std::size_t piece) {
  std::string pieces;
  for (std::size_t i = 0; i < kPieces; ++i) {
    const std::size_t at = i == 0 ? 0 : text.find(' ', i * (text.size() - piece) / (kPieces - 1));
    if (at != std::string_view::npos) pieces += sample_of(text, at, piece) + ' ';
  }
  return pieces;
}

// The text without words that begin with a capital.  Names keep the language that they come from, so a
// report about foreigners looks foreign; what is written small is the report's own.
std::string without_capitalized_words(std::string_view text) {
  std::string rest;
  rest.reserve(text.size());
  bool in_word = false;
  bool kept = true;
  std::size_t begin = 0;  // of what is kept and has not been copied yet
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool ascii = c.value < 0x80, small = c.value >= 'a' && c.value <= 'z';
    const bool capital = ascii ? c.value >= 'A' && c.value <= 'Z' : is_upper(c.value);
    const bool letter = ascii ? small || capital : is_letter(c.value) || is_mark(c.value);
    const bool keeps = letter && !in_word ? !capital : kept || !letter;
    if (kept && !keeps) rest.append(text, begin, at - begin);
    if (!kept && keeps) begin = at;
    kept = keeps;
    in_word = letter;
    at += c.size;
  }
  return kept ? rest.append(text, begin) : rest;
}

// Of a text that is in one language for so many percent of its bytes at the least.
LanguageGuess guess(const std::string& sample, int least_percent = 0) {
  const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  int letters = 0;
  bool reliable = false;
  int valid_prefix = 0;
  const CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
      sample.data(), static_cast<int>(sample.size()), true, &no_hints, 0, languages.data(), percents.data(),
      scores.data(), nullptr, &letters, &reliable, &valid_prefix);
  if (best == CLD2::UNKNOWN_LANGUAGE || !reliable || percents.front() < least_percent) return {};
  return {CLD2::LanguageCode(best), reliable};
}

}  // namespace

LanguageGuess guess_language(std::string_view text) {
  const std::string_view beginning = text.substr(0, kMost);
  for (const std::size_t piece : kPieceSizes) {
    if (beginning.size() <= 2 * kPieces * piece) break;
    const LanguageGuess by_pieces = guess(without_capitalized_words(pieces_of(beginning, piece)), kNearlyAll);
    if (by_pieces.reliable) return by_pieces;
  }
  const std::string sample = sample_of(text, 0, kMost);
  const LanguageGuess by_small_words = guess(without_capitalized_words(sample));
  return by_small_words.reliable ? by_small_words : guess(sample);
}

std::string language_of_tag(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())), status);
  if (U_SUCCESS(status)) locale.canonicalize(status);
  if (U_FAILURE(status)) return {};
  const std::string code = locale.getLanguage();
  constexpr std::string_view kNone[] = {"und", "mul", "mis", "zxx"};
  const bool none = code.size() > 3 || std::find(std::begin(kNone), std::end(kNone), code) != std::end(kNone);
  return none ? "" : code;
}

}  // namespace synopse
