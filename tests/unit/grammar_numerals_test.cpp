#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "numerals_fixture.h"

using synopse::Numerals;
using synopse::test::numerals;

namespace {

std::string shown(const std::optional<synopse::Decimal>& value) { return value ? value->text() : "none"; }

const std::vector<std::string> kGermanUnits = {"",     "ein",   "zwei",   "drei", "vier",
                                               "fünf", "sechs", "sieben", "acht", "neun"};
const std::vector<std::string> kGermanTens = {"",        "zehn",    "zwanzig", "dreißig", "vierzig",
                                              "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

// Number words as a German writes them, in one word.
std::string german(int n, bool last = true) {
  const std::vector<std::string> teens = {"zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                          "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
  const auto at = [](int i) { return static_cast<std::size_t>(i); };
  if (n == 0) return "null";
  std::string out;
  if (n >= 1000) out += german(n / 1000, false) + "tausend";
  if (n % 1000 >= 100) out += kGermanUnits[at(n % 1000 / 100)] + "hundert";
  const int rest = n % 100;
  if (rest == 1 && last) return out + "eins";
  if (rest < 10) return out + kGermanUnits[at(rest)];
  if (rest < 20) return out + teens[at(rest - 10)];
  if (rest % 10 > 0) out += kGermanUnits[at(rest % 10)] + "und";
  return out + kGermanTens[at(rest / 10)];
}

std::string english(int n) {
  const std::vector<std::string> small = {"zero",    "one",     "two",       "three",    "four",
                                          "five",    "six",     "seven",     "eight",    "nine",
                                          "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                          "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  const std::vector<std::string> tens = {"",      "",      "twenty",  "thirty", "forty",
                                         "fifty", "sixty", "seventy", "eighty", "ninety"};
  const auto at = [](int i) { return static_cast<std::size_t>(i); };
  std::string out;
  if (n >= 1000) out += english(n / 1000) + " thousand";
  if (n % 1000 >= 100) out += (out.empty() ? "" : " ") + small[at(n % 1000 / 100)] + " hundred";
  const int rest = n % 100;
  if (rest == 0 && n > 0) return out;
  if (!out.empty()) out += " and ";
  if (rest < 20) return out + small[at(rest)];
  return out + tens[at(rest / 10)] + (rest % 10 > 0 ? "-" + small[at(rest % 10)] : "");
}

using Cases = std::vector<std::pair<std::string, std::string>>;

void check_cardinals(const Numerals& words, const Cases& cases) {
  for (const auto& each : cases) {
    const auto& text = each.first;
    const auto& value = each.second;
    CAPTURE(text.substr(0, 60));
    CHECK(shown(words.cardinal(text)) == value);
  }
}

}  // namespace

TEST_CASE("all German number words below ten thousand are read") {
  const Numerals words = numerals("de");
  for (int n = 0; n < 10000; ++n) {
    const std::string word = german(n);
    CAPTURE(word);
    REQUIRE(shown(words.cardinal(word)) == std::to_string(n));
    REQUIRE(words.is_numeral(word));
  }
}

TEST_CASE("all English number words below ten thousand are read") {
  const Numerals words = numerals("en");
  for (int n = 0; n < 10000; ++n) {
    const std::string word = english(n);
    CAPTURE(word);
    REQUIRE(shown(words.cardinal(word)) == std::to_string(n));
  }
}

TEST_CASE("German numbers of digits, words and both") {
  check_cardinals(numerals("de"), {{"52.000", "52000"},
                                   {"3,5", "3.5"},
                                   {"3.456.789,12", "3456789.12"},
                                   {"400 000", "400000"},
                                   {"1\u202f234\u202f567,5", "1234567.5"},
                                   {"1'000", "1000"},
                                   {"-5", "-5"},
                                   {"\u22125", "-5"},
                                   {"minus zwei", "-2"},
                                   {"1,5 Mio.", "1500000"},
                                   {"15k", "15000"},
                                   {"eine Million", "1000000"},
                                   {"eine halbe Million", "500000"},
                                   {"zwei Millionen dreihunderttausend", "2300000"},
                                   {"2 Millionen 300.000", "2300000"},
                                   {"zwei und vierzig", "42"},
                                   {"tausendundeins", "1001"},
                                   {"hundertzwei", "102"},
                                   {"neunzehnhundert89", "1989"},
                                   {"zwo", "2"},
                                   {"FÜNFZEHN", "15"},
                                   {"fuenfzehn", "15"},
                                   {"dreissig", "30"},
                                   {"fu\u0308nf", "5"},
                                   {"zwei\u00adund\u00adfünfzig", "52"},
                                   {"anderthalb", "1.5"},
                                   {"zweieinhalb Milliarden", "2500000000"},
                                   {"drei Viertel", "0.75"},
                                   {"zwei Drittel", "0.666666666666667"},
                                   {"ein Zwanzigstel", "0.05"},
                                   {"acht und zwei Drittel Millionen", "8666666.666666667"},
                                   {"½", "0.5"},
                                   {"3½", "3.5"},
                                   {"1 1/2", "1.5"},
                                   {"zwei Komma null fünf", "2.05"},
                                   {"ein halbes Dutzend", "6"},
                                   {"zwei Dutzend", "24"},
                                   {"ein hundert und zwei", "102"},
                                   {"zweiundfünfzigtausend", "52000"},
                                   {"tausendfünfhundert", "1500"},
                                   {"eineinhalb", "1.5"},
                                   {"ein ein halb", "1.5"},
                                   {"Viertelmillion", "250000"},
                                   {"drei Milliarden und ein Viertel", "3250000000"},
                                   {"fünf Millionstel", "0.000005"},
                                   {"minus drei und dreißigstel", "none"},
                                   {"minus vier drei und dreißigstel", "-0.121212121212121"},
                                   {"1’000’000", "1000000"},
                                   {"-2,4e3", "-2400"},
                                   {"1 Komma 05", "1.05"},
                                   {"zweier", "2"},
                                   {"Zweier", "none"},
                                   {"hunderttausend Milliarden", "100000000000000"},
                                   {"fünfzehn Sextillionen eins", "15000000000000000000000000000000000001"},
                                   {"zehn Quintilliarden", "10000000000000000000000000000000000"},
                                   {"vier Millionen fünf Millionen", "none"},
                                   {"zwei Millionen hundert Milliarden", "none"},
                                   {"eine Million tausend Millionen", "none"}});
}

TEST_CASE("English numbers of digits, words and both") {
  check_cardinals(numerals("en"), {{"55,000", "55000"},
                                   {"3,456,789.12", "3456789.12"},
                                   {".5", "0.5"},
                                   {"1.5bn", "1500000000"},
                                   {"2.5m", "2500000"},
                                   {"two and a half million", "2500000"},
                                   {"a million and a half", "1500000"},
                                   {"half a million", "500000"},
                                   {"a quarter of a million", "250000"},
                                   {"a hundred and five", "105"},
                                   {"twenty eight", "28"},
                                   {"nineteen hundred", "1900"},
                                   {"three-quarters", "0.75"},
                                   {"nine and a quarter", "9.25"},
                                   {"two point five million", "2500000"},
                                   {"one over five", "0.2"},
                                   {"a dozen", "12"},
                                   {"half a dozen", "6"},
                                   {"minus five", "-5"},
                                   {"thousand", "1000"},
                                   {"three billions", "3000000000"},
                                   {"517 hundred", "51700"},
                                   {"6 thousand 5 hundred and 48", "6548"},
                                   {"two million, three hundred thousand", "2300000"},
                                   {"2.4e13", "24000000000000"},
                                   {"-12e-1", "-1.2"},
                                   {"2.4e", "none"},
                                   {"1'000", "1000"},
                                   {"１２", "12"},
                                   {"sixteen point o seven", "16.07"},
                                   {"one decillion and one", "1000000000000000000000000000000001"},
                                   {"sixteen sextillion seven quintillion", "16007000000000000000000"},
                                   {"12,34,567.89", "1234567.89"},
                                   {"2,50,000", "250000"},
                                   {"12,34", "none"},
                                   {"12,34,56", "none"},
                                   {"1,234,56", "none"},
                                   {"five and three", "none"},
                                   {"two three", "none"},
                                   {"a hundred and a", "none"},
                                   {"hundred hundred", "none"},
                                   {"four thousand six thousand", "none"}});
}

TEST_CASE("fractions in words") {
  check_cardinals(numerals("en"), {{"four hundred and seven and two thirds", "407.666666666666667"},
                                   {"three hundred and sixty-two hundredths", "300.62"},
                                   {"one hundred and forty fifths", "28"},
                                   {"four thousand two fifths", "4000.4"},
                                   {"four thousand seven fifths", "801.4"},
                                   {"four thirty-firsts", "0.129032258064516"},
                                   {"thirty forty fifths", "0.666666666666667"},
                                   {"thirty fifths", "6"},
                                   {"twenty-fifth", "none"},
                                   {"one forty-fifth", "0.022222222222222"},
                                   {"a trillionth", "0.000000000001"},
                                   {"a hundred billionths", "0.0000001"},
                                   {"a hundred thousand billionths", "0.0001"},
                                   {"one ten-thousandth", "0.0001"},
                                   {"three hundred-thousandths", "0.00003"},
                                   {"five thousand and three hundredths", "5000.03"},
                                   {"six million and two thirds", "6666666.666666667"},
                                   {"seven million and one half", "7500000"},
                                   {"six billion and a quarter million", "6000250000"},
                                   {"three quarters million", "750000"},
                                   {"half a hundred", "50"},
                                   {"two and a half hundred", "250"},
                                   {"a second", "none"},
                                   {"one first", "none"},
                                   {"three firsts", "none"},
                                   {"a third of", "none"},
                                   {"half a", "none"},
                                   {"2 3/4", "2.75"},
                                   {"3/0", "none"}});
}

TEST_CASE("powers of ten and their neighbours") {
  check_cardinals(numerals("de"), {{"neunhundertneunundneunzigtausendneunhundertneunundneunzig", "999999"},
                                   {"eine Milliarde", "1000000000"},
                                   {"eine Milliarde eins", "1000000001"},
                                   {"eine Billion", "1000000000000"},
                                   {"eine Billiarde", "1000000000000000"},
                                   {"999.999.999.999.999.999", "999999999999999999"},
                                   {"1.000.000.000.000.000.000.000", "1000000000000000000000"}});
  check_cardinals(numerals("en"), {{"nine hundred ninety-nine thousand nine hundred ninety-nine", "999999"},
                                   {"one billion", "1000000000"},
                                   {"one trillion and one", "1000000000001"},
                                   {"one quadrillion", "1000000000000000"}});
}

TEST_CASE("what is no number has no value, however long it is") {
  const Numerals de = numerals("de"), en = numerals("en");
  std::string nines;
  for (int i = 0; i < 5000; ++i) nines += "nine ";
  const std::vector<std::string> cases = {"",         "ein", "a",        "Million",   "und",
                                          "zwei und", "4.5", "1.23.456", "zwei drei", "99-prozentige",
                                          "Achtung",  "1/0", nines,      "-",         ","};
  for (const std::string& text : cases) {
    CAPTURE(text.substr(0, 40));
    CHECK(shown(de.cardinal(text)) == "none");
    CHECK_FALSE(de.is_numeral(text));
  }
  CHECK(shown(en.cardinal(nines)) == "none");
  CHECK(shown(en.cardinal("a")) == "none");
  CHECK(shown(en.cardinal(std::string(5000, '9'))) == "none");
  CHECK_FALSE(en.is_numeral("120m"));
  CHECK_FALSE(en.is_numeral("9/11"));
}

TEST_CASE("a number that no decimal holds is a number without a value") {
  const Numerals de = numerals("de"), en = numerals("en");
  std::string groups = "1", hundreds;
  for (int i = 0; i < 250000; ++i) groups += ".000";
  const std::vector<std::string> numbers = {std::string(39, '9'),
                                            std::string(5000, '9'),
                                            std::string(1000000, '7'),
                                            "1" + std::string(400, '0'),
                                            "-1" + std::string(400, '0'),
                                            "0," + std::string(450, '0') + "1",
                                            std::string(400, '9') + " Millionen",
                                            "9e307 Milliarden",
                                            "1e309",
                                            groups};
  for (const std::string& text : numbers) {
    CAPTURE(text.substr(0, 40));
    CHECK(shown(de.cardinal(text)) == "none");
    CHECK(de.is_beyond(text));
  }
  CHECK(de.is_numeral(groups));
  CHECK(en.is_numeral(std::string(1000000, '7')));
  CHECK(shown(en.ordinal(std::string(400, '7') + "th")) == "none");
  CHECK(shown(en.year(std::string(400, '7'))) == "none");
  CHECK(shown(en.leading(std::string(60, '7') + "-mile")) == "none");
  for (int i = 0; i < 100000; ++i) hundreds += "hundert";
  for (const std::string& text :
       {hundreds, groups + "0", std::string(), std::string("zwei"), std::string(38, '9'),
        std::string("zwei drei"), std::string(400, '7') + "x"}) {
    CAPTURE(text.substr(0, 40));
    CHECK_FALSE(de.is_beyond(text));
  }
}

TEST_CASE("a mark on a letter that does not take it is no part of a number") {
  const Numerals de = numerals("de"), en = numerals("en");
  for (const std::string text : {"four\u0300", "six-r\u0308", "12\u0301"}) {
    CAPTURE(text);
    CHECK_FALSE(en.is_numeral(text));
    CHECK(shown(en.cardinal(text)) == "none");
    CHECK_FALSE(de.is_beyond(text));
  }
  CHECK(shown(de.cardinal("zwo\u0308lf")) == "12");
}

TEST_CASE("powers of ten in digits") {
  const Numerals de = numerals("de"), en = numerals("en");
  const Cases cases = {{"6.23x10^-4", "0.000623"},
                       {"1.5 × 10^6", "1500000"},
                       {"2.4 × 10⁻³", "0.0024"},
                       {"3*10^8", "300000000"},
                       {"10^6", "1000000"},
                       {"10⁶", "1000000"},
                       {"10⁻³", "0.001"},
                       {"1.67×10−27", "0.00000000000000000000000000167"},
                       {"5e-4", "0.0005"},
                       {"10e3", "10000"},
                       {"10 x 10^3", "10000"},
                       {"4x100", "none"},
                       {"4 x 10", "none"},
                       {"10^", "none"},
                       {"3^4", "none"},
                       {"20³", "none"}};
  for (const auto& [text, value] : cases) {
    CAPTURE(text);
    CHECK(shown(en.cardinal(text)) == value);
  }
  CHECK(shown(de.cardinal("1,5 · 10^6")) == "1500000");
  CHECK(en.is_numeral("10⁶"));
  for (const std::string text : {"10^400", "2 x 10^400", "1e-999", "10^-99999999999999999999"}) {
    CAPTURE(text);
    CHECK(en.is_beyond(text));
  }
}

TEST_CASE("ordinals in digits and words") {
  const Numerals de = numerals("de"), en = numerals("en");
  const Cases german_cases = {
      {"3.", "3"},           {"dritte", "3"},       {"erstes", "1"},
      {"achten", "8"},       {"siebter", "7"},      {"zweiundzwanzigsten", "22"},
      {"hundertste", "100"}, {"zwanzigster", "20"}, {"zwei hundert ein und vierzigste", "241"},
      {"drei", "none"},      {"3", "none"},         {"achtzig", "none"}};
  for (const auto& each : german_cases) {
    const auto& text = each.first;
    const auto& value = each.second;
    CAPTURE(text);
    CHECK(shown(de.ordinal(text)) == value);
  }
  const Cases english_cases = {{"first", "1"},
                               {"21st", "21"},
                               {"3rd", "3"},
                               {"twenty-first", "21"},
                               {"two hundredth", "200"},
                               {"three trillionth", "3000000000000"},
                               {"three", "none"},
                               {"th", "none"}};
  for (const auto& each : english_cases) {
    const auto& text = each.first;
    const auto& value = each.second;
    CAPTURE(text);
    CHECK(shown(en.ordinal(text)) == value);
  }
}

TEST_CASE("years in two halves") {
  CHECK(shown(numerals("en").year("nineteen eighty-four")) == "1984");
  CHECK(shown(numerals("en").year("twenty ten")) == "2010");
  CHECK(shown(numerals("en").year("2006")) == "2006");
  CHECK(shown(numerals("en").year("nineteen oh five")) == "1905");
  CHECK(shown(numerals("en").year("twenty-fifth")) == "none");
  CHECK(shown(numerals("de").year("neunzehnachtzig")) == "1980");
  CHECK(shown(numerals("de").year("neunzehnhundertneunundachtzig")) == "1989");
  CHECK(shown(numerals("de").year("fünf sechs")) == "none");
}

TEST_CASE("the number that a compound begins with") {
  const Cases german_cases = {
      {"99-prozentige", "99"},  {"zehnprozentigen", "10"}, {"vierköpfig", "4"}, {"3,5-fach", "3.5"},
      {"20-Euro-Schein", "20"}, {"hochprozentig", "none"}, {"", "none"},        {"zwei", "none"}};
  const Numerals de = numerals("de"), en = numerals("en");
  for (const auto& each : german_cases) {
    const auto& word = each.first;
    const auto& value = each.second;
    CAPTURE(word);
    CHECK(shown(de.leading(word)) == value);
  }
  CHECK(shown(en.leading("two-year-old")) == "2");
  CHECK(shown(en.leading("twenty-five-mile")) == "25");
  CHECK(shown(en.leading("four-mile")) == "4");
  CHECK(shown(en.leading("threefold")) == "3");
  CHECK(shown(en.leading("a-mile")) == "none");
}
