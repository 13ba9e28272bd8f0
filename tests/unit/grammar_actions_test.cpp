#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/grammar.h"
#include "synopse/text/files.h"

namespace {

// A grammar with no rules but the lexicons that the functions look into.
std::shared_ptr<const synopse::Grammar> grammar() {
  synopse::Files files = synopse::Files::directory(std::string(SYNOPSE_ROOT) + "/grammars");
  synopse::Files own;
  for (const char* name :
       {"numerals", "months", "timeunits", "deictics", "dayhalves", "decades", "quantifiers"}) {
    const std::string path = std::string("/lexicon/") + name + ".lex";
    own.add("xx" + path, *files.find("en" + path));
  }
  own.add("xx/lexicon/nouns.lex", "#: form\tlemma\nchildren\tchild\nsay no\trefuse\np.\tpage\n");
  own.add("xx/lexicon/endings.lex", "#: form\tsingular\nies\ty\ns\t-\n");
  own.add("xx/phases.txt", "one  one.rules\n");
  own.add("xx/one.rules",
          "# Lexicons for the test.\nlevel items\n"
          "lexicon month = lexicon/months.lex\nlexicon timeunit = lexicon/timeunits.lex\n"
          "lexicon deictic = lexicon/deictics.lex\nlexicon dayhalf = lexicon/dayhalves.lex\n"
          "lexicon decade = lexicon/decades.lex\nlexicon quantifier = lexicon/quantifiers.lex\n"
          "lexicon noun = lexicon/nouns.lex\nlexicon ending = lexicon/endings.lex\n");
  synopse::Diagnostics report;
  const auto loaded = synopse::Grammar::load(own, "xx", report);
  REQUIRE(loaded);
  return loaded;
}

struct Case {
  std::string function;
  std::vector<std::string_view> arguments;
  std::string expected;  // "none": the function refuses
};

void check(const std::vector<Case>& cases) {
  const auto loaded = grammar();
  for (const Case& each : cases) {
    CAPTURE(each.function);
    CAPTURE(each.expected);
    const synopse::Function* function = synopse::function(each.function);
    REQUIRE(function);
    CHECK(function->call(*loaded, each.arguments).value_or("none") == each.expected);
  }
}

}  // namespace

TEST_CASE("the table is sorted, and every function explains itself") {
  const auto all = synopse::functions();
  CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; }));
  for (const synopse::Function& each : all) {
    CHECK_FALSE(each.summary.empty());
    CHECK(each.min_arguments <= each.max_arguments);
    CHECK(synopse::function(each.name) == &each);
  }
  CHECK(synopse::function("nothing") == nullptr);
}

TEST_CASE("numbers and text") {
  check({{"number", {"55,000"}, "55000"},
         {"number", {""}, ""},
         {"number", {"many"}, "none"},
         {"number", {"3", "5 million"}, "3000000"},
         {"number", {"3", "five"}, "3"},
         {"number", {"3,000", "2 million"}, "3000"},
         {"number", {"3", "two thousand five hundred"}, "3"},
         {"number", {"2 thousand", "2 million"}, "2000"},
         {"ordinal", {"third"}, "3"},
         {"ordinal", {"three"}, "none"},
         {"scale", {"22", "0.01"}, "0.22"},
         {"leading", {"11-member"}, "11"},
         {"leading", {"member"}, "none"},
         {"sum", {"13", "45", "0.01"}, "13.45"},
         {"sum", {"13", "some", "0.01"}, "none"},
         {"at_least", {"5", "3"}, "5"},
         {"at_least", {"3", "3"}, "3"},
         {"at_least", {"2", "3"}, "none"},
         {"text", {"As It Is"}, "As It Is"},
         {"fold", {"As It Is"}, "as it is"},
         {"slug", {"Éa b"}, "ea-b"}});
}

TEST_CASE("words of a lexicon") {
  check({{"lookup", {"children", "noun.lemma"}, "child"},
         {"lookup", {"say no", "noun.lemma"}, "refuse"},
         {"lookup", {"dogs", "noun.lemma"}, ""},
         {"behind", {"two-children", "noun.lemma"}, "child"},
         {"behind", {"twenty-two-say-no", "noun.lemma"}, "refuse"},
         {"behind", {"two-dogs", "noun.lemma"}, "none"},
         {"before", {"children-5", "noun.lemma"}, "child"},
         {"before", {"dogs-5", "noun.lemma"}, ""},
         {"before", {"children", "noun.lemma"}, ""},
         {"lemma", {"dogs", "noun.lemma"}, "dogs"},
         {"lemma", {"small children", "noun.lemma", "ending.singular"}, "small child"},
         {"lemma", {"black cherries", "noun.lemma", "ending.singular"}, "black cherry"},
         {"lemma", {"dogs", "noun.lemma", "ending.singular"}, "dog"},
         {"compound_lemma", {"children", "noun.lemma", "ending.singular"}, "child"},
         {"compound_lemma", {"grandchildren", "noun.lemma", "ending.singular"}, "grandchild"},
         {"compound_lemma", {"p.", "noun.lemma"}, "page"},
         {"compound_lemma", {"UN-children", "noun.lemma"}, "UN-child"},
         {"compound_lemma", {"puppies", "noun.lemma", "ending.singular"}, "puppy"},
         {"compound_lemma", {"puppies", "noun.lemma"}, "puppies"},
         {"compound_lemma", {"", "noun.lemma"}, ""}});
}

TEST_CASE("dates and times") {
  check({{"date", {"12", "November", "2006"}, "2006-11-12"},
         {"date", {"3rd", "May", ""}, "XXXX-05-03"},
         {"date", {"", "Oct.", "2006"}, "2006-10"},
         {"date", {"", "summer", "1994"}, "1994-SU"},
         {"date", {"31", "April", "2006"}, "none"},
         {"date", {"12", "Nowhere", "2006"}, "none"},
         {"numeric_date", {"23.3.1987", "dmy"}, "1987-03-23"},
         {"numeric_date", {"10/21/04", "mdy"}, "2004-10-21"},
         {"numeric_date", {"99/99/2004", "mdy"}, "none"},
         {"year", {"1994"}, "1994"},
         {"year", {"'09"}, "2009"},
         {"year", {"44", "BC"}, "BC0044"},
         {"year", {"59", "1958"}, "1959"},
         {"year", {"07", "2006"}, "2007"},
         {"year", {"11", "2006"}, "none"},
         {"year", {"15", "1915"}, "none"},
         {"decade", {"1990s"}, "199"},
         {"decade", {"sixties"}, "196"},
         {"decade", {"1995s"}, "none"},
         {"century", {"19th"}, "18"},
         {"century", {"5th", "BC"}, "BC04"},
         {"century", {"mid-19th"}, "18"},
         {"century", {"late-twenty-first-century"}, "20"},
         {"century", {"mid-year"}, "none"},
         {"week", {"third"}, "XXXX-W03"},
         {"week", {"31"}, "XXXX-W31"},
         {"time", {"14:30"}, "T14:30"},
         {"time", {"8.30", "", "", "p.m."}, "T20:30"},
         {"time", {"12", "", "", "am"}, "T00:00"},
         {"time", {"25"}, "none"},
         {"clock", {"eight", "-", "15"}, "T07:45"},
         {"clock", {"seven", "+", "30", "pm"}, "T19:30"},
         {"clock", {"0", "-", "10"}, "T23:50"},
         {"clock", {"one", "-", "15"}, "T12:45"},
         {"clock", {"one", "-", "15", "am"}, "T00:45"},
         {"clock", {"one", "+", "15"}, "T01:15"},
         {"time", {"5pm"}, "T17:00"},
         {"time", {"5", "", "", "in the afternoon"}, "T17:00"},
         {"date", {"twenty fourth", "may", ""}, "XXXX-05-24"},
         {"numeric_date", {"5/12", "md|dm"}, "XXXX-05-12"},
         {"numeric_date", {"25/12", "md|dm"}, "XXXX-12-25"},
         {"numeric_date", {"25/13", "md|dm"}, "none"},
         {"time", {"8:45a"}, "T08:45"},
         {"time", {"1140", "", "", "a.m."}, "T11:40"},
         {"time", {"1160"}, "none"},
         {"time_before", {"9", "5", "pm"}, "T09:00"},
         {"time_before", {"2", "5", "pm"}, "T14:00"},
         {"time_before", {"10", "12:30pm"}, "T10:00"},
         {"time_before", {"x", "5", "pm"}, "none"},
         {"time_after", {"4", "11", "am"}, "T16:00"},
         {"time_after", {"12:30", "11", "am"}, "T12:30"},
         {"time_after", {"3", "8am"}, "T15:00"}});
}

TEST_CASE("durations and steps from the present day") {
  check({{"duration", {"3", "years"}, "P3Y"},
         {"duration", {"", "hour"}, "PT1H"},
         {"duration", {"several", "days"}, "PXD"},
         {"duration", {"three", "years", "four", "months"}, "P3Y4M"},
         {"duration", {"2", "hours", "10", "minutes"}, "PT2H10M"},
         {"duration", {"10-week", "weeks"}, "P10W"},
         {"duration", {"0.5", "hour"}, "PT0.5H"},
         {"duration", {"3", "houses"}, "none"},
         {"relative", {"last", "week"}, "-1W"},
         {"relative", {"this", "year"}, "+0Y"},
         {"relative", {"-", "years", "two"}, "-2Y"},
         {"relative", {"+", "days", "1000000000"}, "none"},
         {"relative", {"-", "hours", "3"}, "none"},
         {"relative", {"red", "week"}, "none"}});
}
