// Number words against ICU's spell-out: every number below ten thousand in every rule set of both languages,
// every power of ten with its neighbours as far as ICU has words, and numbers of any size at random.
#include <doctest/doctest.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "numerals_fixture.h"

using synopse::Decimal;
using synopse::Numerals;
using synopse::test::numerals;

namespace {

class Spellout {
 public:
  explicit Spellout(const char* language) : format_(icu::URBNF_SPELLOUT, icu::Locale(language), error_) {
    REQUIRE(U_SUCCESS(error_));
  }

  std::string operator()(std::int64_t number, const char* rule_set) {
    icu::UnicodeString words;
    icu::FieldPosition position;
    format_.format(number, icu::UnicodeString(rule_set), words, position, error_);
    REQUIRE(U_SUCCESS(error_));
    std::string text;
    return words.toUTF8String(text);
  }

 private:
  UErrorCode error_ = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format_;
};

std::string replaced(std::string text, const std::vector<std::pair<std::string, std::string>>& by) {
  for (const auto& [from, to] : by)
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
      text.replace(at, from.size(), to);
  return text;
}

// 1 to 9,999, then the powers of ten with their neighbours, then numbers of 5 to 18 digits.
std::vector<std::int64_t> interesting_numbers() {
  std::vector<std::int64_t> numbers;
  for (std::int64_t number = 1; number < 10000; ++number) numbers.push_back(number);
  for (std::int64_t power = 10000; power < 1000000000000000000; power *= 10)
    for (const std::int64_t number : {power - 1, power, power + 1, 2 * power}) numbers.push_back(number);
  std::mt19937_64 random(20061113);
  for (std::int64_t end = 100000; end < 1000000000000000000; end *= 10)
    for (int i = 0; i < 200; ++i)
      numbers.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end)));
  numbers.erase(std::remove_if(numbers.begin(), numbers.end(), [](auto number) { return number == 0; }),
                numbers.end());
  return numbers;
}

using Reader = std::optional<Decimal> (Numerals::*)(std::string_view) const;

struct RuleSets {
  const char* language;
  Reader read;
  std::vector<const char*> names;
  // Other spellings of the same words.
  std::vector<std::vector<std::pair<std::string, std::string>>> spellings;
};

void check(const RuleSets& sets) {
  const Numerals words = numerals(sets.language);
  Spellout spellout(sets.language);
  const auto numbers = interesting_numbers();
  for (const char* name : sets.names) {
    CAPTURE(name);
    for (const std::int64_t number : numbers) {
      const std::string written = spellout(number, name);
      if (number == 1 && written.starts_with("ein") && written != "eins" &&
          written.find("st") == std::string::npos)
        continue;  // an article is no number
      for (const auto& spelling : sets.spellings) {
        const std::string text = replaced(written, spelling);
        if ((words.*sets.read)(text) == Decimal(number)) continue;
        CAPTURE(text);
        REQUIRE((words.*sets.read)(text).value_or(-1).text() == std::to_string(number));
      }
    }
  }
}

const std::pair<std::string, std::string> kNoSoftHyphens = {"\u00ad", ""};

}  // namespace

TEST_CASE("German cardinals in all genders and cases") {
  check({"de",
         &Numerals::cardinal,
         {"%spellout-numbering", "%spellout-cardinal-neuter", "%spellout-cardinal-masculine",
          "%spellout-cardinal-feminine", "%spellout-cardinal-n", "%spellout-cardinal-r",
          "%spellout-cardinal-s", "%spellout-cardinal-m"},
         {{}, {kNoSoftHyphens}, {{"\u00ad", " "}}}});
}

TEST_CASE("German cardinals without umlauts and with a capital") {
  check({"de",
         &Numerals::cardinal,
         {"%spellout-numbering"},
         {{kNoSoftHyphens, {"ü", "ue"}, {"ö", "oe"}, {"ß", "ss"}},
          {kNoSoftHyphens, {"zwei", "zwo"}},
          {kNoSoftHyphens, {"ü", "U\u0308"}, {"ei", "EI"}}}});
}

TEST_CASE("German ordinals in all cases") {
  check({"de",
         &Numerals::ordinal,
         {"%spellout-ordinal", "%spellout-ordinal-n", "%spellout-ordinal-r", "%spellout-ordinal-s",
          "%spellout-ordinal-m"},
         {{}, {kNoSoftHyphens}}});
}

TEST_CASE("English cardinals with and without 'and' and hyphens") {
  check({"en",
         &Numerals::cardinal,
         {"%spellout-numbering", "%spellout-cardinal", "%spellout-cardinal-verbose"},
         {{},
          {{"-", " "}},
          {{", ", " "}, {" ", "-"}},
          {{"one hundred", "a hundred"}, {"a hundred", "A Hundred"}}}});
}

TEST_CASE("English ordinals with and without 'and' and hyphens") {
  check({"en", &Numerals::ordinal, {"%spellout-ordinal", "%spellout-ordinal-verbose"}, {{}, {{"-", " "}}}});
}

TEST_CASE("years in both languages") {
  const Numerals de = numerals("de"), en = numerals("en");
  Spellout german("de"), english("en");
  for (int year = 1100; year < 2100; ++year) {
    const std::string de_text = replaced(german(year, "%spellout-numbering-year"), {kNoSoftHyphens});
    const std::string en_text = english(year, "%spellout-numbering-year");
    CAPTURE(de_text);
    CAPTURE(en_text);
    REQUIRE(de.year(de_text) == Decimal(year));
    REQUIRE(en.year(en_text) == Decimal(year));
    REQUIRE(en.year(replaced(en_text, {{"-", " "}})) == Decimal(year));
  }
}

TEST_CASE("numbers below zero") {
  const Numerals de = numerals("de"), en = numerals("en");
  Spellout german("de"), english("en");
  for (int number = 1; number < 3000; ++number) {
    REQUIRE(de.cardinal(german(-number, "%spellout-numbering")) == Decimal(-number));
    REQUIRE(en.cardinal(english(-number, "%spellout-cardinal")) == Decimal(-number));
  }
}
