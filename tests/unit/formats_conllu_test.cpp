#include <doctest/doctest.h>

#include "synopse/formats/conllu.h"

using namespace synopse;

namespace {

// "I don't.\n\nWell-known": clitics, a hyphenated word, two paragraphs.
Document example() {
  Document document{.id = "d1", .language = "en", .text = "I don't.\n\nA well-\tknown"};
  document.tokens = {{.span = {0, 1}},
                     {.span = {2, 7}, .clitic = 3},
                     {.span = {7, 8}, .kind = TokenKind::punct},
                     {.span = {10, 11}},
                     {.span = {12, 16}},
                     {.span = {16, 17}, .kind = TokenKind::punct, .joined = true},
                     {.span = {18, 23}, .joined = true}};
  document.sentences = {{{0, 8}, 0, 3}, {{10, 23}, 3, 7}};
  return document;
}

}  // namespace

TEST_CASE("CoNLL-U has ten columns, multiword tokens and what touches") {
  std::string out;
  write_conllu(example(), out);
  CHECK(out ==
        "# newdoc id = d1\n"
        "# lang = en\n"
        "# newpar\n"
        "# sent_id = d1-s1\n"
        "# text = I don't.\n"
        "1\tI\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "4\t.\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n\n"
        "\n"
        "# newpar\n"
        "# sent_id = d1-s2\n"
        "# text = A well- known\n"
        "1\tA\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "2\twell\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "3\t-\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\t\n"
        "4\tknown\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "\n");
}

TEST_CASE("CoNLL-U of a pair is both documents") {
  Document de = {.id = "a", .text = "Ja", .sentences = {{{0, 2}, 0, 1}}, .tokens = {{.span = {0, 2}}}};
  Document en = de, empty = {.id = "c"};
  en.id = "b";
  std::string out;
  write_conllu(Pair{.id = "p", .de = &de, .en = &en}, out);
  const std::string words = "1\tJa\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";
  CHECK(out == "# newdoc id = a\n# newpar\n# sent_id = a-s1\n# text = Ja\n" + words +
                   "# newdoc id = b\n# newpar\n# sent_id = b-s1\n# text = Ja\n" + words);
  out.clear();
  write_conllu(empty, out);
  CHECK(out == "");  // UD has no sentence without a word
}

TEST_CASE("every format is found by its name") {
  for (const Format& row : formats()) {
    CAPTURE(row.name);
    CHECK(format(row.name) == &row);
    CHECK(row.extension.starts_with('.'));
  }
  CHECK(format("conllu") != nullptr);
  CHECK(format("vertical") != nullptr);
  CHECK(format("word") == nullptr);
}
