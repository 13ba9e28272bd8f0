#include "synopse/grammar/narrow_regex.h"

#include <array>
#include <span>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// The bytes of U+0080..U+009F, controls that no word has, stand for what is beyond Latin-1.
using Byte = unsigned char;
constexpr Byte kUpper = 0x80, kLower = 0x81, kOtherLetter = 0x82, kMark = 0x83, kDigit = 0x84, kRest = 0x85,
               kFirstNamed = 0x86;
constexpr Byte kLastNamed = 0x9F;

Byte category(char32_t c) {
  if (is_letter(c)) return is_upper(c) ? kUpper : is_lower(c) ? kLower : kOtherLetter;
  if (is_mark(c)) return kMark;
  return is_digit(c) ? kDigit : kRest;
}

// The properties that expressions may ask for: what Latin-1 has of them, and the categories beyond.  Spelled
// out, because RE2 would build them from all of Unicode first.
struct Property {
  std::string_view name, bytes;
};
constexpr std::array<Property, 5> kProperties = {
    {{"L", R"(A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\xFF\x80-\x82)"},
     {"Lu", R"(A-Z\xC0-\xD6\xD8-\xDE\x80)"},
     {"Ll", R"(a-z\xB5\xDF-\xF6\xF8-\xFF\x81)"},
     {"M", R"(\x83)"},
     {"Nd", R"(0-9\x84)"}}};
// The same for all that has not the property.
constexpr std::array<Property, 1> kNotProperties = {
    {{"L", R"(\x00-\x40\x5B-\x60\x7B-\x7F\x83-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7)"}}};

void append_escaped(std::string& out, unsigned char byte) {
  constexpr char kHex[] = "0123456789ABCDEF";
  out += "\\x";
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

}  // namespace

// One pass over an expression.
class Narrowing::Translation {
 public:
  Translation(Narrowing& narrowing, std::string_view regex) : narrowing_(narrowing), text_(regex) {}

  bool run() {
    while (at_ < text_.size())
      if (!(text_[at_] == '\\' ? escape() : character())) return false;
    return true;
  }

  std::string out;

 private:
  bool character() {
    const CodePoint c = code_point_at(text_, at_);
    if (c.value < 0x80) {
      if (c.value == U'[' && !in_class_)
        open_class();
      else if (c.value == U']' && in_class_)
        in_class_ = false;
      out += static_cast<char>(c.value);
    } else if (c.value >= 0xA0 && c.value <= 0xFF) {
      append_escaped(out, static_cast<unsigned char>(c.value));
    } else if (!named(c.value, c.size)) {
      return false;
    }
    at_ += c.size;
    return true;
  }

  void open_class() {
    in_class_ = true;
    class_begin_ = at_ + 1;
  }

  // Whether the character at hand is an end of a range; a "-" that its class begins with makes none.
  bool in_range(std::size_t size) const {
    const bool ends = at_ > class_begin_ + 1 && text_[at_ - 1] == '-';
    return in_class_ && (ends || (text_.substr(at_ + size, 1) == "-" && text_.substr(at_ + size, 2) != "-]"));
  }

  // A character beyond Latin-1: no end of a range, and without another case.
  bool named(char32_t c, std::size_t size) {
    const bool folded = is_letter(c) && text_.find("(?i") != std::string_view::npos;
    const auto byte = in_range(size) || folded ? std::nullopt : narrowing_.byte_of(c);
    if (byte) append_escaped(out, *byte);
    return byte.has_value();
  }

  bool escape() {
    const std::string_view two = text_.substr(at_, 2);
    if (two == "\\p") return property(kProperties);
    if (two == "\\P") return property(kNotProperties);
    if (two == "\\x" || two == "\\Q" || two == "\\C" || two.size() < 2) return false;
    out += two;
    at_ += 2;
    return static_cast<unsigned char>(two[1]) < 0x80;
  }

  bool property(std::span<const Property> known) {
    const std::size_t close = text_.find('}', at_);
    if (text_.substr(at_ + 2, 1) != "{" || close == std::string_view::npos) return false;
    const std::string_view name = text_.substr(at_ + 3, close - at_ - 3);
    for (const Property& each : known) {
      if (each.name != name) continue;
      out += in_class_ ? std::string(each.bytes) : "[" + std::string(each.bytes) + "]";
      at_ = close + 1;
      return true;
    }
    return false;
  }

  Narrowing& narrowing_;
  std::string_view text_;
  std::size_t at_ = 0, class_begin_ = 0;
  bool in_class_ = false;
};

std::optional<unsigned char> Narrowing::byte_of(char32_t c) {
  const auto known = named_.find(c);
  if (known != named_.end()) return known->second;
  // Letters, marks and digits stay with their category, or \p{L} would have to name them all.
  const std::size_t next = kFirstNamed + named_.size();
  if (next > kLastNamed || category(c) != kRest) return std::nullopt;
  named_.emplace(c, static_cast<unsigned char>(next));
  return static_cast<unsigned char>(next);
}

std::optional<std::string> Narrowing::regex(std::string_view regex) {
  Translation translation(*this, regex);
  if (!translation.run()) return std::nullopt;
  return std::move(translation.out);
}

void Narrowing::word(std::string_view word, std::string& out) const {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    if (static_cast<unsigned char>(word[at]) < 0x80) {
      out += word[at++];
      continue;
    }
    const CodePoint c = code_point_at(word, at);
    at += c.size;
    if (c.value >= 0xA0 && c.value <= 0xFF) {
      out += static_cast<char>(c.value);
    } else {
      const auto named = named_.find(c.value);
      out += static_cast<char>(named == named_.end() ? category(c.value) : named->second);
    }
  }
}

}  // namespace synopse
