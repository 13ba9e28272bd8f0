// Texts of odd pieces in an order that is always the same.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace synopse::testing {

inline std::string jumble_of(std::span<const std::string_view> pieces, std::uint32_t seed, int count,
                             unsigned blanks_in_eight) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    seed = seed * 1664525U + 1013904223U;
    text += pieces[(seed >> 16U) % pieces.size()];
    if ((seed >> 28U) % 8 < blanks_in_eight) text += ' ';
  }
  return text;
}

// Whatever may confuse.
inline std::string jumble(std::uint32_t seed, int count = 60) {
  using namespace std::string_view_literals;
  static constexpr std::string_view kPieces[] = {
      "Wort"sv,     "word"sv,  "Dr."sv, "12."sv,        "z. B."sv,   "U.S."sv,   "."sv,      ".."sv,
      "…"sv,        "!"sv,     "?"sv,   "\""sv,         "'"sv,       "„"sv,      "“"sv,      "”"sv,
      "»"sv,        "«"sv,     "("sv,   ")"sv,          "["sv,       "]"sv,      "-"sv,      "–"sv,
      "/"sv,        "&"sv,     "@"sv,   "#"sv,          "''"sv,      "``"sv,     ",,"sv,     "\n"sv,
      "\n\n"sv,     "\r\n"sv,  " "sv,   "\u00A0"sv,     "\u2028"sv,  "\u200B"sv, "\uFEFF"sv, "\0"sv,
      "1,5"sv,      "don't"sv, "a@b"sv, "www.x"sv,      "http://"sv, "ä"sv,      "\u0301"sv, "😀"sv,
      "👍🏽"sv, "中"sv,    "。"sv,  "1990-1995"sv,  "5km"sv,     "_"sv,      "*"sv,      ":innen"sv,
      "I."sv,       "a."sv,    "1)"sv,  "•"sv,          "\t"sv,      "°"sv,      "½"sv,      "\u2067"sv,
      "🇩🇪"sv,       "e.g."sv,  "No."sv, "well-known"sv, "The"sv,     "ไทย"sv};
  return jumble_of(kPieces, seed, count, 3);
}

// Mostly words with blanks between them, as real texts are.
inline std::string plain_jumble(std::uint32_t seed, int count = 60) {
  static constexpr std::string_view kPieces[] = {
      "the",     "The", "und",   "Straße", "für",   "Übersee", "cannot",
      "Gonna",   "it",  "It",    "In",     "a",     "word",    "word,",
      "end.",    "12",  "2018",  "x\n",    "\n\n",  ". ",      ", ",
      "\"",      "’s",  "don't", "New",    "a × b", "é",       "longwordwithoutanyblank",
      "mid-",    "– ",  "(so)",  "so!",    "so?",   "so;",     "end.\n",
      "so.\n\n", ",\n", ". . .", "5, "};
  return jumble_of(kPieces, seed, count, 7);
}

}  // namespace synopse::testing
