#include <doctest/doctest.h>

#include "pairing_fixture.h"
#include "synopse/pairing/terms.h"

using namespace synopse;

namespace {

const Bilingual& bilingual() { return test::aligner().bilingual(); }

float count_of(std::span<const DocumentTerm> terms, Key key) {
  for (const DocumentTerm& term : terms)
    if (term.key == key) return term.count;
  return 0;
}

float shared(const Document& de, const Document& en) {
  TermReader reader(bilingual());
  const auto read = reader.read(de, Side::de);
  const std::vector<DocumentTerm> german(read.begin(), read.end());
  float sum = 0;
  for (const DocumentTerm& term : reader.read(en, Side::en)) sum += term.count * count_of(german, term.key);
  return sum;
}

}  // namespace

TEST_CASE("a word counts for each of its translations by its share") {
  TermReader reader(bilingual());
  const auto terms = reader.read(test::document("de", {"Die Regierung tagt ."}), Side::de);
  const float government = count_of(terms, bilingual().dictionary.english_key("government"));
  CHECK(government > 0);
  CHECK(government < 1);
  CHECK(count_of(reader.read(test::document("en", {"The government meets ."}), Side::en),
                 bilingual().dictionary.english_key("government")) == 1);
}

TEST_CASE("terms are sorted and stand there once") {
  TermReader reader(bilingual());
  const auto terms = reader.read(test::document("en", {"Wexlau , Wexlau and Wexlau on the 24 ."}), Side::en);
  REQUIRE(terms.size() > 1);
  for (std::size_t i = 1; i < terms.size(); ++i) CHECK(terms[i - 1].key < terms[i].key);
}

TEST_CASE("names, numbers and days are found again whatever the language") {
  CHECK(shared(test::document("de", {"Saakaschwili"}), test::document("en", {"Saakashvili"})) > 0);
  CHECK(shared(test::document("de", {"52.318"}), test::document("en", {"52,318"})) > 0);
  CHECK(shared(test::document("de", {"Bank"}), test::document("en", {"Tortoise"})) == 0);
  Document de = test::document("de", {"Sonntag"}), en = test::document("en", {"Yesterday"});
  CHECK(shared(de, en) == 0);
  de.date = "2031-05-04";
  test::add_date(en, "Yesterday", "2031-05-04");
  CHECK(shared(de, en) > 0);
}

TEST_CASE("references and values count where they are known") {
  Document de = test::document("de", {"Die EU zahlt"}), en = test::document("en", {"The bloc pays"});
  CHECK(shared(de, en) == 0);
  test::add_entity(de, "EU", "organization", "european-union");
  test::add_entity(en, "bloc", "organization", "european-union");
  CHECK(shared(de, en) > 0);
}

TEST_CASE("a word without end does no harm") {
  const Document endless = test::document("de", {std::string(100'000, 'x')});
  CHECK(TermReader(bilingual()).read(endless, Side::de).empty());
}
