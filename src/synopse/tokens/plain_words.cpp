// The lexer's short cut: nine in ten pieces of a text are plain words, commas and full stops before a blank,
// and masks find those without a look at their bytes.
#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "synopse/tokens/lexer.h"
#include "synopse/tokens/masks.h"

namespace synopse {

namespace {

constexpr std::size_t kLast = kBlock - 1;
constexpr std::uint64_t kEnd = std::uint64_t{1} << kLast;

// Bytes that end the word before them for certain; with '-', '\'', ':' and others it may go on.
constexpr std::array<bool, 256> make_enders() {
  std::array<bool, 256> enders{};
  for (const char c : {' ', '\n', ')', '"', ';', '!', '?', ','}) enders[static_cast<unsigned char>(c)] = true;
  return enders;
}
constexpr std::array<bool, 256> kEnders = make_enders();

constexpr std::uint64_t from(std::size_t place) { return ~std::uint64_t{0} << place; }
constexpr std::uint64_t begins_of(std::uint64_t letters) { return letters & ~(letters << 1U); }
constexpr std::uint64_t ends_of(std::uint64_t letters) { return ~letters & letters << 1U; }
// The place of the lowest bit, of which there must be one.
std::size_t lowest(std::uint64_t bits) { return static_cast<unsigned>(__builtin_ctzll(bits)); }

// The places at which what goes before `other` ends: at itself only if a word cannot go on there.
std::uint64_t until(const char* bytes, std::size_t other) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const bool ends =
      other < kLast && (kEnders[byte(other)] || (byte(other) == '.' && byte(other + 1) == '\n'));
  return (std::uint64_t{ends ? 2U : 1U} << other) - 1;
}

// Written whole, a piece costs a store or two; member by member it would be seven.
constexpr Piece kPlainWord({}, Shape::word, Gap::none);
void put_word(Piece* out, Span span, Gap gap) {
  std::memcpy(static_cast<void*>(out), &kPlainWord, sizeof(Piece));
  out->span = span;
  out->gap = gap;
}

Gap gap_between(std::size_t end, std::size_t begin) { return begin != end ? Gap::blank : Gap::none; }

}  // namespace

// What few plain pieces need: signs are no words, and some words are more than that.
void Lexer::note_plain(Piece* piece) {
  const char first = text_[piece->span.begin];
  const auto index = static_cast<std::size_t>(piece - &pieces_.row[0]);
  if (first != ',' && first != '.') return note_special(index);
  std::construct_at(piece, piece->span, first == '.' ? Shape::stop : Shape::comma, piece->gap);
  if (first == '.') mark(index);
}

// Takes words and signs from the masks one after the other, as long as nothing but blanks stands between
// them.  All that the loop needs is kept in local variables, so that it stays in registers.
Lexer::Position Lexer::plain_words(Position block) {
  const char* const bytes = text_.data() + block;
  const auto base = static_cast<std::uint32_t>(block);
  const Knowledge& knowledge = knowledge_;
  const Masks masks = masks_of(bytes);
  const std::uint64_t plain_signs = masks.signs & masks.blanks >> 1U;
  const std::uint64_t others = ~(masks.letters | masks.blanks | plain_signs) | kEnd;
  for (std::uint32_t done = 0;;) {
    const std::size_t other = lowest(others & from(done));
    const std::uint64_t letters = masks.letters & from(done), signs = plain_signs & from(done);
    std::uint64_t begins = begins_of(letters) | signs | kEnd;
    std::uint64_t ends = (ends_of(letters) | signs << 1U) & until(bytes, other);
    std::size_t begin = lowest(begins);
    if (std::min(begin, other) > done) gap_ = std::max(gap_, Gap::blank);
    if (ends != 0) {
      if (gap_ >= Gap::line) mark(pieces_.row.size());
      Piece* out = pieces_.row.make_room(kBlock);  // every piece takes a byte of the block
      Gap gap = gap_;
      do {
        done = static_cast<std::uint32_t>(lowest(ends));
        put_word(out, {base + static_cast<std::uint32_t>(begin), base + done}, gap);
        if (knowledge.may_be_special({bytes + begin, done - begin})) note_plain(out);
        ++out;
        begins &= begins - 1;
        ends &= ends - 1;
        begin = lowest(begins);
        gap = gap_between(done, begin);
      } while (ends != 0);
      pieces_.row.taken(out);
      gap_ = gap_between(done, std::min(begin, other));
    }
    const std::size_t place = std::min(begin, other);
    // A word at the block's end may go on: the next block begins with it, unless it is longer than a block.
    if (other == kLast && place > 0) return block + place;
    Position at = next(block + place);
    while (at < block + kLast && (others >> (at - block) & 1U) != 0) at = next(at);
    if (at >= block + kLast) return at;
    done = static_cast<std::uint32_t>(at - block);
  }
}

}  // namespace synopse
