#include <doctest/doctest.h>

#include "synopse/document/sentences.h"

using namespace synopse;

TEST_CASE("a place belongs to the sentence that holds it, or to the last one before it") {
  Document document{.text = " One. Two.  "};
  document.sentences = {{{1, 5}, 0, 0}, {{6, 10}, 0, 0}};
  CHECK(sentence_at(document, 0) == nullptr);
  CHECK(sentence_at(document, 1) == &document.sentences[0]);
  CHECK(sentence_at(document, 5) == &document.sentences[0]);
  CHECK(sentence_at(document, 11) == &document.sentences[1]);
  CHECK(sentence_number(document, {0, 1}) == 0);
  CHECK(sentence_number(document, {4, 8}) == 0);
  CHECK(sentence_number(document, {6, 8}) == 1);
}
