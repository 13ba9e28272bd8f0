#include <doctest/doctest.h>

#include <cstring>

#include "synopse/error.h"
#include "synopse/grammar/grammar.h"
#include "synopse/grammar/lexicon.h"
#include "unit/grammar_fixture.h"

using namespace synopse;
using synopse::test::FileList;

namespace {

const FileList kFiles = {
    {"de/phases.txt", "groups  np.rules\nnames  a.rules\nnumbers  n.rules\n"},
    {"de/l.lex", "#: form\tkind\nRat\tbody\nVereinte Nationen\tbody\n=US\tbody\n"},
    {"de/np.rules", "level items\nrule np -> chunk np\n  match \"der\" [word !capital]* head:[capital]\n"},
    {"de/a.rules",
     "level items\nlexicon l = l.lex\nclass upper_word = /\\p{Lu}+/\n"
     "rule body -> entity body\n  match all:[np | l kind=body]\n  norm lookup(all, l.kind)\n"
     "rule shout -> entity shout\n  match [upper_word]{2}\n"},
    {"de/n.rules", "level text\nrule n -> figure number\n  match value:[0-9]+\n"},
};

// "rule:text" of all that a grammar finds, each on a line.
std::string found(const std::shared_ptr<const Grammar>& grammar, const std::string& text) {
  Diagnostics report;
  Document document{.language = "de", .text = text};
  std::string out;
  Annotator(Segmenter::load(test::files(kFiles), "de", report), grammar)
      .annotate(document, {}, [&](const Observation& seen) {
        for (const Match& match : seen.matches)
          out += grammar->rule(match.rule).label + ":" + std::string(document[match.span]) + "=" +
                 std::string(match.field("norm")) + "\n";
      });
  return out;
}

// At a multiple of 8, as a mapped file is.
std::vector<std::uint64_t> aligned(std::span<const std::byte> bytes) {
  std::vector<std::uint64_t> words((bytes.size() + 7) / 8);
  if (!bytes.empty()) std::memcpy(words.data(), bytes.data(), bytes.size());
  return words;
}

}  // namespace

TEST_CASE("a grammar from its image finds what the grammar finds") {
  Diagnostics report;
  const auto grammar = test::grammar(kFiles, report);
  REQUIRE(grammar);
  const auto image = grammar->image();
  const auto words = aligned(image);
  const auto viewed = Grammar::view(std::as_bytes(std::span(words)));
  const std::string text = "der alte Rat und die Vereinte Nationen, US, us und AB CD mit 42";
  CHECK(found(viewed, text) == found(grammar, text));
  CHECK(found(viewed, text).find("Vereinte Nationen=body") != std::string::npos);
  CHECK(viewed->language() == "de");
  CHECK(viewed->lexicon("l")->lookup("Rat", "kind") == "body");
}

TEST_CASE("a grammar has the same image every time") {
  Diagnostics report;
  CHECK(test::grammar(kFiles, report)->image() == test::grammar(kFiles, report)->image());
}

TEST_CASE("a damaged image is refused") {
  Diagnostics report;
  const auto image = test::grammar(kFiles, report)->image();
  for (std::size_t at = 0; at < image.size(); at += 13) {
    auto damaged = image;
    damaged[at] ^= std::byte{0x10};
    const auto words = aligned(damaged);
    CHECK_THROWS_AS(Grammar::view(std::as_bytes(std::span(words))), Error);
  }
  for (std::size_t size = 0; size < image.size(); size += 101) {
    const auto words = aligned(std::span(image).first(size));
    CHECK_THROWS_AS(Grammar::view(std::as_bytes(std::span(words)).first(size)), Error);
  }
}
