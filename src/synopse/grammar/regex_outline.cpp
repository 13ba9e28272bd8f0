#include "synopse/grammar/regex_outline.h"

#include <algorithm>

namespace synopse {
namespace {

using Bytes = RegexOutline::Bytes;
constexpr std::size_t kEndless = RegexOutline::kEndless;
constexpr std::size_t kDeepest = 100;  // groups in groups

struct Unknown {};  // thrown: something that outlines do not cover

std::size_t sum(std::size_t a, std::size_t b) { return a > kEndless - b ? kEndless : a + b; }
std::size_t product(std::size_t a, std::size_t b) {
  if (a == 0 || b == 0) return 0;
  return a > kEndless / b ? kEndless : a * b;
}

Bytes range(unsigned char from, unsigned char to) {
  Bytes bytes;
  for (unsigned byte = from; byte <= to; ++byte) bytes.set(byte);
  return bytes;
}

Bytes letters_of_word() { return range('0', '9') | range('A', 'Z') | range('a', 'z') | range('_', '_'); }

// Both cases of Latin-1 letters, which stand 32 apart.
Bytes folded(const Bytes& bytes) {
  static const Bytes upper = range('A', 'Z') | (range(0xC0, 0xDE) & ~range(0xD7, 0xD7)), lower = upper << 32;
  return bytes | (bytes & upper) << 32 | (bytes & lower) >> 32;
}

RegexOutline one_of(const Bytes& bytes) { return {bytes, bytes, 1, 1}; }

RegexOutline joined(const RegexOutline& a, const RegexOutline& b) {
  return {.first = a.shortest == 0 ? a.first | b.first : a.first,
          .last = b.shortest == 0 ? a.last | b.last : b.last,
          .shortest = sum(a.shortest, b.shortest),
          .longest = sum(a.longest, b.longest)};
}

RegexOutline either(const RegexOutline& a, const RegexOutline& b) {
  return {a.first | b.first, a.last | b.last, std::min(a.shortest, b.shortest), std::max(a.longest, b.longest)};
}

class Reader {
 public:
  explicit Reader(std::string_view regex) : text_(regex) {}

  RegexOutline all() {
    const RegexOutline outline = alternatives();
    if (at_ < text_.size()) throw Unknown();
    return outline;
  }

 private:
  bool done() const { return at_ >= text_.size(); }
  char next() const { return done() ? '\0' : text_[at_]; }
  bool take(std::string_view piece) {
    if (!text_.substr(std::min(at_, text_.size())).starts_with(piece)) return false;
    at_ += piece.size();
    return true;
  }

  RegexOutline alternatives() {
    RegexOutline outline = sequence();
    while (take("|")) outline = either(outline, sequence());
    return outline;
  }

  RegexOutline sequence() {
    RegexOutline outline;
    while (!done() && next() != '|' && next() != ')') outline = joined(outline, repeated());
    return outline;
  }

  RegexOutline repeated() {
    RegexOutline outline = atom();
    while (true) {
      if (take("*"))
        outline = times(outline, 0, kEndless);
      else if (take("+"))
        outline = times(outline, 1, kEndless);
      else if (take("?"))
        outline = times(outline, 0, 1);
      else if (next() == '{')
        outline = counted(outline);
      else
        return outline;
      take("?");  // as few as possible: the same texts
    }
  }

  static RegexOutline times(RegexOutline outline, std::size_t least, std::size_t most) {
    outline.shortest = product(outline.shortest, least);
    outline.longest = product(outline.longest, most);
    return outline;
  }

  RegexOutline counted(const RegexOutline& outline) {
    ++at_;
    const std::size_t least = number();
    std::size_t most = least;
    if (take(",")) most = next() == '}' ? kEndless : number();
    if (!take("}")) throw Unknown();
    return times(outline, least, most);
  }

  std::size_t number() {
    std::size_t value = 0;
    const std::size_t begin = at_;
    for (; next() >= '0' && next() <= '9'; ++at_) value = sum(product(value, 10), static_cast<std::size_t>(next() - '0'));
    if (at_ == begin) throw Unknown();
    return value;
  }

  RegexOutline atom() {
    if (take("(")) return group();
    if (take("[")) return one_of(cased(bracket()));
    if (take(".")) return one_of(~Bytes());
    if (next() == '^' || next() == '$' || next() == '*' || next() == '+' || next() == '?') throw Unknown();
    return one_of(cased(character()));
  }

  RegexOutline group() {
    const bool outer = any_case_;
    if (take("?i:"))
      any_case_ = true;
    else if (!take("?:") && next() == '?')
      throw Unknown();
    if (++depth_ > kDeepest) throw Unknown();
    const RegexOutline outline = alternatives();
    --depth_;
    if (!take(")")) throw Unknown();
    any_case_ = outer;
    return outline;
  }

  Bytes cased(const Bytes& bytes) const { return any_case_ ? folded(bytes) : bytes; }

  // A character, or what an escape stands for.
  Bytes character() {
    if (done()) throw Unknown();
    const char c = text_[at_++];
    if (c != '\\') return range(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
    if (done()) throw Unknown();
    return escaped(text_[at_++]);
  }

  Bytes escaped(char c) {
    switch (c) {
      case 'd':
        return range('0', '9');
      case 'D':
        return ~range('0', '9');
      case 'w':
        return letters_of_word();
      case 'W':
        return ~letters_of_word();
      case 'x':
        return hexadecimal();
      default:
        break;
    }
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter) throw Unknown();
    return range(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
  }

  Bytes hexadecimal() {
    unsigned value = 0;
    for (int i = 0; i < 2; ++i, ++at_) {
      const char c = next();
      const bool digit = c >= '0' && c <= '9', letter = c >= 'A' && c <= 'F';
      if (!digit && !letter) throw Unknown();
      value = value * 16 + static_cast<unsigned>(digit ? c - '0' : c - 'A' + 10);
    }
    return range(static_cast<unsigned char>(value), static_cast<unsigned char>(value));
  }

  // "[a-z\x80]" behind its "[".
  Bytes bracket() {
    const bool negated = take("^");
    Bytes bytes;
    for (bool first = true; first || next() != ']'; first = false) {
      if (done() || next() == '[') throw Unknown();
      bytes |= bracket_item();
    }
    ++at_;
    // What is negated is folded before: [^a] in any case excludes "A", too.
    return negated ? ~cased(bytes) : bytes;
  }

  Bytes bracket_item() {
    const Bytes from = character();
    if (next() != '-' || text_.substr(at_, 2) == "-]" || from.count() != 1) return from;
    ++at_;
    const Bytes to = character();
    if (to.count() != 1) throw Unknown();
    return range(only(from), only(to));
  }

  static unsigned char only(const Bytes& bytes) {
    unsigned byte = 0;
    while (!bytes[byte]) ++byte;
    return static_cast<unsigned char>(byte);
  }

  std::string_view text_;
  std::size_t at_ = 0, depth_ = 0;
  bool any_case_ = false;
};

}  // namespace

std::optional<RegexOutline> regex_outline(std::string_view regex) {
  try {
    return Reader(regex).all();
  } catch (const Unknown&) {
    return std::nullopt;
  }
}

}  // namespace synopse
