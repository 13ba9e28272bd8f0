#include "synopse/grammar/regex_outline.h"

#include <algorithm>

namespace synopse {
namespace {

using Bytes = RegexOutline::Bytes;
constexpr std::size_t kEndless = RegexOutline::kEndless;
constexpr std::size_t kDeepest = 100;     // groups in groups
constexpr std::size_t kWidest = 4;        // bytes of a character
constexpr std::size_t kMostTelling = 80;  // bytes of a set that is worth it

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

Bytes beyond_ascii() { return range(0x80, 0xFF); }

// Both cases of Latin-1 letters, which stand 32 apart.
Bytes folded(const Bytes& bytes) {
  static const Bytes upper = range('A', 'Z') | (range(0xC0, 0xDE) & ~range(0xD7, 0xD7)), lower = upper << 32;
  return bytes | (bytes & upper) << 32 | (bytes & lower) >> 32;
}

void add_need(RegexOutline& outline, const Bytes& bytes) {
  if (outline.needs < outline.needed.size() && bytes.count() <= kMostTelling)
    outline.needed[outline.needs++] = bytes;
}

// How matches of both end, the one behind the other.
Endings joined_endings(const RegexOutline& a, const RegexOutline& b) {
  Endings endings = b.endings;
  if (a.shortest > 0)
    endings.put_before(a.endings, a.last);
  else
    endings.add_before(a.endings, a.last);
  if (b.shortest == 0) endings.add(a.endings);
  return endings;
}

void join(RegexOutline& a, const RegexOutline& b) {
  a.endings = joined_endings(a, b);
  if (a.shortest == 0) a.first |= b.first;
  a.last = b.shortest == 0 ? a.last | b.last : b.last;
  a.shortest = sum(a.shortest, b.shortest);
  a.longest = sum(a.longest, b.longest);
  for (std::size_t i = 0; i < b.needs; ++i) add_need(a, b.needed[i]);
}

// What either of two matches needs is a byte of what the one needs first, or of what the other does.
RegexOutline either(const RegexOutline& a, const RegexOutline& b) {
  RegexOutline outline{.first = a.first | b.first,
                       .last = a.last | b.last,
                       .shortest = std::min(a.shortest, b.shortest),
                       .longest = std::max(a.longest, b.longest)};
  if (a.needs > 0 && b.needs > 0) add_need(outline, a.needed[0] | b.needed[0]);
  outline.endings = a.endings;
  outline.endings.add(b.endings);
  return outline;
}

class Reader {
 public:
  Reader(std::string_view regex, Encoding encoding) : text_(regex), encoding_(encoding) {}

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
    while (!done() && next() != '|' && next() != ')') join(outline, repeated());
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
    if (least == 0) outline.needs = 0;
    const Endings once = outline.endings;
    for (std::size_t i = 1; i < std::min(most, Endings::kDepth); ++i)
      outline.endings.add_before(once, outline.last);
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
    for (; next() >= '0' && next() <= '9'; ++at_)
      value = sum(product(value, 10), static_cast<std::size_t>(next() - '0'));
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
    else if (take("?P<"))
      name();
    else if (!take("?:") && next() == '?')
      throw Unknown();
    if (++depth_ > kDeepest) throw Unknown();
    const RegexOutline outline = alternatives();
    --depth_;
    if (!take(")")) throw Unknown();
    any_case_ = outer;
    return outline;
  }

  void name() {
    while (!done() && next() != '>') ++at_;
    if (!take(">")) throw Unknown();
  }

  // In UTF-8 another case may have other bytes, beyond ASCII even for "k" and "s".
  Bytes cased(const Bytes& bytes) const {
    if (!any_case_) return bytes;
    return encoding_ == Encoding::latin1 ? folded(bytes) : folded(bytes) | beyond_ascii();
  }

  // One character of those with these bytes.
  RegexOutline one_of(const Bytes& bytes) const {
    const bool wide = encoding_ == Encoding::utf8 && (bytes & beyond_ascii()).any();
    RegexOutline outline{.first = bytes, .last = bytes, .shortest = 1, .longest = wide ? kWidest : 1};
    add_need(outline, bytes);
    outline.endings = Endings::of(bytes, wide);
    return outline;
  }

  // A character, or what an escape stands for.
  Bytes character() {
    if (done()) throw Unknown();
    const char c = text_[at_++];
    if (c == '\\') {
      if (done()) throw Unknown();
      return escaped(text_[at_++]);
    }
    Bytes bytes = bytes_of({&c, 1});
    if (encoding_ == Encoding::utf8)
      for (; (static_cast<unsigned char>(next()) & 0xC0U) == 0x80U; ++at_)
        bytes |= bytes_of({&text_[at_], 1});
    return bytes;
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
        return next() == '{' ? code_point() : hexadecimal();
      case 'p':
      case 'P':
        return property();
      default:
        break;
    }
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter) throw Unknown();
    return range(static_cast<unsigned char>(c), static_cast<unsigned char>(c));
  }

  // "\x{2009}": some bytes of UTF-8.
  Bytes code_point() {
    if (encoding_ == Encoding::latin1) throw Unknown();
    name_in_braces();
    return ~Bytes();
  }

  // "\p{L}".
  Bytes property() {
    if (encoding_ == Encoding::latin1 || next() != '{') throw Unknown();
    name_in_braces();
    return ~Bytes();
  }

  void name_in_braces() {
    while (!done() && next() != '}') ++at_;
    if (!take("}")) throw Unknown();
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
    if (!negated) return bytes;
    // [^a] in any case excludes "A", too; in UTF-8 characters share their bytes, so that none is excluded.
    return encoding_ == Encoding::latin1 ? ~cased(bytes) : ~bytes | beyond_ascii();
  }

  Bytes bracket_item() {
    const Bytes from = character();
    const bool one = from.count() == 1 || (from & beyond_ascii()).any();
    if (next() != '-' || text_.substr(at_, 2) == "-]" || !one) return from;
    ++at_;
    const Bytes to = character();
    // A range of characters of several bytes ends in any of theirs.
    if (encoding_ == Encoding::utf8 && ((to | from) & beyond_ascii()).any()) return ~Bytes();
    if (to.count() != 1 || from.count() != 1) throw Unknown();
    return range(only(from), only(to));
  }

  static unsigned char only(const Bytes& bytes) {
    unsigned byte = 0;
    while (!bytes[byte]) ++byte;
    return static_cast<unsigned char>(byte);
  }

  std::string_view text_;
  Encoding encoding_;
  std::size_t at_ = 0, depth_ = 0;
  bool any_case_ = false;
};

}  // namespace

bool RegexOutline::may_be_in(const Bytes& present) const {
  return std::all_of(needed.begin(), needed.begin() + static_cast<std::ptrdiff_t>(needs),
                     [&](const Bytes& bytes) { return (bytes & present).any(); });
}

RegexOutline::Bytes bytes_of(std::string_view text) {
  RegexOutline::Bytes bytes;
  for (const char c : text) bytes.set(static_cast<unsigned char>(c));
  return bytes;
}

std::optional<RegexOutline> regex_outline(std::string_view regex, Encoding encoding) {
  try {
    return Reader(regex, encoding).all();
  } catch (const Unknown&) {
    return std::nullopt;
  }
}

}  // namespace synopse
