#include <doctest/doctest.h>

#include "tokens_fixture.h"

using namespace synopse;
using namespace synopse::testing;

namespace {

// `shown` is the text with ¦ where a sentence ends; a blank after it is the text's own.
void check_sentences(const std::string& language, const std::string& shown,
                     const SegmenterOptions& options = {}) {
  std::string text, expected;
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if (shown.compare(at, 2, "¦") == 0) {
      expected += "¦";
      ++at;
      while (at + 1 < shown.size() && std::string(" \r\n").find(shown[at + 1]) != std::string::npos)
        text += shown[++at];
    } else {
      text += shown[at];
      expected += shown[at];
    }
  }
  CAPTURE(text);
  CHECK(sentences_of(segmented(language, text, options)) == expected);
}

}  // namespace

TEST_CASE("German sentences") {
  const char* const cases[] = {
      "Die Wahl ist vorbei.¦ Das Ergebnis steht fest.",
      "Der Saal war leer.¦Die Sitzung fiel aus.",
      "Er sprach von „Verrat“.¦Als Antwort kam nichts.",
      "Am 3. Oktober wird gefeiert.¦ Am 4. Oktober nicht.",
      "Er lag am 14. Spieltag auf dem 3. Platz.",
      "Der Verein steht auf Rang 7.¦ Der Trainer bleibt.",
      "Das geschah im Jahr 1987.¦ Danach blieb es ruhig.",
      "Dr. Weber und Prof. Braun kamen mit Frau Dr. h.c. Roth.",
      "Es gab Obst, z. B. Äpfel und Birnen.",
      "Es gab Äpfel, Birnen usw.¦ Dann war Schluss.",
      "Das kostet 3 Mio. Euro.¦ Niemand zahlt das.",
      "Ludwig XIV. regierte lange.¦ Sein Erbe war kurz.",
      "J. K. Weber und A. Meier fehlten.",
      "„Wir gehen“, sagte sie.¦ „Jetzt sofort.“¦ Niemand widersprach.",
      "„Was soll das?“, fragte er.",
      "„Halt!“ rief der Mann.¦ Alle blieben stehen.",
      "Er kam (wie immer) zu spät.¦ (Er kommt stets zu spät.)¦ Das nervt.",
      "Ja … vielleicht.¦ Oder nein?!¦ Wer weiß.",
      "Sie spielten 2:1.¦ Die Fans jubelten.",
      "Umsatz: 1.250.000,50 Euro.¦ Gewinn: keiner.",
      "Das Spiel (65.) endete früh.",
      "Mehr dazu auf www.beispiel.de.¦ Dort steht alles.",
      "Das Amt schließt.¦ (dpa)",
      "Siehe S. 12 und Abs. 3.",
      "Der Sitz der E.ON AG ist Essen.",
      "Sie kam auf Rang 4.¦ Trainer Roth war froh.",
      "Es war Freitag, der 13.¦ Niemand lachte.",
      "Das Brett misst 5 m.¦ Der Balken wiegt 12 t.¦ Roth staunt.",
      "Rom brannte 64 n. Chr. lichterloh.",
      "Das Ende naht.¦EU-Kommissare warnen.",
      "Ein Oberst (a. D.) sprach.¦ Ein General (ret.) schwieg.",
      "Gut so :-)¦\n\nWeiter.",
      "1. Brot kaufen",
      "1. Brot kaufen¦ 2. Milch holen",
  };
  for (const char* shown : cases) check_sentences("de", shown);
}

TEST_CASE("English sentences") {
  const char* const cases[] = {
      "The vote is over.¦ The result is known.",
      "The hall was empty.¦The meeting was called off.",
      "Mr. and Mrs. Brown met Gen. Clark.¦ They left at 5 p.m. on Friday.",
      "They left at 5 p.m.¦ The hall was dark.",
      "Her son left the U.S. and sails with the U.S. Navy.",
      "The band toured the U.S.¦ She sang.",
      "It was No. 5 on the list.¦ No.¦ It was not.",
      "John F. Smith and J. R. Stone agreed.",
      "\"It works,\" she said.¦ \"It really does.\"¦ Nobody answered.",
      "“Is it true?” he asked.",
      "She said: “It is over.”¦ Then she left.",
      "Prices rose 2.5 percent.¦ Wages did not.",
      "The firm, Stone & Sons Inc., closed.¦ It owed $3.5m.",
      "Write to a.b@example.org.¦ We will answer.",
      "What?!¦ No way.",
      "The notes say so. [3]¦ Others disagree.",
      "WASHINGTON, Nov. 12 — The vote is over.",
      "He joined Yahoo! in May.",
      "The end . . . is near.",
      "He left [...] in May.¦ She stayed. [...]¦ They met.",
      "It was great. :-)¦ We should go.",
      "It is over.¦ ***¦ More soon.",
      "1) Red paint¦ 2) Blue paint",
      "a. The red paint¦ b. The blue paint",
      "Gen. Clark (ret.) spoke.",
  };
  for (const char* shown : cases) check_sentences("en", shown);
}

TEST_CASE("sentences without a stop") {
  const char* const cases[] = {
      "The map shows the old border¦ The river was moved in 1950.",
      "They read in The Times that the vote of The Hague was void.",
      "It was the end of The affair.",
      "A view of the harbour¦ Photo: Ann Miller.",
      "They took a Photo: it was blurred.",
      "But she —¦ This is mine.",
      "But I — I never said so.",
      "Rights were granted. 4¦ Even so, few voted.",
      "Rights were granted.¦ 4 men voted.",
  };
  for (const char* shown : cases) check_sentences("en", shown);
}

TEST_CASE("paragraphs, headlines and lines") {
  check_sentences("en", "Breaking News¦\n\nRegion Backs Independence¦\n\nVoters said yes.");
  check_sentences("en", "Breaking News¦\r\n\r\nVoters said yes.");
  check_sentences("de", "Kurz notiert¦\nBerlin bleibt arm");
  // A wrapped paragraph: the break stands where the line was full.
  check_sentences("en",
                  "The committee met on Tuesday to talk about the budget of the coming\n"
                  "year, and it decided after a long debate that nothing can be done by\n"
                  "Parliament alone.");
  // Lines that are paragraphs: far too long to have been wrapped.
  const std::string line =
      "The committee met on Tuesday to talk about the budget of the coming year, and it decided after a long "
      "debate that nothing can be done";
  check_sentences("en", line + "¦\nNext day it met again");
  check_sentences("de", "• erster Punkt¦\n• zweiter Punkt");
}

TEST_CASE("informal texts begin sentences small") {
  const SegmenterOptions informal{.text_register = Register::informal};
  check_sentences("en", "that was great.¦ we should do it again.", informal);
  check_sentences("en", "that was great. we should do it again.");
}

TEST_CASE("sentences of a language that nobody knows") {
  check_sentences("und", "Het is voorbij.¦ De zaal is leeg.");
  check_sentences("und", "これは本です。¦これはペンです。");
}
