#include "synopse/document/document.h"

#include <doctest/doctest.h>

using namespace synopse;

TEST_CASE("names of enumerators read back") {
  for (const auto value : {TokenKind::word, TokenKind::number, TokenKind::punct, TokenKind::symbol})
    CHECK(token_kind(name(value)) == value);
  for (const auto value : {Mention::name, Mention::nominal, Mention::pronoun})
    CHECK(mention(name(value)) == value);
  for (int i = 0; i <= static_cast<int>(FigureKind::set); ++i)
    CHECK(figure_kind(name(static_cast<FigureKind>(i))) == static_cast<FigureKind>(i));
  for (const auto value : {Polarity::support, Polarity::oppose, Polarity::neutral, Polarity::mixed})
    CHECK(polarity(name(value)) == value);
  for (const auto value :
       {Certainty::certain, Certainty::probable, Certainty::possible, Certainty::hypothetical})
    CHECK(certainty(name(value)) == value);
}

TEST_CASE("names are those of the contract") {
  CHECK(name(TokenKind::punct) == "punct");
  CHECK(name(FigureKind::percent) == "percent");
  CHECK(name(FigureKind::set) == "set");
  CHECK(name(Polarity::oppose) == "oppose");
  CHECK(name(Certainty::hypothetical) == "hypothetical");
  CHECK(!figure_kind("Percent"));
  CHECK(!polarity(""));
}

namespace {

// Sentences are what stands between bars; the bars go.
Document with_sentences(std::string_view marked) {
  Document document;
  std::uint32_t begin = 0;
  bool inside = false;
  for (const char c : marked) {
    if (c != '|') {
      document.text += c;
      continue;
    }
    const auto here = static_cast<std::uint32_t>(document.text.size());
    if (inside) document.sentences.push_back({.span = {begin, here}});
    begin = here;
    inside = !inside;
  }
  return document;
}

}  // namespace

TEST_CASE("a line break between two sentences ends a paragraph") {
  struct {
    std::string_view marked;
    std::size_t paragraphs;
  } const cases[] = {
      {"", 0},
      {"no sentence\n\nat all", 0},
      {"|One.|", 1},
      {"|One.| |Two.|", 1},
      {"|One.||Two.|", 1},
      {"|One.|\n|Two.|", 2},
      {"|One.| \n |Two.| |Three.|", 2},
      {"|One.|\r\n\r\n|Two.|", 2},
      {"|One.|\xE2\x80\xA9|Two.|", 2},
      {"|One.|\xC2\xA0|Two.|", 1},
      {"|One\nline.| |Two.|", 1},
  };
  for (const auto& row : cases) {
    CAPTURE(row.marked);
    CHECK(paragraphs(with_sentences(row.marked)).size() == row.paragraphs);
  }
  const auto split = paragraphs(with_sentences("|A.| |B.|\n|C.|"));
  CHECK(split[0].first_sentence == 0);
  CHECK(split[0].last_sentence == 2);
  CHECK(split[1].first_sentence == 2);
  CHECK(split[1].last_sentence == 3);
}
