#include <doctest/doctest.h>

#include "synopse/grammar/field_values.h"
#include "unit/grammar_fixture.h"

using namespace synopse;
using Values = std::vector<std::string>;

namespace {

// What fields a rule's only match has in "ab gross cd", where a, b and c are captures; "none": it does not
// count.
Values values(const std::string& kind, const std::string& fields) {
  Diagnostics report;
  const auto loaded =
      test::grammar({{"de/phases.txt", "p  a.rules\n"},
                     {"de/lexicon/numerals.lex", "#: form\trole\tvalue\nzwei\tunit\t2\n"},
                     {"de/l.lex", "#: form\tkind\tsort\ngross\tbig\t-\nab cd\tboth\tpair\n=AB\tloud\tx\n"},
                     {"de/a.rules", "level items\nlexicon l = l.lex\nrule r -> " + kind +
                                        "\n  match a:\"ab\" b:[word] c:[word] none:\"nie\"?\n" + fields}},
                    report);
  if (!loaded) return {"the grammar has mistakes"};
  const Document document{.text = "ab gross cd zwei"};
  Match match{.captures = {{"a", {0, 2}}, {"b", {3, 8}}, {"c", {9, 11}}, {"d", {12, 16}}}};
  FieldValues computing(*loaded);
  Values found;
  for (int i = 0; i < 2; ++i) {  // the second time from what is remembered
    match.fields.clear();
    found.clear();
    if (!computing.compute(document, match)) return {"none"};
    for (const Field& field : match.fields) found.push_back(std::string(field.name) + "=" + field.value);
  }
  return found;
}

}  // namespace

TEST_CASE("fields: constants, texts, and captures joined by a blank") {
  CHECK(values("figure number", "  unit  \"EUR\"\n") == Values{"unit=EUR"});
  CHECK(values("figure number", "  unit  text(b)\n") == Values{"unit=gross"});
  CHECK(values("figure number", "  unit  text(a + none + c)\n") == Values{"unit=ab cd"});
  CHECK(values("figure number", "  unit  text(none)\n  mod  \"APPROX\"\n") == Values{"mod=APPROX"});
}

TEST_CASE("fields: what a lexicon says of captures") {
  CHECK(values("figure number", "  unit  lookup(b, l.kind)\n") == Values{"unit=big"});
  CHECK(values("figure number", "  unit  lookup(b, \"l.kind\")\n") == Values{"unit=big"});
  CHECK(values("figure number", "  unit  lookup(a+c, l.kind)\n  mod  lookup(a+c, l.sort)\n") ==
        Values{"unit=both", "mod=pair"});
  CHECK(values("figure number", "  unit  lookup(\"AB\", l.kind)\n") == Values{"unit=loud"});
  CHECK(values("figure number", "  unit  lookup(a, l.kind)\n") == Values());
  CHECK(values("figure number", "  unit  lookup(none, l.kind)\n") == Values());
}

TEST_CASE("fields: a function without a value vetoes the match, and a stance whose kind is unknown") {
  CHECK(values("figure number", "  value  number(b)\n") == Values{"none"});
  CHECK(values("figure number", "  value  number(none)\n") == Values());
  CHECK(values("stance judgement", "  kind  lookup(b, l.kind)\n") == Values{"kind=big"});
  CHECK(values("stance judgement", "  kind  lookup(a, l.kind)\n") == Values{"none"});
  CHECK(values("figure number", "  kind  lookup(a, l.kind)\n") == Values());
}
