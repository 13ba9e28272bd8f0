#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "synopse/text/language.h"

using namespace synopse;

TEST_CASE("languages of paragraphs") {
  const std::pair<std::string, std::string> cases[] = {
      {"de",
       "Der Stadtrat hat am Dienstag über den Haushalt beraten. Die Opposition lehnte den Entwurf ab. Nun "
       "muss "
       "der Bürgermeister nachbessern."},
      {"en",
       "The council met on Tuesday to discuss the budget. The opposition rejected the draft. Now the mayor "
       "has "
       "to come up with something better."},
      {"de",
       "John Smith von der Bank of America sprach mit Reportern der Washington Post. „No comment“, sagte "
       "Smith. "
       "Danach verließ er mit James Miller das Gebäude."},
      {"en",
       "Angela Merkel told the Süddeutsche Zeitung that „Wir schaffen das“ was never meant as a slogan. Her "
       "party disagreed. The interview appeared in Munich."},
      {"fr",
       "Le conseil municipal a discuté le budget mardi soir. L'opposition a rejeté le projet. Le maire doit "
       "maintenant proposer autre chose."},
      {"nl",
       "De gemeenteraad heeft dinsdag over de begroting gesproken. De oppositie wees het voorstel af. Nu "
       "moet "
       "de burgemeester met iets beters komen."},
      {"es",
       "El ayuntamiento debatió el martes sobre el presupuesto. La oposición rechazó el proyecto. Ahora el "
       "alcalde tiene que mejorarlo."},
      {"pl",
       "Rada miasta obradowała we wtorek nad budżetem. Opozycja odrzuciła projekt. Teraz burmistrz musi "
       "przedstawić coś lepszego."},
      {"ru",
       "Городской совет обсудил во вторник бюджет. Оппозиция отвергла проект. Теперь мэр должен предложить "
       "что-то получше."},
  };
  for (const auto& c : cases) {
    CAPTURE(c.second);
    CHECK(guess_language(c.second).code == c.first);
    CHECK(guess_language(c.second).reliable);
  }
}

TEST_CASE("too little to tell") {
  for (const char* text : {"", " ", "12.5 % 2006-11-12", "...", "\n\n\n"}) {
    CAPTURE(text);
    CHECK(guess_language(text).code == "und");
    CHECK(!guess_language(text).reliable);
  }
}

TEST_CASE("control characters and length do not matter") {
  const std::string sentence =
      "Der Stadtrat hat am Dienstag über den Haushalt beraten.\x01\xC2\x85\xEF\xBF\xBE ";
  std::string text;
  for (int i = 0; i < 5000; ++i) text += sentence;
  CHECK(guess_language(text).code == "de");
}

TEST_CASE("a long text tells by pieces, wherever its language begins") {
  const std::string head = "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. ", names = "Berlin Hamburg Kiel Bremen ",
                    english =
                        "The council met on Tuesday to discuss the budget, and the opposition rejected it. ";
  std::string text;
  for (int i = 0; i < 200; ++i) text += head;
  for (int i = 0; i < 200; ++i) text += english;
  CHECK(guess_language(text).code == "en");
  for (int i = 0; i < 400; ++i) text = names + text;
  CHECK(guess_language(text).code == "en");
  CHECK_NOTHROW(guess_language(std::string(20000, 'a')));  // no word begins anywhere else
}

TEST_CASE("tags and codes of libraries name a language") {
  const struct {
    std::string_view tag, code;
  } cases[] = {{"de", "de"},   {"DE-ch", "de"},   {"deu", "de"},      {"ger", "de"}, {"eng", "en"},
               {"gsw", "gsw"}, {"zh-Hans", "zh"}, {"und", ""},        {"mul", ""},   {"zxx", ""},
               {"", ""},       {"x-own", ""},     {"no language", ""}};
  for (const auto& row : cases) {
    CAPTURE(row.tag);
    CHECK(language_of_tag(row.tag) == row.code);
  }
}
