#include <doctest/doctest.h>

#include <map>
#include <string>

#include "damaged_image.h"
#include "formats_random.h"
#include "synopse/grammar/lexicon_builder.h"
#include "synopse/text/characters.h"

using namespace synopse;
using namespace synopse::test;

namespace {

using Cells = std::vector<std::string>;

void add(LexiconBuilder& builder, const std::string& written, const Cells& cells, int line,
         bool exact_case = false) {
  builder.add(
      {.form = fold(written), .exact_case = exact_case, .written = written, .columns = cells, .line = line});
}

Lexicon sample() {
  LexiconBuilder builder;
  builder.set_columns({"ref", "kind"});
  add(builder, "US", {"united-states"}, 3, true);
  add(builder, "us", {"we", "pronoun"}, 4);
  add(builder, "New York", {"new-york", ""}, 5);
  add(builder, "us", {"other", "noun"}, 7);
  return builder.build();
}

std::vector<std::byte> image_of(const Lexicon& lexicon) {
  std::vector<std::byte> image(1);
  const std::size_t begin = lexicon.append_to(image);
  return {image.begin() + static_cast<std::ptrdiff_t>(begin), image.end()};
}

void check_sample(const Lexicon& lexicon) {
  CHECK(lexicon.columns() == Cells{"ref", "kind"});
  REQUIRE(lexicon.size() == 4);
  const Lexicon::Entry us = lexicon.entry(0);
  CHECK(us.form == "us");
  CHECK(us.written == "US");
  CHECK(us.exact_case);
  CHECK(us.line == 3);
  CHECK(us.has(0));
  CHECK_FALSE(us.has(1));
  CHECK(us.cell(1).empty());
  CHECK(us.cell(-1).empty());
  CHECK(us.cell(2).empty());
  CHECK(lexicon.entry(2).has(1));
  CHECK(lexicon.entry(2).cell(1).empty());
  CHECK(lexicon.entry(3).line == 7);
  CHECK_FALSE(lexicon.entry(3).exact_case);
  std::string forms;
  for (const Lexicon::Entry entry : lexicon.entries()) forms += std::string(entry.written) + ",";
  CHECK(forms == "US,us,New York,us,");
  CHECK(lexicon.entries()[2].cell(0) == "new-york");
}

}  // namespace

TEST_CASE("rows keep their order, their line and what they were written like") {
  const Lexicon built = sample();
  check_sample(built);
  const auto image = image_of(built);
  check_sample(Lexicon::view(image));
}

TEST_CASE("a look-up takes the first row that fits the case and has the column") {
  const Lexicon lexicon = sample();
  CHECK(lexicon.lookup("US", "ref") == "united-states");
  CHECK(lexicon.lookup("US", "kind") == "pronoun");
  CHECK(lexicon.lookup("Us", "ref") == "we");
  CHECK(lexicon.lookup("new york", "ref") == "new-york");
  CHECK(lexicon.lookup("new york", "kind").empty());
  CHECK(lexicon.lookup("new", "ref").empty());
  CHECK(lexicon.lookup("us", "no-column").empty());
}

TEST_CASE("a lexicon without rows or columns can be asked, stored and viewed") {
  const Lexicon none;
  CHECK(none.lookup("a", "b").empty());
  CHECK(none.columns().empty());
  const auto image = image_of(none);
  CHECK(Lexicon::view(image).size() == 0);
}

TEST_CASE("columns that are named late are those of later rows") {
  LexiconBuilder builder;
  add(builder, "a", {"lost"}, 1);
  builder.set_columns({"x"});
  add(builder, "b", {"1", "passed over"}, 2);
  builder.set_columns({"x", "y"});
  add(builder, "c", {"2", "3"}, 3);
  const Lexicon lexicon = builder.build();
  CHECK_FALSE(lexicon.entry(0).has(0));
  CHECK(lexicon.lookup("b", "x") == "1");
  CHECK_FALSE(lexicon.entry(1).has(1));
  CHECK(lexicon.lookup("c", "y") == "3");
}

TEST_CASE("random rows are found as a map finds them") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    Random random(seed);
    LexiconBuilder builder;
    builder.set_columns({"value"});
    std::map<std::string, std::string> first;
    for (int line = 1; line < 500; ++line) {
      const std::string form = "w" + std::to_string(random.below(200)),
                        value = std::to_string(random.below(50));
      add(builder, form, {value}, line);
      first.emplace(form, value);
    }
    const Lexicon lexicon = builder.build();
    for (int i = 0; i < 220; ++i) {
      const std::string form = "w" + std::to_string(i);
      CHECK(lexicon.lookup(form, "value") == (first.contains(form) ? first[form] : ""));
    }
  }
}

TEST_CASE("a value that many rows have is stored once") {
  const auto size = [](const std::string& value) {
    LexiconBuilder builder;
    builder.set_columns({"value"});
    for (int i = 0; i < 100; ++i) add(builder, "w" + std::to_string(i), {value}, i);
    return builder.build().size_in_bytes();
  };
  CHECK(size(std::string(200, 'x')) - size("x") < 210);
}

TEST_CASE("a damaged lexicon is refused, and one that was sealed again never read beyond its end") {
  check_damaged(image_of(sample()), [](std::span<const std::byte> bytes) {
    const Lexicon lexicon = Lexicon::view(bytes);
    std::size_t letters = lexicon.lookup("US", "kind").size() + lexicon.lookup("new york", "ref").size();
    for (const Lexicon::Entry entry : lexicon.entries())
      for (int column = 0; column < 3; ++column)
        letters += entry.form.size() + entry.written.size() + entry.cell(column).size();
    return letters;
  });
}
