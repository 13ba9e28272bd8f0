#include <doctest/doctest.h>

#include "synopse/grammar/example.h"

using namespace synopse;

namespace {

Example read(const std::string& text) {
  Located source{.text = text, .at = std::vector<Position>(text.size(), Position{1, 1}), .end = {1, 1}};
  return read_example(source, true, {});
}

}  // namespace

TEST_CASE("marks, captures and fields of an example") {
  const Example example = read("<holder:Die EU> <cue:lobt> <den Rat> => polarity=support, holder=EU | NATO");
  CHECK(example.text == "Die EU lobt den Rat");
  CHECK(example.spans.at("holder") == Span{0, 6});
  CHECK(example.spans.at("cue") == Span{7, 11});
  CHECK(example.spans.at("") == Span{12, 19});
  CHECK(example.fields.at("polarity") == "support");
  CHECK(example.fields.at("holder") == "EU | NATO");
}

TEST_CASE("a bare value, nested marks, escapes, values with commas, times that are no captures") {
  CHECK(read("<96 %> => 96").fields.at("value") == "96");
  const Example nested = read("<rund <value:96> %>");
  CHECK(nested.text == "rund 96 %");
  CHECK(nested.spans.at("value") == Span{5, 7});
  CHECK(nested.spans.at("") == Span{0, 9});
  CHECK(read("3 \\< 4").text == "3 < 4");
  CHECK(read("x => norm=Berg, Anna, ref=anna-berg").fields.at("norm") == "Berg, Anna");
  CHECK(read("um <18:30 Uhr>").text == "um 18:30 Uhr");
}
