#include <doctest/doctest.h>

#include "synopse/tokens/lexer.h"
#include "synopse/tokens/masks.h"
#include "tokens_fixture.h"
#include "tokens_jumble.h"

using namespace synopse;
using namespace synopse::testing;

TEST_CASE("masks of a block, by hand") {
  std::string block(kBlock, '.');
  block.replace(0, 10, "aZ 5Äé×\xC3");
  const Masks masks = masks_by_bytes(block.data());
  CHECK(masks.letters == 0b110011110011);
  CHECK(masks.blanks == 0b100);
  CHECK(masks.signs == ~std::uint64_t{0b11111111111});
  block[20] = '-', block[21] = ',', block[22] = '/';
  CHECK(masks_by_bytes(block.data()).signs == (masks.signs & ~(std::uint64_t{0b101} << 20U)));
}

TEST_CASE("vectors and single bytes give the same masks") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = jumble(seed, 200);
    for (std::size_t at = 0; at + kBlock <= text.size(); ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) continue;
      const Masks fast = masks_of(text.data() + at), slow = masks_by_bytes(text.data() + at);
      CHECK(fast.letters == slow.letters);
      CHECK(fast.blanks == slow.blanks);
      CHECK(fast.signs == slow.signs);
    }
  }
}

namespace {

bool same(const Piece& a, const Piece& b) {
  return a.span == b.span && a.kind == b.kind && a.joined == b.joined && a.clitic == b.clitic &&
         a.shape == b.shape && a.gap == b.gap && a.side == b.side && a.hyphenated == b.hyphenated;
}

void check_both_ways(const std::string& text, const Knowledge& knowledge) {
  const Pieces fast = Lexer(text, knowledge).run();
  const Pieces slow = Lexer(text, knowledge).run_by_rules();
  CHECK(fast.marks == slow.marks);
  CHECK(fast.compounds == slow.compounds);
  REQUIRE(fast.row.size() == slow.row.size());
  for (std::size_t i = 0; i < fast.row.size(); ++i) {
    if (same(fast.row[i], slow.row[i])) continue;
    CAPTURE(std::string(text_of(text, fast.row[i])));
    FAIL_CHECK("piece " << i << " differs");
  }
}

}  // namespace

TEST_CASE("the short cut for plain words changes nothing") {
  Diagnostics report;
  const Files grammars = Files::directory(std::string(SYNOPSE_ROOT) + "/grammars");
  for (const char* language : {"de", "en", "und"}) {
    const Knowledge knowledge = read_knowledge(grammars, language, report);
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
      CAPTURE(seed);
      check_both_ways(jumble(seed, 120), knowledge);
      check_both_ways(plain_jumble(seed, 120), knowledge);
    }
    check_both_ways(std::string(1000, 'a') + ". " + std::string(63, 'b') + " Cannot", knowledge);
  }
}
