#include "stances_fixture.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/extract/stances_cues.h"

using namespace synopse::test;

TEST_CASE("a cue takes the adverbs that may stand in it, and the auxiliaries before them, up to its holder") {
  auto grammar = grammar_of({{"function", "#: form aux\nhas\tyes\nwill\tyes\n"},
                             {"cue_adverb", "#: form kind\nalso\tfocus\nopenly\tmanner\n"}});
  auto cue = [&](const char* text, const char* holder, const char* verb) {
    synopse::Document document = document_of(text);
    add(document, {{"holder", holder}, {"cue", verb}});
    synopse::widen_cues(document, synopse::StanceKnowledge(*grammar));
    return text_of(document, document.stances[0].cue);
  };
  CHECK(cue("Ann has also openly said it.", "Ann", "said") == "has also openly said");
  CHECK(cue("Ann also said it.", "Ann", "said") == "also said");
  CHECK(cue("Ann has said it.", "Ann", "said") == "said");
  CHECK(cue("Ann has long said it.", "Ann", "said") == "said");
  CHECK(cue("Ann knew and also said it.", "Ann", "said") == "said");
  CHECK(cue("Ann has never also said it.", "Ann", "said") == "said");
  CHECK(cue("It is late, says Ann.", "Ann", "says") == "says");
}

TEST_CASE("the cue of a side taken is its verb alone") {
  auto grammar =
      grammar_of({{"function", "#: form aux\nhas\tyes\n"}, {"cue_adverb", "#: form kind\nalso\tfocus\n"}});
  synopse::Document document = document_of("Ann also praised it.");
  add(document, {{"holder", "Ann"}, {"cue", "praised"}});
  document.stances[0].polarity = synopse::Polarity::support;
  synopse::widen_cues(document, synopse::StanceKnowledge(*grammar));
  CHECK(text_of(document, document.stances[0].cue) == "praised");
}

TEST_CASE("without a list of adverbs cues stay as they are") {
  auto grammar = grammar_of({{"function", "#: form aux\nhas\tyes\n"}});
  synopse::Document document = document_of("Ann has also said it.");
  add(document, {{"holder", "Ann"}, {"cue", "said"}});
  synopse::widen_cues(document, synopse::StanceKnowledge(*grammar));
  CHECK(text_of(document, document.stances[0].cue) == "said");
}

TEST_CASE("a clitic at the end of a holder is part of the verb group") {
  auto parted = [](const char* verb) {
    synopse::Document document = document_of("She's again asking, and we're here.");
    document.tokens = {{{0, 5}, synopse::TokenKind::word}, {{6, 11}, synopse::TokenKind::word}};
    document.tokens.push_back({{12, 18}, synopse::TokenKind::word});
    document.tokens[0].clitic = 2;
    add(document, {{"holder", "She's"}, {"cue", verb}});
    synopse::part_clitics(document);
    const synopse::Stance& stance = document.stances[0];
    return text_of(document, stance.holder) + "|" + text_of(document, stance.cue);
  };
  CHECK(parted("again asking") == "She|'s again asking");
  CHECK(parted("asking") == "She|asking");
}
