#include <doctest/doctest.h>

#include "synopse/pipeline/metadata.h"

using namespace synopse;

namespace {

const std::vector<std::string> kKnown = {"de", "en"};

std::pair<LanguageChoice, std::string> settled(std::string said, std::string text) {
  Document document{.language = std::move(said), .text = std::move(text)};
  const LanguageChoice choice = settle_language(document, kKnown);
  return {choice, document.language};
}

}  // namespace

TEST_CASE("a document's language is what it says, by whatever tag, or what its words tell") {
  using enum LanguageChoice;
  CHECK(settled("de-AT", "Text") == std::pair(known, std::string("de")));
  CHECK(settled("eng", "Text") == std::pair(known, std::string("en")));
  CHECK(settled("fr", "Text") == std::pair(said, std::string("fr")));
  CHECK(settled("", "123") == std::pair(unclear, std::string("und")));
  CHECK(settled("", "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke nicht abzureißen.") ==
        std::pair(known, std::string("de")));
  CHECK(settled("", "Le conseil municipal a décidé lundi de ne pas démolir le vieux pont de la ville.") ==
        std::pair(guessed, std::string("fr")));
}

TEST_CASE("a date that is none is taken away, a time behind it stays") {
  for (const auto& [date, kept] : {std::pair("2031-05-07", true),
                                   {"2031-05-07T18:00", true},
                                   {"", true},
                                   {"2031-02-30", false},
                                   {"7.5.2031", false},
                                   {"2031", false}}) {
    CAPTURE(date);
    Document document{.date = date};
    CHECK(settle_date(document) == kept);
    CHECK(document.date == (kept ? date : ""));
  }
}

TEST_CASE("two documents are put in order, German first; where both are of one language, that is told") {
  const auto sorted = [](const char* first, const char* second) {
    Document de{.id = "1", .language = first}, en{.id = "2", .language = second};
    const std::string both = sort_languages(de, en);
    CHECK(de.language == "de");
    CHECK(en.language == "en");
    return de.id + en.id + both;
  };
  CHECK(sorted("de", "en") == "12");
  CHECK(sorted("en", "de") == "21");
  CHECK(sorted("und", "en") == "12");
  CHECK(sorted("de", "und") == "12");
  CHECK(sorted("de", "de") == "12de");
  CHECK(sorted("en", "en") == "12en");
}
