// UTF-8 in, UTF-8 out.  Nothing here knows about language.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// What decoding a file's bytes did.
struct Decoded {
  std::string text;  // valid UTF-8 without byte order mark
  std::size_t repaired =
      0;                 // ill-formed sequences that became U+FFFD (the WHATWG way: one a maximal subpart)
  std::string encoding;  // "UTF-8", "UTF-16LE" ...
};

// A byte order mark decides (UTF-8, UTF-16, UTF-32); without one the bytes are taken for UTF-8.
Decoded decoded(std::string bytes);
// The same of bytes that are UTF-8 whatever they begin with; a byte order mark stays, as a character of the
// text.
Decoded repaired_utf8(std::string bytes);
// The same in an encoding of ICU's converters ("windows-1252"); empty encoding in the answer when ICU has no
// such converter.
Decoded decoded(std::string bytes, const std::string& encoding);

// The way back, without byte order mark; nothing where the encoding has no form for some code point.
std::optional<std::string> encoded(std::string_view text, const std::string& encoding);

bool is_valid_utf8(std::string_view bytes);
// The first byte of a sequence that is not UTF-8; bytes.size() where all is.
std::size_t first_ill_formed_utf8(std::string_view bytes);
// The code point at byte `at` (valid UTF-8) and its length in bytes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;
};
CodePoint code_point_at(std::string_view text, std::size_t at);
// The code point that ends before byte `at`; {0, 0} at the start.
CodePoint code_point_before(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t code_point);

// Byte offsets to code point offsets in constant time, and back by a short search: one count for every 64
// bytes.  The text must outlive it.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);
  std::uint32_t at_byte(std::uint32_t byte) const;  // code points before `byte`
  std::uint32_t to_byte(
      std::uint32_t code_point) const;  // byte of the n-th code point; text.size() past the end
  std::uint32_t count() const { return count_; }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> counts_;  // empty when the text is ASCII
  std::uint32_t count_ = 0;
};

}  // namespace synopse
