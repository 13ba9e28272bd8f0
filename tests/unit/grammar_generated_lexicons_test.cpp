// What the build has made from CLDR (tools/cldr_lexicons.cpp), held against ICU itself and against our own
// lists.
#include <doctest/doctest.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "synopse/grammar/lexicon_reader.h"
#include "synopse/text/characters.h"

using namespace synopse;

namespace {

// Without soft hyphens, and with plain blanks.
std::string plain(icu::UnicodeString text) {
  text.findAndReplace(u"\u00AD", u"").findAndReplace(u"\u00A0", u" ").findAndReplace(u"\u02BB", u"'").trim();
  std::string result;
  return text.toUTF8String(result);
}

Lexicon lexicon(const std::string& path) {
  const Files files = Files::built_in();
  Diagnostics report;
  auto read = LexiconReader(files, report).read(path);
  REQUIRE(read);
  CHECK(report.errors() == 0);
  return std::move(*read);
}

// The fields behind `word` in the lines of the generator's table.
std::set<std::string> table_fields(const std::string& word) {
  std::ifstream in(std::string(SYNOPSE_ROOT) + "/tools/cldr_lexicons.txt");
  REQUIRE(in);
  std::set<std::string> fields;
  for (std::string line; std::getline(in, line);) {
    std::istringstream columns(line);
    std::string field;
    if (std::getline(columns, field, '\t') && field == word)
      while (std::getline(columns, field, '\t')) fields.insert(field);
  }
  REQUIRE(!fields.empty());
  return fields;
}

std::vector<std::string> currency_codes() {
  const std::set<std::string> left = table_fields("leave");
  UErrorCode error = U_ZERO_ERROR;
  UEnumeration* all = ucurr_openISOCurrencies(UCURR_ALL, &error);
  std::vector<std::string> codes;
  while (const char* code = uenum_next(all, nullptr, &error))
    if (!left.contains(code)) codes.emplace_back(code);
  uenum_close(all);
  return codes;
}

std::string currency_name(const std::string& code, const char* locale) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t size = 0;
  icu::UnicodeString iso = icu::UnicodeString::fromUTF8(code);
  const char16_t* name =
      ucurr_getName(iso.getTerminatedBuffer(), locale, UCURR_LONG_NAME, nullptr, &size, &error);
  return plain({name, size});
}

std::string without_parenthesis(const std::string& name) {
  return plain(icu::UnicodeString::fromUTF8(name.substr(0, name.find('('))));
}

std::string unit_name(const icu::MeasureUnit& unit, const char* locale, const char* form) {
  UErrorCode error = U_ZERO_ERROR;
  const std::string text = plain(icu::number::NumberFormatter::withLocale(locale)
                                     .unit(unit)
                                     .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                     .unitDisplayCase(form)
                                     .formatInt(5, error)
                                     .toString(error));
  REQUIRE(U_SUCCESS(error));
  return text.substr(std::min(text.size(), text.find(' ') + 1));
}

}  // namespace

TEST_CASE("every currency is found by its name; one of the past, or another of that name") {
  for (const char* language : {"de", "en"}) {
    const Lexicon currencies = lexicon(std::string(language) + "/lexicon/currencies.lex");
    const std::vector<std::string> codes = currency_codes();
    CHECK(codes.size() > 250);
    for (const std::string& code : codes) {
      const std::string name = currency_name(code, language);
      if (name == code) continue;  // CLDR has no name for it
      CAPTURE(name);
      const std::string found(currencies.lookup(without_parenthesis(name), "code"));
      CHECK(!found.empty());
      if (without_parenthesis(name) == name) CHECK(found == code);
    }
  }
}

TEST_CASE("every unit is found by its name in nominative and dative") {
  std::set<std::string> left = table_fields("leave");
  left.merge(table_fields("leave-name"));
  UErrorCode error = U_ZERO_ERROR;
  const int count = icu::MeasureUnit::getAvailable(nullptr, 0, error);
  error = U_ZERO_ERROR;
  std::vector<icu::MeasureUnit> units(static_cast<std::size_t>(count));
  icu::MeasureUnit::getAvailable(units.data(), count, error);
  REQUIRE(U_SUCCESS(error));
  for (const char* language : {"de", "en"}) {
    const Lexicon names = lexicon(std::string(language) + "/lexicon/units.lex");
    int found = 0;
    for (const icu::MeasureUnit& unit : units) {
      const std::string type = unit.getType();
      if (type == "currency" || left.contains(type) || left.contains(unit.getSubtype())) continue;
      for (const char* form : {"nominative", "dative"}) {
        const std::string name = unit_name(unit, language, form);
        CAPTURE(name);
        if (!left.contains(name)) CHECK(!names.lookup(name, "unit").empty());
        ++found;
      }
    }
    CHECK(found > 250);
  }
}

TEST_CASE("no generated row says another thing than ours") {
  for (const char* path :
       {"common/units.lex", "common/currencies.lex", "de/lexicon/units.lex", "en/lexicon/units.lex",
        "de/lexicon/currencies.lex", "en/lexicon/currencies.lex", "de/lexicon/months.lex",
        "en/lexicon/months.lex", "de/lexicon/weekdays.lex", "en/lexicon/weekdays.lex"}) {
    Diagnostics report;
    const Lexicon ours = read_lexicon(path, *Files::built_in().find(path), report);
    const Lexicon theirs = read_lexicon(path, Files::generated(generated_lexicon_path(path)), report);
    REQUIRE(theirs.size() > 0);
    CHECK(report.errors() == 0);
    for (const Lexicon::Entry row : theirs.entries()) {
      const std::string said(ours.lookup(row.written, ours.columns().front()));
      CAPTURE(path);
      CAPTURE(row.written);
      // A horsepower of German texts is the metric one, which CLDR does not have.
      if (!said.empty() && said != "PS") CHECK(said == row.cell(0));
    }
  }
}

TEST_CASE("names, forms and symbols from CLDR have our units") {
  const struct {
    const char *path, *form, *unit;
  } cases[] = {
      {"de/lexicon/units.lex", "Kubikkilometern", "km³"},
      {"de/lexicon/units.lex", "Kubikmeter pro Sekunde", "m³/s"},
      {"de/lexicon/units.lex", "Kubikmeter je Sekunde", "m³/s"},
      {"de/lexicon/units.lex", "Gigawattstunden", "GWh"},
      {"de/lexicon/units.lex", "astronomischen Einheiten", "au"},
      {"en/lexicon/units.lex", "cubic kilometres", "km³"},
      {"en/lexicon/units.lex", "miles an hour", "mph"},
      {"en/lexicon/units.lex", "troy ounces", "oz t"},
      {"common/units.lex", "m³/s", "m³/s"},
      {"common/units.lex", "m3/s", "m³/s"},
      {"common/units.lex", "mg/L", "mg/l"},
      {"common/units.lex", "PS", "PS"},
      {"common/units.lex", "km", "km"},
      {"common/units.lex", "in", ""},
      {"common/units.lex", "pm", ""},
      {"common/units.lex", "N", ""},
  };
  for (const auto& row : cases) {
    CAPTURE(row.form);
    CHECK(lexicon(row.path).lookup(row.form, "unit") == row.unit);
  }
  CHECK(lexicon("de/lexicon/currencies.lex").lookup("finnischer Mark", "code") == "FIM");
  CHECK(lexicon("de/lexicon/currencies.lex").lookup("polnische Zloty", "code") == "PLN");
  CHECK(lexicon("en/lexicon/currencies.lex").lookup("Icelandic kronur", "code") == "ISK");
  CHECK(lexicon("en/lexicon/currencies.lex").lookup("nairas", "code") == "NGN");
  CHECK(lexicon("de/lexicon/currencies.lex").lookup("Tenge", "code") == "KZT");
  CHECK(lexicon("de/lexicon/currencies.lex").lookup("Herzegowina", "code").empty());
  CHECK(lexicon("en/lexicon/currencies.lex").lookup("reals", "code") == "BRL");  // ours
  CHECK(lexicon("en/lexicon/currencies.lex").lookup("soles", "code").empty());
  CHECK(lexicon("common/currencies.lex").lookup("₦", "code") == "NGN");
  CHECK(lexicon("common/currencies.lex").lookup("TOP", "code").empty());
  CHECK(lexicon("common/codes.lex").lookup("TOP", "code") == "TOP");
}

TEST_CASE("generated lexicons name their source and licence") {
  for (const char* path : {"de/cldr/units.lex", "en/cldr/currencies.lex", "common/cldr/units.lex"}) {
    const std::string_view text = Files::generated(path);
    CHECK(text.find("CLDR") != text.npos);
    CHECK(text.find("Unicode licence") != text.npos);
  }
  CHECK(Files::generated("de/cldr/none.lex").empty());
}

TEST_CASE("a lexicon lies upon what the build has made only if it asks, and hides its forms") {
  Files files;
  files.add("de/lexicon/units.lex", "#! with cldr\n#: form\tunit\nKilometer\tours\n=KM\tours\n");
  files.add("de/lexicon/months.lex", "#: form\tvalue\nJanuar\t1\n");
  Diagnostics report;
  LexiconReader reader(files, report);
  const auto units = reader.read("de/lexicon/units.lex");
  REQUIRE(units);
  CHECK(units->lookup("Kilometer", "unit") == "ours");
  CHECK(units->lookup("Kilometern", "unit") == "km");
  CHECK(units->lookup("Kilometern", "quantity") == "length");
  CHECK(units->entries()[0].generated == false);
  CHECK(units->entries()[2].generated == true);
  const auto months = reader.read("de/lexicon/months.lex");
  REQUIRE(months);
  CHECK(months->size() == 1);

  files.add("de/cldr/units.lex", "#: form\tunit\nElle\tell\n");
  LexiconReader again(files, report);
  CHECK(again.read("de/lexicon/units.lex")->lookup("Elle", "unit") == "ell");
  CHECK(again.read("de/lexicon/units.lex")->size() == 3);
  CHECK(report.errors() == 0);
}

TEST_CASE("an entry covers what it would be found for") {
  Diagnostics report;
  const Lexicon lexicon = read_lexicon("x.lex", "Bar\n=US\n", report);
  CHECK(lexicon.covers("bar", "BAR", false));
  CHECK(lexicon.covers("bar", "bar", true));
  CHECK(lexicon.covers("us", "US", true));
  CHECK(!lexicon.covers("us", "us", true));
  CHECK(!lexicon.covers("us", "US", false));
  CHECK(!lexicon.covers("them", "them", true));
}
