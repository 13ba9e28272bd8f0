#include <doctest/doctest.h>

#include <vector>

#include "synopse/document/words.h"
#include "tokens_fixture.h"

using namespace synopse;
using namespace synopse::testing;

namespace {

struct Case {
  const char* text;
  const char* tokens;
};

template <std::size_t N>
void check_tokens(const std::string& language, const Case (&cases)[N], const SegmenterOptions& options = {}) {
  for (const Case& c : cases) {
    CAPTURE(std::string(c.text));
    CHECK(tokens_of(segmented(language, c.text, options)) == c.tokens);
  }
}

}  // namespace

TEST_CASE("German tokens") {
  const Case cases[] = {
      {"Er kam am 3. Mai.", "Er|kam|am|3.|Mai|."},
      {"Rang 3. Das war gut.", "Rang|3|.|Das|war|gut|."},
      {"aus 11 m. Das sind 5 t.", "aus|11|m|.|Das|sind|5|t|."},
      {"64 n. Chr. und 9 v. Chr.", "64|n.|Chr.|und|9|v.|Chr."},
      {"die 85-prozentige Mehrheit", "die|85-prozentige|Mehrheit"},
      {"EU-Staaten und Mecklenburg-Vorpommern", "EU-Staaten|und|Mecklenburg-Vorpommern"},
      {"Vor- und Nachteile", "Vor|-|und|Nachteile"},
      {"z. B. und z.B. gut", "z.|B.|und|z.B.|gut"},
      {"12.500,75 Euro, 0,5 %", "12.500,75|Euro|,|0,5|%"},
      {"42 % mehr, 42% mehr", "42|%|mehr|,|42|%|mehr"},
      {"2,4km und 60er Jahre", "2,4|km|und|60er|Jahre"},
      {"24stündig, 25jährige", "24stündig|,|25jährige"},
      {"Kund:innen, Lehrer*innen, Bürger_innen", "Kund:innen|,|Lehrer*innen|,|Bürger_innen"},
      {"Bürger/innen und jede*r", "Bürger/innen|und|jede*r"},
      {"Bürger(innen) kamen (spät)", "Bürger(innen)|kamen|(|spät|)"},
      {"10\u00A0000 oder 10 000", "10\u00A0000|oder|10|000"},
      {"am 12.11.2006 um 10:30 Uhr", "am|12.11.2006|um|10:30|Uhr"},
      {"die Saison 2017/18", "die|Saison|2017/18"},
      {"80 km/h", "80|km/h"},
      {"wie geht's", "wie|geht's"},
      {"‚so‘ und „so“", "‚|so|‘|und|„|so|“"},
      {"Dipl.-Ing. Roth", "Dipl.-Ing.|Roth"},
      {"20 °C bei §5", "20|°C|bei|§|5"},
      {"auf 5 km² Fläche", "auf|5|km²|Fläche"},
      {"1,5-fache Menge", "1,5-fache|Menge"},
      {"Nein!!", "Nein|!|!"},
      {"", ""},
      {" \n\t ", ""},
  };
  check_tokens("de", cases, {.hyphens = Hyphens::keep});
}

TEST_CASE("English tokens") {
  const Case cases[] = {
      {"We don't; I can't.", "We|don't|;|I|can't|."},
      {"ran 800 m. She at 5 p.m. swam", "ran|800|m|.|She|at|5|p.m.|swam"},
      {"It’s John’s, isn’t it?", "It’s|John’s|,|isn’t|it|?"},
      {"We cannot go. Gonna stay", "We|cannot|go|.|Gonna|stay"},
      {"wouldn't've", "wouldn't've"},
      {"O'Neill's house", "O'Neill's|house"},
      {"the states' rights", "the|states'|rights"},
      {"$5m, £1.5bn and US$3", "$|5|m|,|£|1.5|bn|and|US|$|3"},
      {"EUR50m, USD1,700 and $US3.50", "EUR|50|m|,|USD|1,700|and|$|US|3.50"},
      {"US50, MP3 and the F16", "US50|,|MP3|and|the|F16"},
      {"PS2.7m or PS6m", "PS|2.7|m|or|PS|6|m"},
      {"up .5 per cent. By $.75", "up|.5|per|cent|.|By|$|.75"},
      {"the 19th century, the 1990s, the '90s", "the|19th|century|,|the|1990s|,|the|'90s"},
      {"a well-known 15-year-old", "a|well-known|15-year-old"},
      {"1990-1995", "1990|-|1995"},
      {"on 2006-11-12", "on|2006-11-12"},
      {"call 555-123-4567", "call|555-123-4567"},
      {"the U.S. and the U.K.'s army", "the|U.S.|and|the|U.K.'s|army"},
      {"AT&T and R&D", "AT&T|and|R&D"},
      {"and/or", "and|/|or"},
      {"rock 'n' roll", "rock|'n'|roll"},
      {"friend(s)", "friend(s)"},
      {"Wait... what?! No--yes", "Wait|...|what|?!|No|--|yes"},
      {"``So'' [sic]", "``|So|''|[|sic|]"},
  };
  check_tokens("en", cases, {.hyphens = Hyphens::keep});
}

TEST_CASE("links, names and signs") {
  const Case cases[] = {
      {"See https://example.org/a_(b)?c=d.", "See|https://example.org/a_(b)?c=d|."},
      {"(see www.example.org/x)", "(|see|www.example.org/x|)"},
      {"Ask j.doe+x@mail.example.org, now", "Ask|j.doe+x@mail.example.org|,|now"},
      {"at example.com.The end", "at|example.com|.|The|end"},
      {"open report_final.pdf now", "open|report_final.pdf|now"},
      {"@some_one wrote #topic1!", "@some_one|wrote|#topic1|!"},
      {"No # sign @ all", "No|#|sign|@|all"},
      {"so :-) and ;)", "so|:-)|and|;)"},
      {"=====", "====="},
      {"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F44D\U0001F3FD \U0001F1E9\U0001F1EA\u2764\uFE0F",
       "\U0001F468\u200D\U0001F469\u200D\U0001F467|\U0001F44D\U0001F3FD|\U0001F1E9\U0001F1EA|\u2764\uFE0F"},
      {"ver\u00ADöf\u00ADfent\u00ADlicht", "ver\u00ADöf\u00ADfent\u00ADlicht"},
      {"A\u0308rger im Cafe\u0301", "A\u0308rger|im|Cafe\u0301"},
      {"中国 2018", "中国|2018"},
      {"สวัสดีครับ 5", "สวัสดี|ครับ|5"},
  };
  check_tokens("en", cases, {.hyphens = Hyphens::keep});
  check_tokens("de", cases, {.hyphens = Hyphens::keep});
}

TEST_CASE("hyphenated words in parts") {
  const Case english[] = {
      {"a well-known re-election", "a|well|-|known|re-election"},
      {"99-year lease", "99|-|year|lease"},
      {"Kim Min-Woo and Lee Ka-ki met", "Kim|Min-Woo|and|Lee|Ka-ki|met"},
      {"non-US-based firms", "non-US|-|based|firms"},
      {"2006-11-12 and e-mail", "2006-11-12|and|e-mail"},
      {"the mid- to late nineties", "the|mid-|to|late|nineties"},
  };
  check_tokens("en", english);
  const Case german[] = {
      {"US-Präsident", "US|-|Präsident"},
      {"Dipl.-Ing. Roth", "Dipl.|-|Ing.|Roth"},
      {"85-prozentige Mehrheit", "85|-|prozentige|Mehrheit"},
      {"Vor- und Nachteile", "Vor|-|und|Nachteile"},
  };
  check_tokens("de", german);
}

TEST_CASE("clitics in their words") {
  const Case cases[] = {{"We don't. It's John's", "We|don't|.|It's|John's"},
                        {"cannot", "cannot"},
                        {"the members' rights", "the|members'|rights"},
                        {"the 'members' said", "the|'|members|'|said"},
                        {"the U.S.'s role", "the|U.S.'s|role"}};
  check_tokens("en", cases);
}

TEST_CASE("tokens say what they are made of") {
  const Document document = segmented("en", "Peter's well-known don't cannot; Gonna we’ve", {});
  struct Expected {
    const char* text;
    bool joined;
    int clitic;
  };
  const Expected expected[] = {{"Peter's", false, 2}, {"well", false, 0},  {"-", true, 0},
                               {"known", true, 0},    {"don't", false, 3}, {"cannot", false, 3},
                               {";", false, 0},       {"Gonna", false, 2}, {"we’ve", false, 5}};
  REQUIRE(document.tokens.size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    CAPTURE(i);
    CHECK(document[document.tokens[i].span] == expected[i].text);
    CHECK(document.tokens[i].joined == expected[i].joined);
    CHECK(document.tokens[i].clitic == expected[i].clitic);
  }
}

TEST_CASE("words do not depend on the tokens' convention") {
  const char* const text =
      "Dr. Wolf-Dieter Ahlenfelder-Roth, the well-known ex-president, didn't say \"Peter's\" 15-year-old "
      "friends' co-founders cannot run in 1990-1995 or on 2006-11-12; the U.S.'s e-mail-free days.";
  const auto words_of = [&](const SegmenterOptions& options) {
    const Document document = segmented("en", text, options);
    std::vector<Word> words;
    collect_words(document, words);
    std::string shown;
    for (const Word& word : words) shown += std::string(document[word.span]) + "|";
    return shown;
  };
  const std::string expected = words_of({});
  CHECK(expected == words_of({.hyphens = Hyphens::keep}));
  CHECK(expected.starts_with("Dr.|Wolf-Dieter|Ahlenfelder-Roth|,|the|well-known|ex-president|,|did|n't|"));
}

TEST_CASE("kinds of tokens") {
  const Document document =
      segmented("de", "Am 3. Mai, 42 % (EU-Staaten) 25jährige \u2764 5,5km", {.hyphens = Hyphens::keep});
  const TokenKind expected[] = {TokenKind::word,   TokenKind::number, TokenKind::word,   TokenKind::punct,
                                TokenKind::number, TokenKind::symbol, TokenKind::punct,  TokenKind::word,
                                TokenKind::punct,  TokenKind::word,   TokenKind::symbol, TokenKind::number,
                                TokenKind::word};
  REQUIRE(document.tokens.size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) CHECK(document.tokens[i].kind == expected[i]);
}
