// Properties of code points and the folding that look-ups use.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

bool is_space(char32_t c);        // Unicode White_Space
bool is_letter(char32_t c);       // L*
bool is_upper(char32_t c);        // Lu, Lt
bool is_lower(char32_t c);        // Ll
bool is_digit(char32_t c);        // Nd
bool is_mark(char32_t c);         // M*
bool is_punctuation(char32_t c);  // P*
bool is_separator(char32_t c);    // Z*
bool is_other(char32_t c);        // C*: controls, formats, private, unassigned
// Letters and marks of scripts that write no blanks between words: Han, Kana, Thai, Lao, Khmer, Burmese ...
bool is_unspaced(char32_t c);

// Whether all letters are upper case, and there are two at least.
bool is_all_upper(std::string_view text);

// Case-folded and NFC: what dictionary look-ups compare.  "Straße" and "STRASSE" both give "strasse".
std::string fold(std::string_view text);
// The same, appended to `out`, without another allocation when `out` has room.
void fold_into(std::string& out, std::string_view text);
// The same: `text` itself where it is ASCII and folded already, as most words are; else in `room`.
std::string_view folded(std::string_view text, std::string& room);

// Appends `text` (UTF-8) in normalization form C.
void append_nfc(std::string& out, std::string_view text);

// Lower-case letters a-z and digits only: accents dropped, ä ö ü ß as ae oe ue ss.  For ids and keys: "São
// Tomé" -> "sao-tome".
std::string slug(std::string_view text);

}  // namespace synopse
