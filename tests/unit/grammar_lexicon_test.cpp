#include <doctest/doctest.h>

#include "synopse/grammar/lexicon_reader.h"

using namespace synopse;

namespace {

Lexicon read(std::string_view content, Diagnostics& report) { return read_lexicon("x.lex", content, report); }

}  // namespace

TEST_CASE("stem and endings give all forms, in every word of an entry") {
  Diagnostics report;
  const Lexicon lexicon = read("#: form\tref\nVereinigte|,n Staat|en,s\tus\n", report);
  for (const char* form : {"Vereinigte Staaten", "vereinigten staaten", "Vereinigten Staats"})
    CHECK(lexicon.lookup(form, "ref") == "us");
  CHECK(lexicon.lookup("Vereinigte", "ref").empty());
  CHECK(lexicon.entries().size() == 4);
}

TEST_CASE("exact-case entries compare as written") {
  Diagnostics report;
  const Lexicon lexicon = read("#: form\tref\n=US\tunited-states\n", report);
  CHECK(lexicon.lookup("US", "ref") == "united-states");
  CHECK(lexicon.lookup("us", "ref").empty());
}

TEST_CASE("columns: by name, empty by - or nothing, comments behind a tab") {
  Diagnostics report;
  const Lexicon lexicon = read("# head\n#: form a b\nx\t-\t2\t# note\ny\t\t3\nz\t1\n", report);
  CHECK(report.ok());
  CHECK(lexicon.lookup("x", "a").empty());
  CHECK(lexicon.lookup("x", "b") == "2");
  CHECK(lexicon.lookup("y", "b") == "3");
  CHECK(lexicon.lookup("z", "b").empty());
  CHECK(lexicon.lookup("z", "c").empty());
  CHECK(lexicon.column_index("b") == 1);
}

TEST_CASE("mistakes have their line") {
  Diagnostics report;
  read("#: form\ta\nx\t1\t2\n#: form\n", report);
  REQUIRE(report.errors() == 2);
  CHECK(report.all()[0].place.line == 2);
  CHECK(report.all()[1].place.line == 3);
}

TEST_CASE("an entry with too many forms is refused") {
  Diagnostics report;
  read("a|1,2,3,4,5,6,7,8 b|1,2,3,4,5,6,7,8 c|1,2,3,4,5,6,7,8 d|1,2,3,4,5,6,7,8 e|1,2\n", report);
  CHECK(report.errors() == 1);
}
