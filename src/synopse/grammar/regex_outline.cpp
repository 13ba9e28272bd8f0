#include "synopse/grammar/regex_outline.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "synopse/grammar/regex_reader.h"

namespace synopse {
namespace {

using Bytes = RegexOutline::Bytes;
constexpr std::size_t kEndless = RegexOutline::kEndless;
constexpr std::size_t kWidest = 4;        // bytes of a character
constexpr std::size_t kMostTelling = 80;  // bytes of a set that is worth it

std::size_t sum(std::size_t a, std::size_t b) { return a > kEndless - b ? kEndless : a + b; }
std::size_t product(std::size_t a, std::size_t b) {
  if (a == 0 || b == 0) return 0;
  return a > kEndless / b ? kEndless : a * b;
}

void add_need(RegexOutline& outline, const Bytes& bytes) {
  if (outline.needs < outline.needed.size() && bytes.count() <= kMostTelling)
    outline.needed[outline.needs++] = bytes;
}

bool tells_more(Neighbours a, Neighbours b) { return std::popcount(a) < std::popcount(b); }

// Keeps those that tell the most.
void add_pair(RegexOutline& outline, Neighbours pair) {
  const auto begin = outline.beside.begin(), end = begin + static_cast<std::ptrdiff_t>(outline.pairs);
  if (outline.pairs < outline.beside.size())
    outline.beside[outline.pairs++] = pair;
  else if (const auto least = std::max_element(begin, end, tells_more); tells_more(pair, *least))
    *least = pair;
}

// The pair that tells the most; there is one.
Neighbours most_telling(const RegexOutline& outline) {
  const auto begin = outline.beside.begin();
  return *std::min_element(begin, begin + static_cast<std::ptrdiff_t>(outline.pairs), tells_more);
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
  if (a.shortest > 0 && b.shortest > 0) add_pair(a, neighbours(a.last, b.first));
  for (std::size_t i = 0; i < b.pairs; ++i) add_pair(a, b.beside[i]);
  a.endings = joined_endings(a, b);
  if (a.shortest == 0) a.first |= b.first;
  a.last = b.shortest == 0 ? a.last | b.last : b.last;
  a.shortest = sum(a.shortest, b.shortest);
  a.longest = sum(a.longest, b.longest);
  for (std::size_t i = 0; i < b.needs; ++i) add_need(a, b.needed[i]);
}

// What either of two matches needs is a byte of what the one needs first, or of what the other does.
RegexOutline either_of(const RegexOutline& a, const RegexOutline& b) {
  RegexOutline outline{.first = a.first | b.first,
                       .last = a.last | b.last,
                       .shortest = std::min(a.shortest, b.shortest),
                       .longest = std::max(a.longest, b.longest)};
  if (a.needs > 0 && b.needs > 0) add_need(outline, a.needed[0] | b.needed[0]);
  if (a.pairs > 0 && b.pairs > 0) add_pair(outline, most_telling(a) | most_telling(b));
  outline.endings = a.endings;
  outline.endings.add(b.endings);
  return outline;
}

// What RegexReader makes outlines with.
struct Outliner {
  using Made = RegexOutline;
  Encoding encoding;

  static RegexOutline nothing() { return {}; }
  static RegexOutline joined(RegexOutline a, const RegexOutline& b) {
    join(a, b);
    return a;
  }
  static RegexOutline either(const RegexOutline& a, const RegexOutline& b) { return either_of(a, b); }
  static RegexOutline grouped(RegexOutline outline) { return outline; }

  static RegexOutline times(RegexOutline outline, std::size_t least, std::size_t most) {
    outline.shortest = product(outline.shortest, least);
    outline.longest = product(outline.longest, most);
    if (least == 0) outline.needs = outline.pairs = 0;
    const Endings once = outline.endings;
    for (std::size_t i = 1; i < std::min(most, Endings::kDepth); ++i)
      outline.endings.add_before(once, outline.last);
    return outline;
  }

  // One character of those with these bytes.
  RegexOutline one_of(const Bytes& bytes) const {
    const bool wide = encoding == Encoding::utf8 && (bytes & beyond_ascii()).any();
    RegexOutline outline{.first = bytes, .last = bytes, .shortest = 1, .longest = wide ? kWidest : 1};
    add_need(outline, bytes);
    outline.endings = Endings::of(bytes, wide);
    return outline;
  }
};

}  // namespace

bool RegexOutline::may_be_in(const Bytes& present) const {
  return std::all_of(needed.begin(), needed.begin() + static_cast<std::ptrdiff_t>(needs),
                     [&](const Bytes& bytes) { return (bytes & present).any(); });
}

bool RegexOutline::may_be_among(Neighbours present) const {
  return std::all_of(beside.begin(), beside.begin() + static_cast<std::ptrdiff_t>(pairs),
                     [&](Neighbours pair) { return (pair & present) != 0; });
}

std::optional<RegexOutline> regex_outline(std::string_view regex, Encoding encoding) {
  try {
    Outliner outliner{encoding};
    return RegexReader<Outliner>(regex, encoding, outliner).all();
  } catch (const UnreadRegex&) {
    return std::nullopt;
  }
}

}  // namespace synopse
