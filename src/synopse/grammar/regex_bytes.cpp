#include "synopse/grammar/regex_bytes.h"

namespace synopse {
namespace {

ByteSet letters_of_word() {
  return byte_range('0', '9') | byte_range('A', 'Z') | byte_range('a', 'z') | byte_range('_', '_');
}

// Both cases of Latin-1 letters, which stand 32 apart.
ByteSet folded(const ByteSet& bytes) {
  static const ByteSet upper = byte_range('A', 'Z') | (byte_range(0xC0, 0xDE) & ~byte_range(0xD7, 0xD7));
  static const ByteSet lower = upper << 32;
  return bytes | (bytes & upper) << 32 | (bytes & lower) >> 32;
}

unsigned char only(const ByteSet& bytes) {
  unsigned byte = 0;
  while (!bytes[byte]) ++byte;
  return static_cast<unsigned char>(byte);
}

}  // namespace

ByteSet bytes_of(std::string_view text) {
  ByteSet bytes;
  for (const char c : text) bytes.set(static_cast<unsigned char>(c));
  return bytes;
}

ByteSet byte_range(unsigned char from, unsigned char to) {
  ByteSet bytes;
  for (unsigned byte = from; byte <= to; ++byte) bytes.set(byte);
  return bytes;
}

ByteSet beyond_ascii() { return byte_range(0x80, 0xFF); }

bool RegexBytes::take(std::string_view piece) {
  if (!text_.substr(at_).starts_with(piece)) return false;
  at_ += piece.size();
  return true;
}

ByteSet RegexBytes::atom(bool any_case) {
  if (take("[")) return cased(bracket(any_case), any_case);
  if (take(".")) return ~byte_range('\n', '\n');
  if (std::string_view("^$*+?").find(next()) != std::string_view::npos) throw UnreadRegex();
  return cased(character(), any_case);
}

// In UTF-8 another case may have other bytes, beyond ASCII even for "k" and "s".
ByteSet RegexBytes::cased(const ByteSet& bytes, bool any_case) const {
  if (!any_case) return bytes;
  return encoding_ == Encoding::latin1 ? folded(bytes) : folded(bytes) | beyond_ascii();
}

// A character, or what an escape stands for.
ByteSet RegexBytes::character() {
  if (done()) throw UnreadRegex();
  const char c = text_[at_++];
  if (c == '\\') {
    if (done()) throw UnreadRegex();
    return escaped(text_[at_++]);
  }
  ByteSet bytes = bytes_of({&c, 1});
  if (encoding_ == Encoding::utf8)
    for (; (static_cast<unsigned char>(next()) & 0xC0U) == 0x80U; ++at_) bytes |= bytes_of({&text_[at_], 1});
  return bytes;
}

ByteSet RegexBytes::escaped(char c) {
  switch (c) {
    case 'd':
      return byte_range('0', '9');
    case 'D':
      return ~byte_range('0', '9');
    case 'w':
      return letters_of_word();
    case 'W':
      return ~letters_of_word();
    case 'x':
      return next() == '{' ? code_point() : hexadecimal();
    case 'p':
    case 'P':
      return property();
    default:
      break;
  }
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  if (letter) throw UnreadRegex();
  return byte_range(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
}

// "\x{2009}": some bytes of UTF-8.
ByteSet RegexBytes::code_point() {
  if (encoding_ == Encoding::latin1) throw UnreadRegex();
  name_in_braces();
  return ~ByteSet();
}

// "\p{L}".
ByteSet RegexBytes::property() {
  if (encoding_ == Encoding::latin1 || next() != '{') throw UnreadRegex();
  name_in_braces();
  return ~ByteSet();
}

void RegexBytes::name_in_braces() {
  while (!done() && next() != '}') ++at_;
  if (!take("}")) throw UnreadRegex();
}

ByteSet RegexBytes::hexadecimal() {
  unsigned value = 0;
  for (int i = 0; i < 2; ++i, ++at_) {
    const char c = next();
    const bool digit = c >= '0' && c <= '9', letter = c >= 'A' && c <= 'F';
    if (!digit && !letter) throw UnreadRegex();
    value = value * 16 + static_cast<unsigned>(digit ? c - '0' : c - 'A' + 10);
  }
  return byte_range(static_cast<unsigned char>(value), static_cast<unsigned char>(value));
}

// "[a-z\x80]" behind its "[".
ByteSet RegexBytes::bracket(bool any_case) {
  const bool negated = take("^");
  ByteSet bytes;
  for (bool first = true; first || next() != ']'; first = false) {
    if (done() || next() == '[') throw UnreadRegex();
    bytes |= bracket_item();
  }
  ++at_;
  if (!negated) return bytes;
  // [^a] in any case excludes "A", too; in UTF-8 characters share their bytes, so that none is excluded.
  return encoding_ == Encoding::latin1 ? ~cased(bytes, any_case) : ~bytes | beyond_ascii();
}

ByteSet RegexBytes::bracket_item() {
  const ByteSet from = character();
  const bool one = from.count() == 1 || (from & beyond_ascii()).any();
  if (next() != '-' || text_.substr(at_, 2) == "-]" || !one) return from;
  ++at_;
  const ByteSet to = character();
  // A range of characters of several bytes ends in any of theirs.
  if (encoding_ == Encoding::utf8 && ((to | from) & beyond_ascii()).any()) return ~ByteSet();
  if (to.count() != 1 || from.count() != 1) throw UnreadRegex();
  return byte_range(only(from), only(to));
}

}  // namespace synopse
