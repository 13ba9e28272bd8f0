#include "synopse/validation/expression.h"

#include <algorithm>
#include <string>
#include <utility>

#include "synopse/error.h"

namespace synopse::validation {
namespace {

Symbols ascii(std::string_view characters) {
  Symbols symbols;
  for (const char c : characters) symbols.set(static_cast<unsigned char>(c));
  return symbols;
}

Expression one_of(const Symbols& symbols) { return {.kind = Expression::Kind::symbols, .symbols = symbols}; }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Expression run() {
    Expression whole = alternatives();
    if (!done()) refuse("a stray )");
    return whole;
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    throw Error(Fault::usage, "pattern '" + std::string(text_) + "': " + what);
  }
  bool done() const { return at_ >= text_.size(); }
  char now() const { return done() ? '\0' : text_[at_]; }
  bool take(char c) {
    if (done() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  Expression alternatives() {
    std::vector<Expression> all = {branch()};
    while (take('|')) all.push_back(branch());
    return all.size() == 1 ? std::move(all.front()) : choice(std::move(all));
  }
  Expression branch() {
    std::vector<Expression> parts;
    while (!done() && now() != '|' && now() != ')') parts.push_back(piece());
    return sequence(std::move(parts));
  }
  Expression piece() {
    Expression part = atom();
    if (take('*')) return repeat(std::move(part), 0, Expression::kNoEnd);
    if (take('+')) return repeat(std::move(part), 1, Expression::kNoEnd);
    if (take('?')) return optional(std::move(part));
    return take('{') ? counted(std::move(part)) : part;
  }
  Expression counted(Expression part) {
    const unsigned least = number();
    unsigned most = least;
    if (take(',')) most = now() == '}' ? Expression::kNoEnd : number();
    if (!take('}')) refuse("{ without }");
    return repeat(std::move(part), least, most);
  }
  bool at_digit() const { return now() >= '0' && now() <= '9'; }
  unsigned number() {
    constexpr unsigned kMost = 1000;
    if (!at_digit()) refuse("{ without a number");
    unsigned value = 0;
    while (at_digit() && value < kMost) value = value * 10 + static_cast<unsigned>(text_[at_++] - '0');
    return value;
  }

  Expression atom() {
    if (take('(')) {
      Expression inside = alternatives();
      if (!take(')')) refuse("( without )");
      return inside;
    }
    if (take('[')) return one_of(set());
    if (take('.')) return one_of(~ascii("\n\r"));
    return one_of(character());
  }

  // After the [.
  Symbols set() {
    const bool negated = take('^');
    Symbols all;
    while (!take(']')) {
      const Symbols first = character();
      const bool is_range = now() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
      all |= is_range ? range_from(first) : first;
    }
    return negated ? ~all : all;
  }
  Symbols range_from(const Symbols& first) {
    ++at_;
    const Symbols last = character();
    const std::size_t begin = first._Find_first(), end = last._Find_first();
    if (first.count() != 1 || last.count() != 1 || end < begin) refuse("a range that is none");
    Symbols all;
    for (std::size_t c = begin; c <= end; ++c) all.set(c);
    return all;
  }

  Symbols character() {
    if (done()) refuse("ends too early");
    if (static_cast<unsigned char>(now()) >= kAscii) refuse("characters beyond ASCII are not known");
    const char c = text_[at_++];
    return c == '\\' ? escaped() : ascii({&c, 1});
  }
  Symbols escaped() {
    const char c = now();
    ++at_;
    if (c == 's') return ascii(" \t\n\r");
    if (c == 'S') return ~ascii(" \t\n\r");
    if (c == 'n') return ascii("\n");
    if (c == 'r') return ascii("\r");
    if (c == 't') return ascii("\t");
    if (c == 'p') return category();
    if (std::string_view("\\|.-^?*+{}()[]$/").find(c) == std::string_view::npos)
      refuse(std::string("\\") + c);
    return ascii({&c, 1});
  }
  Symbols category() {
    const std::string_view name = text_.substr(std::min(at_, text_.size()), 3);
    at_ += 3;
    Symbols all;
    if (name == "{Z}") return all.set(' ').set(kSeparator);
    if (name != "{C}") refuse("\\p" + std::string(name));
    for (std::size_t c = 0; c < 0x20; ++c) all.set(c);
    return all.set(0x7F).set(kOther);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

Expression literal(std::string_view text) {
  Expression whole;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= kAscii)
      throw Error(Fault::usage, "a value beyond ASCII in the schema");
    whole.parts.push_back(one_of(ascii({&c, 1})));
  }
  return whole;
}

Expression sequence(std::vector<Expression> parts) {
  return {.kind = Expression::Kind::sequence, .parts = std::move(parts)};
}
Expression choice(std::vector<Expression> parts) {
  return {.kind = Expression::Kind::choice, .parts = std::move(parts)};
}
Expression repeat(Expression part, unsigned least, unsigned most) {
  return {.kind = Expression::Kind::repeat, .parts = {std::move(part)}, .least = least, .most = most};
}
Expression optional(Expression part) { return repeat(std::move(part), 0, 1); }
Expression both(Expression a, Expression b) {
  return {.kind = Expression::Kind::both, .parts = {std::move(a), std::move(b)}};
}

Expression pattern(std::string_view text) { return Parser(text).run(); }

}  // namespace synopse::validation
