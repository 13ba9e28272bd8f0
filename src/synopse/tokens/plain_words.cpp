// The lexer's short cut: nine in ten pieces of a text are plain words with a blank, a comma or a full stop
// behind them, and masks find those without a look at their bytes.
#include <algorithm>
#include <array>
#include <bit>
#include <memory>

#include "synopse/tokens/lexer.h"
#include "synopse/tokens/masks.h"

namespace synopse {

namespace {

constexpr unsigned kLast = kBlock - 1;

// What the byte behind a run of letters makes of it.
enum class After : std::uint8_t {
  unsure,  // with '-', '\'', ':' and others the word may go on: the rules decide
  ends,
  comma,  // ends, and is a piece of its own
  stop,   // the same where a blank follows
};

constexpr std::array<After, 256> make_after() {
  std::array<After, 256> after{};
  for (const char c : {' ', '\n', ')', '"', ';', '!', '?'})
    after[static_cast<unsigned char>(c)] = After::ends;
  after[','] = After::comma;
  after['.'] = After::stop;
  return after;
}
constexpr std::array<After, 256> kAfter = make_after();

After after_word(const char* bytes, unsigned end) {
  if (end >= kLast) return After::unsure;
  const After after = kAfter[static_cast<unsigned char>(bytes[end])];
  return after == After::stop && bytes[end + 1] != ' ' ? After::unsure : after;
}

constexpr std::uint64_t from(unsigned place) { return ~std::uint64_t{0} << place; }
constexpr std::uint64_t begins_of(std::uint64_t letters) { return letters & ~(letters << 1U); }
constexpr std::uint64_t ends_of(std::uint64_t letters) { return ~letters & letters << 1U; }
// The place of the lowest bit, kLast at most.
constexpr unsigned lowest(std::uint64_t bits) {
  return static_cast<unsigned>(std::countr_zero(bits | std::uint64_t{1} << kLast));
}

}  // namespace

// Takes words from the masks one after the other, as long as nothing but blanks stands between them.  All
// that the loop needs is kept in local variables, so that it stays in registers.
Lexer::Position Lexer::plain_words(Position block) {
  const char* const bytes = text_.data() + block;
  const auto base = static_cast<std::uint32_t>(block);
  const Masks masks = masks_of(bytes);
  const bool specials = knowledge_.knows_specials();
  const std::uint64_t others = ~(masks.letters | masks.blanks);
  std::uint64_t begins = begins_of(masks.letters), ends = ends_of(masks.letters);  // of words to come
  Piece* out = pieces_.row.make_room(2 * kBlock);  // every piece that begins in the block takes a byte of it
  Gap gap = gap_;

  const auto place_of = [&](const Piece* piece) { return static_cast<std::size_t>(piece - &pieces_.row[0]); };
  for (unsigned done = 0;;) {
    const unsigned start = done, other = lowest(others & from(done));
    const After after = after_word(bytes, other);
    const unsigned limit = after == After::unsure ? other : other + 1;
    if (std::min(lowest(begins), other) > done) gap = std::max(gap, Gap::blank);
    if (gap >= Gap::line && lowest(ends) < limit) mark(place_of(out));
    for (unsigned end = lowest(ends); end < limit; end = lowest(ends)) {
      const unsigned begin = lowest(begins);
      std::construct_at(out++, Span{base + begin, base + end}, Shape::word, gap);
      if (specials && knowledge_.may_be_special({bytes + begin, end - begin}))
        note_special(place_of(out - 1));
      begins &= begins - 1;
      ends &= ends - 1;
      gap = Gap::blank;
      done = end;
    }
    if (done == other && other > start && after != After::unsure) {
      gap = Gap::none;
      if (after == After::ends) continue;
      if (after == After::stop) mark(place_of(out));
      const Shape sign = after == After::stop ? Shape::stop : Shape::comma;
      std::construct_at(out++, Span{base + done, base + done + 1}, sign, gap);
      ++done;
      continue;
    }
    pieces_.row.taken(out);
    gap_ = gap;
    const unsigned place = std::min(lowest(begins), other);
    // A word at the block's end may go on: the next block begins with it, unless it is longer than a block.
    if (other == kLast && place > 0) return block + place;
    const Position at = next(block + place);
    if (at >= block + kLast) return at;
    done = static_cast<unsigned>(at - block);
    out = pieces_.row.make_room(2 * kBlock);
    gap = gap_;
    begins = begins_of(masks.letters & from(done));
    ends = ends_of(masks.letters & from(done));
  }
}

}  // namespace synopse
