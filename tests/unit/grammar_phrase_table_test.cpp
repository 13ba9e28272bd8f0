#include <doctest/doctest.h>

#include <array>
#include <map>
#include <string>
#include <utility>

#include "damaged_image.h"
#include "formats_random.h"
#include "synopse/grammar/phrase_builder.h"
#include "synopse/grammar/phrase_table.h"

using namespace synopse;
using namespace synopse::test;

namespace {

using Rows = std::vector<PhraseRow>;
using Tokens = std::vector<std::pair<bool, std::string>>;  // white space before it, the token

PhraseTable table(const std::vector<std::string>& forms) {
  PhraseTableBuilder builder;
  for (std::uint32_t i = 0; i < forms.size(); ++i) builder.add(forms[i], {.row = i});
  return builder.build();
}

Rows rows(std::span<const PhraseRow> found) { return {found.begin(), found.end()}; }

// "=" where some form ends, "+" where one goes on, "-" where no form begins so.
std::string followed(const PhraseTable& table, const Tokens& tokens) {
  std::string marks;
  PhraseTable::Probe probe;
  for (const auto& [space, token] : tokens) {
    if (!table.extend(probe, token, space)) return marks + "-";
    marks += table.rows(probe).empty() ? "" : "=";
    marks += probe.goes_on ? "+" : "";
    marks += " ";
  }
  return marks;
}

// What tokens may end with: each is one that ends where letters do, or one sign.
constexpr std::array<const char*, 12> kTokens = {"an", "de", "der", "ande", "x1", "é",
                                                 "ß",  "-",  ".",   "’",    "(",  "e"};

bool is_sign(const std::string& token) {
  return token == "-" || token == "." || token == "’" || token == "(";
}

Tokens random_tokens(Random& random, std::uint32_t most) {
  Tokens tokens;
  for (std::uint32_t left = 1 + random.below(most); left > 0; --left) {
    const std::string token = random.one_of(kTokens);
    const bool may_touch = tokens.empty() || is_sign(token) || is_sign(tokens.back().second);
    tokens.emplace_back(!tokens.empty() && (!may_touch || random.chance(50)), token);
  }
  return tokens;
}

// The same phrases, looked up in the plainest way.
struct Oracle {
  std::map<std::string, Rows> forms;
  std::map<std::string, bool> beginnings;  // and whether one goes on

  std::string add(const Tokens& tokens, PhraseRow row) {
    std::string form;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      form += (tokens[i].first ? " " : "") + tokens[i].second;
      beginnings[form] |= i + 1 < tokens.size();
    }
    forms[form].push_back(row);
    return form;
  }
};

void compare(const PhraseTable& table, const Oracle& oracle, const Tokens& tokens) {
  PhraseTable::Probe probe;
  std::string form;
  for (const auto& [space, token] : tokens) {
    form += (space ? " " : "") + token;
    CAPTURE(form);
    const auto known = oracle.beginnings.find(form);
    const std::string before(table.form(probe));
    REQUIRE(table.extend(probe, token, space) == (known != oracle.beginnings.end()));
    if (known == oracle.beginnings.end()) {
      CHECK(table.form(probe) == before);
      return;
    }
    const auto expected = oracle.forms.find(form);
    CHECK(rows(table.rows(probe)) == (expected == oracle.forms.end() ? Rows() : expected->second));
    CHECK(rows(table.find(form)) == rows(table.rows(probe)));
    CHECK(probe.goes_on == known->second);
    CHECK(table.form(probe) == form);
  }
}

// Now and then the tokenizer keeps together what has a sign in it.
Tokens joined(Random& random, const Tokens& tokens) {
  Tokens result;
  for (const auto& token : tokens) {
    if (!result.empty() && !token.first && random.chance(30))
      result.back().second += token.second;
    else
      result.push_back(token);
  }
  return result;
}

}  // namespace

TEST_CASE("a phrase is followed token by token, however it is cut") {
  const PhraseTable names =
      table({"new york", "new york city", "eu", "eu-rat", "at&t", "st. gallen", "o’neill", "x"});
  CHECK(names.form_count() == 8);
  CHECK(followed(names, {{false, "new"}, {true, "york"}, {true, "city"}}) == "+ =+ = ");
  CHECK(followed(names, {{false, "new"}, {false, "york"}}) == "+ -");
  CHECK(followed(names, {{false, "new"}, {true, "yorks"}}) == "+ -");
  CHECK(followed(names, {{false, "ne"}}) == "-");
  CHECK(followed(names, {{false, "eu"}, {false, "-"}, {false, "rat"}}) == "=+ + = ");
  CHECK(followed(names, {{false, "eu-"}, {false, "rat"}}) == "+ = ");
  CHECK(followed(names, {{false, "eu-rat"}}) == "= ");
  CHECK(followed(names, {{false, "eu"}, {true, "-"}}) == "=+ -");
  CHECK(followed(names, {{false, "at"}, {false, "&t"}}) == "+ = ");
  CHECK(followed(names, {{false, "st."}, {true, "gallen"}}) == "+ = ");
  CHECK(followed(names, {{false, "o"}, {false, "’"}, {false, "neill"}}) == "+ + = ");
  CHECK(followed(names, {{false, "o’"}, {false, "neill"}}) == "+ = ");
  CHECK(followed(names, {{false, "x"}}) == "= ");
  CHECK(followed(names, {{false, ""}}) == "-");
}

TEST_CASE("a table tells with which tokens none of its phrases goes on") {
  const PhraseTable names = table({"new york", "eu-rat", "st. gallen", "o’neill", "x"});
  for (const char* token : {"york", "-", "-rat", "rat", ".", "gallen", "’", "’neill", "neill"})
    CHECK_MESSAGE(names.may_go_on_with(token), token);
  int wrong = 0;
  for (int i = 0; i < 1000; ++i) wrong += names.may_go_on_with("word" + std::to_string(i));
  CHECK(wrong < 150);
  CHECK_FALSE(names.may_go_on_with(""));
  CHECK_FALSE(PhraseTable().may_go_on_with("york"));
}

TEST_CASE("rows of one form keep their order") {
  PhraseTableBuilder builder;
  builder.add("bank", {.row = 9, .lexicon = 2});
  builder.add("ufer", {.row = 1, .lexicon = 1});
  builder.add("bank", {.row = 4, .lexicon = 7});
  builder.add("", {.row = 5, .lexicon = 1});
  builder.add("bank", {.row = 4, .lexicon = 1});
  const PhraseTable words = builder.build();
  CHECK(rows(words.find("bank")) == Rows{{9, 2}, {4, 7}, {4, 1}});
  CHECK(rows(words.find("ufer")) == Rows{{1, 1}});
  CHECK(words.find("").empty());
  CHECK(words.find("ban").empty());
  CHECK(words.form_count() == 2);
}

TEST_CASE("a table without forms has none, in an image neither") {
  std::vector<std::byte> image;
  PhraseTable().append_to(image);
  const PhraseTable viewed = PhraseTable::view(image);
  CHECK(viewed.find("a").empty());
  CHECK(viewed.form(PhraseTable::Probe()).empty());
  CHECK(viewed.rows(PhraseTable::Probe()).empty());
  CHECK(viewed.form_count() == 0);
}

TEST_CASE("random phrases are found as a map finds them, in memory and in an image") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    PhraseTableBuilder builder;
    Oracle oracle;
    const std::uint32_t count = 1 + random.below(400);
    for (std::uint32_t i = 0; i < count; ++i) {
      const PhraseRow row{.row = i, .lexicon = static_cast<std::uint16_t>(random.below(3))};
      builder.add(oracle.add(random_tokens(random, 5), row), row);
    }
    const PhraseTable built = builder.build();
    CHECK(built.form_count() == oracle.forms.size());
    std::vector<std::byte> image(5);
    const std::size_t begin = built.append_to(image);
    image.resize(image.size() + 11);
    const PhraseTable viewed = PhraseTable::view(std::span<const std::byte>(image).subspan(begin));
    CHECK(viewed.size_in_bytes() == built.size_in_bytes());
    for (int i = 0; i < 300; ++i) {
      const Tokens tokens = random_tokens(random, 6);
      compare(built, oracle, tokens);
      compare(viewed, oracle, tokens);
      PhraseTable::Probe probe;
      Tokens cut = joined(random, tokens);
      std::string form;
      for (const auto& [space, token] : cut) {
        form += (space ? " " : "") + token;
        const bool known = oracle.beginnings.contains(form);
        const bool first = probe.size == 0;
        REQUIRE(built.extend(probe, token, space) == known);
        if (known && !first) CHECK(built.may_go_on_with(token));
        if (!known) break;
      }
    }
  }
}

TEST_CASE("a table that moves stays what it is") {
  PhraseTable first = table({"a b", "c"});
  const PhraseTable second = std::move(first);
  CHECK(rows(second.find("a b")) == Rows{{0}});
}

TEST_CASE("forms of any bytes and any length are stored") {
  const std::string long_form(100000, '-');
  const std::vector<std::string> forms = {long_form, "\xFF\xFE",           " ",   "  a",
                                          "a ",      std::string("\0", 1), "a\tb"};
  const PhraseTable odd = table(forms);
  for (std::uint32_t i = 0; i < forms.size(); ++i) CHECK(rows(odd.find(forms[i])) == Rows{{i}});
}

TEST_CASE("rows may be held against the lexicons' sizes") {
  PhraseTableBuilder builder;
  builder.add("a", {.row = 2, .lexicon = 0});
  builder.add("b", {.row = 0, .lexicon = 1});
  const PhraseTable both = builder.build();
  CHECK(both.lies_within(std::array<std::size_t, 2>{3, 1}));
  CHECK_FALSE(both.lies_within(std::array<std::size_t, 2>{2, 1}));
  CHECK_FALSE(both.lies_within(std::array<std::size_t, 1>{3}));
}

TEST_CASE("a damaged table is refused, and one that was sealed again never read beyond its end") {
  std::vector<std::byte> image;
  table({"new york", "new york city", "eu", "eu-rat", "bank", "bank", "é"}).append_to(image);
  check_damaged(image, [](std::span<const std::byte> bytes) {
    const PhraseTable viewed = PhraseTable::view(bytes);
    std::size_t found = 0;
    for (const char* first : {"new", "eu", "bank", "é", "x"}) {
      PhraseTable::Probe probe;
      if (!viewed.extend(probe, first, false)) continue;
      for (const char* next : {"york", "-", "city"}) {
        for (const PhraseRow& row : viewed.rows(probe)) found += row.row + row.lexicon;
        viewed.extend(probe, next, next[0] != '-');
        found += viewed.form(probe).size();
      }
    }
    return found;
  });
}
