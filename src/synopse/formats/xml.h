// Pieces of XML, appended to what is written: our own, since pugixml writes raw CR, forbidden controls and
// bad UTF-8 as they are.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/formats/appender.h"
#include "synopse/formats/quick_copy.h"

namespace synopse {

// Text whose reader gets every character back.  A code point that XML 1.0 forbids becomes
// <g type="control" n="U+000C">&#xFFFD;</g>: one code point in, one code point out.
void append_exact_text(Appender& out, std::string_view text);
// Text of elements that hold no element: forbidden code points become U+FFFD.
void append_xml_text(Appender& out, std::string_view text);
void append_xml_text(std::string& out, std::string_view text);
// ` name="value"`.
void append_attribute(Appender& out, std::string_view name, std::string_view value);
void append_attribute(std::string& out, std::string_view name, std::string_view value);

// Whether a text holds a code point that XML 1.0 forbids.
bool has_forbidden(std::string_view text);

// A long text that is written piece by piece, from its beginning to its end: where it needs escapes is looked
// up once, so that all other pieces are copied as they are.
class EscapedText {
 public:
  explicit EscapedText(std::string_view text);
  // Appends what stands between the last place and this one, as append_exact_text() would.
  void append_to(Appender& out, std::uint32_t end) {
    if (end > next()) return append_escaped(out, end);
    if (end == at_ + 1)
      out += text_[at_];
    else
      out.append(text_.substr(at_, end - at_));
    at_ = end;
  }

  // For whoever writes much at one go: up to where the text may be copied as it is, and quickly
  // (quick_copy.h); and that copy.
  std::uint32_t plain_end() const { return std::min(next(), quick_end_); }
  std::uint32_t at() const { return at_; }
  char* copy_plain_to(char* to, std::uint32_t end) {
    const std::uint32_t from = std::exchange(at_, end);
    return copy_quickly(to, text_.data() + from, end - from);
  }

 private:
  std::uint32_t next() const { return places_[next_]; }
  void append_escaped(Appender& out, std::uint32_t end);

  std::string_view text_;
  std::vector<std::uint32_t> places_;  // of bytes to look at; behind them, one beyond the text
  std::size_t next_ = 0;
  std::uint32_t at_ = 0;
  std::uint32_t quick_end_;
};

// A value without white space and controls, as TEI's teidata.word has it: blanks and the like become `_`.
std::string xml_word(std::string_view text);
bool is_xml_word(std::string_view text);  // whether nothing does, in what may be empty
// ` name="value"`, the value as xml_word() makes it.
void append_word(Appender& out, std::string_view name, std::string_view value);
// A language tag as XML Schema has it, "und" for anything else.
std::string_view xml_language(std::string_view code);

// Everything but letters, digits, `.`, `_`, `-` and `~` as %XX: for names of files and for paths in URIs.
std::string percent_encoded(std::string_view text);

}  // namespace synopse
