// What an offset counts: code points, or the units of UTF-16 or UTF-8.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synopse/text/utf8.h"

namespace synopse {

// Python and the standards of the field count code points; Java, JavaScript and Windows units of UTF-16; C,
// Go and Rust bytes.
enum class OffsetUnit : std::uint8_t { code_point, utf16, utf8 };

std::string_view name(OffsetUnit unit);  // "codepoint", "utf16", "utf8"
std::optional<OffsetUnit> offset_unit(std::string_view name);

// Bytes of a text to offsets in one unit, and back.  The text must outlive it.
class Offsets {
 public:
  explicit Offsets(std::string_view text, OffsetUnit unit = OffsetUnit::code_point);
  std::uint32_t at_byte(std::uint32_t byte) const;
  // The same for `end`, quicker where it lies a little behind `byte`, whose offset is known.
  std::uint32_t at_byte(std::uint32_t end, std::uint32_t byte, std::uint32_t offset) const;
  // The byte of the character that begins at `offset`, or, where none does, of the next.
  std::uint32_t to_byte(std::uint32_t offset) const;
  std::uint32_t count() const { return at_byte(size_); }  // of the whole text

 private:
  OffsetUnit unit_;
  std::uint32_t size_;
  std::string_view text_;
  CodePoints points_;
  std::vector<std::uint32_t> pairs_;  // code points that are two units of UTF-16, by number; for utf16 only
};

}  // namespace synopse
