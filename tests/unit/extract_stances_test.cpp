// add_stance and finish_stances over hand-made documents: no grammar, no segmenter.
#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "stances_fixture.h"
#include "synopse/extract/extractor.h"
#include "synopse/grammar/grammar.h"

namespace {

using namespace synopse::test;
using synopse::Document;
using synopse::Match;
using synopse::Role;
using synopse::Rule;
using synopse::Span;
using synopse::Stance;

}  // namespace

TEST_CASE("captures become roles without the marks at their edges") {
  Document document = document_of("A club (red) rejects the plan, \"bad\" that is.");
  document.quotes.push_back({span_of(document, "bad")});
  add(document,
      {{"holder", "A club (red) "},
       {"cue", " rejects "},
       {"target", "the plan,"},
       {"content", ", \"bad\" that is."}},
      {{"polarity", "oppose"}}, "judgement");
  REQUIRE(document.stances.size() == 1);
  const Stance& stance = document.stances[0];
  CHECK(text_of(document, stance.holder) == "A club (red)");
  CHECK(text_of(document, stance.cue) == "rejects");
  CHECK(text_of(document, stance.target) == "the plan");
  CHECK(text_of(document, stance.content) == "\"bad\" that is");
  CHECK(stance.kind == "judgement");
  CHECK(document[stance.span] == "A club (red) rejects the plan, \"bad\" that is");
}

TEST_CASE("a mark may be all that tells whose words follow") {
  Document document = document_of("Ann: It is late.");
  add(document, {{"holder", "Ann"}, {"cue", ":"}, {"content", "It is late"}});
  REQUIRE(document.stances.size() == 1);
  CHECK(text_of(document, document.stances[0].cue) == ":");
}

TEST_CASE("a report that begins its sentence goes back to a quotation only") {
  auto reports = [](const std::string& text, const char* quoted) {
    Document document = document_of(text);
    if (quoted) document.quotes.push_back({span_of(document, quoted)});
    document.text[document.sentences[0].span.end] = ' ';
    add(document, {{"before", "Ann asked"}, {"holder", "Ann"}, {"cue", "asked"}}, {{"direct", "true"}});
    return document.stances.size();
  };
  CHECK(reports("\"Is it late?\"\nAnn asked.", "Is it late?") == 1);
  CHECK(reports("It is late.\nAnn asked.", nullptr) == 0);
  CHECK(reports("\"Late\" is what it is.\nAnn asked.", "Late") == 0);
}

TEST_CASE("a report that ends its line goes on to a quotation in the next one") {
  auto content = [](const std::string& text, const char* quoted) {
    Document document = document_of(text);
    if (quoted) document.quotes.push_back({span_of(document, quoted)});
    add(document, {{"after", "Ann said"}, {"holder", "Ann"}, {"cue", "said"}}, {{"direct", "true"}});
    synopse::finish_stances(document);
    return document.stances.empty() ? "none" : text_of(document, document.stances[0].content);
  };
  CHECK(content("Ann said:\n\"It is late.\nLet us go.\"", "It is late.\nLet us go.") ==
        "\"It is late.\nLet us go.\"");
  CHECK(content("Ann said:\nIt is \"late\".", "late") == "none");
  CHECK(content("Ann said:", nullptr) == "none");
}

TEST_CASE("behind a report that ends with its speaker a quotation goes on in the same voice") {
  auto content = [](const std::string& text, const char* said) {
    Document document = document_of(text);
    document.text[document.sentences[0].span.end] = ' ';
    document.quotes.push_back({span_of(document, "We must go.")});
    add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", said}});
    synopse::finish_stances(document);
    return text_of(document, document.stances[0].content);
  };
  CHECK(content("It is late, Ann said.\n\"We must go.\"", "It is late") == "It is late .. \"We must go.\"");
  CHECK(content("Ann said it is late.\n\"We must go.\"", "it is late") == "it is late");
}

TEST_CASE("a cue in two parts is discontinuous, unless only blanks keep them apart") {
  Document document = document_of("They turn the plan down. They turn down plans.");
  add(document, {{"cue", "turn"}, {"particle", "down"}, {"target", "the plan"}});
  CHECK(text_of(document, document.stances[0].cue) == "turn .. down");
  CHECK(document[document.stances[0].cue->span] == "turn the plan down");
  Document joined = document_of("They turn down plans.");
  add(joined, {{"particle", "down"}, {"cue", "turn"}});
  CHECK(text_of(joined, joined.stances[0].cue) == "turn down");
  CHECK(joined.stances[0].cue->parts->spans.empty());
}

TEST_CASE("negation turns support into opposition, but opposition into nothing") {
  struct Case {
    const char *polarity, *negated;
    synopse::Polarity expected;
  };
  for (const Case& each :
       {Case{"support", "true", synopse::Polarity::oppose},
        Case{"oppose", "true", synopse::Polarity::neutral},
        Case{"neutral", "true", synopse::Polarity::neutral}, Case{"mixed", "true", synopse::Polarity::mixed},
        Case{"support", "", synopse::Polarity::support}, Case{"oppose", "false", synopse::Polarity::oppose},
        Case{"", "", synopse::Polarity::neutral}}) {
    Document document = document_of("They back it.");
    add(document, {{"cue", "back"}}, {{"polarity", each.polarity}, {"negated", each.negated}});
    CHECK(document.stances[0].polarity == each.expected);
    CHECK(document.stances[0].negated == (std::string(each.negated) == "true"));
  }
}

TEST_CASE("a looked-up kind must be found, and a stance needs a cue") {
  Document document = document_of("They back it.");
  Rule rule{.name = "example", .kind = "stance", .subkind = "judgement"};
  rule.actions.push_back({.field = "kind", .function = "lookup"});
  synopse::TextCache texts;
  Match match;
  match.captures.push_back({"cue", span_of(document, "back")});
  synopse::add_stance(match, rule, texts, document);
  CHECK(document.stances.empty());
  match.fields.push_back({"kind", "vote"});
  synopse::add_stance(match, rule, texts, document);
  REQUIRE(document.stances.size() == 1);
  CHECK(document.stances[0].kind == "vote");
  add(document, {{"holder", "They"}});
  CHECK(document.stances.size() == 1);
}

TEST_CASE("content stands for a missing target, and belief is probable unless stated") {
  Document document = document_of("He thinks that it rains.");
  add(document, {{"holder", "He"}, {"cue", "thinks"}, {"content", "that it rains."}}, {}, "belief");
  CHECK(text_of(document, document.stances[0].target) == "that it rains");
  CHECK(document.stances[0].certainty == synopse::Certainty::probable);
  add(document, {{"cue", "thinks"}}, {{"certainty", "hypothetical"}}, "belief");
  CHECK(document.stances[1].certainty == synopse::Certainty::hypothetical);
}

TEST_CASE("holders and targets get the refs of their names") {
  Document document = document_of("The chief Anna Berg of Rome praised the Union.");
  add_entity(document, "Anna Berg", "person");
  add_entity(document, "Rome", "place");
  add_entity(document, "Union", "organization");
  add(document, {{"holder", "The chief Anna Berg of Rome"}, {"cue", "praised"}, {"target", "the Union"}});
  synopse::finish_stances(document);
  CHECK(document.stances[0].holder->ref == "ref:Anna Berg");
  CHECK(document.stances[0].target->ref == "ref:Union");

  Document other = document_of("A voice of Rome praised the mayor of Rome.");
  add_entity(other, "Rome", "place");
  add_entity(other, "Rome", "place", 2);
  add(other, {{"holder", "A voice of Rome"}, {"cue", "praised"}, {"target", "the mayor of Rome"}});
  synopse::finish_stances(other);
  CHECK(other.stances[0].holder->ref.empty());
  CHECK(other.stances[0].target->ref.empty());
}

TEST_CASE("a matter is a content, and no target") {
  Document document = document_of("Ann spoke of a scandal. Bob said so.");
  add(document, {{"holder", "Ann"}, {"cue", "spoke of"}, {"matter", "a scandal"}});
  add(document, {{"holder", "Bob"}, {"cue", "said"}, {"content", "so"}});
  synopse::finish_stances(document);
  CHECK_FALSE(document.stances[0].target.has_value());
  CHECK(text_of(document, document.stances[0].content) == "a scandal");
  CHECK(text_of(document, document.stances[1].target) == "so");
}

TEST_CASE("joined names are members, each conjunct with the name that stands for it") {
  synopse::Files files;
  files.add("xx/phases.txt", "words words.rules\n");
  files.add("xx/words.rules", "level items\nlexicon function = lexicon/function.lex\n");
  files.add("xx/lexicon/function.lex", "#: form class\nand\tand\nof\tprep\nthe\tdet\n");
  synopse::Diagnostics report;
  auto grammar = synopse::Grammar::load(files, "xx", report);
  REQUIRE(grammar);

  Document document = document_of("The Union, Rome and chief Anna Berg of Oslo condemn the vote.");
  add_entity(document, "Union", "organization");
  add_entity(document, "Rome", "place");
  add_entity(document, "Anna Berg", "person");
  add_entity(document, "Oslo", "place");
  add(document, {{"holder", "The Union, Rome and chief Anna Berg of Oslo"}, {"cue", "condemn"}});
  synopse::finish_stances(document, synopse::StanceKnowledge(*grammar));
  const auto& members = document.stances[0].holder->parts->members;
  REQUIRE(members.size() == 3);
  CHECK(document[members[0].span] == "Union");
  CHECK(members[1].ref == "ref:Rome");
  CHECK(document[members[2].span] == "Anna Berg");

  Document things = document_of("They hate the war of Rome and the tax.");
  add(things, {{"cue", "hate"}, {"target", "the war of Rome and the tax"}});
  synopse::finish_stances(things, synopse::StanceKnowledge(*grammar));
  REQUIRE(things.stances[0].target->parts->members.size() == 2);
  CHECK(things[things.stances[0].target->parts->members[0].span] == "the war of Rome");
  Document thing = document_of("They hate the war of Rome and Oslo.");
  add(thing, {{"cue", "hate"}, {"target", "the war of Rome and Oslo"}});
  synopse::finish_stances(thing, synopse::StanceKnowledge(*grammar));
  CHECK(thing.stances[0].target->parts->members.empty());

  Document quoted = document_of("They hate \"the war of Rome and the tax\".");
  quoted.quotes.push_back({.span = {11, 38}});
  add(quoted, {{"cue", "hate"}, {"target", "\"the war of Rome and the tax\""}});
  synopse::finish_stances(quoted, synopse::StanceKnowledge(*grammar));
  REQUIRE(quoted.stances[0].target->parts->members.size() == 2);
  CHECK(quoted[quoted.stances[0].target->parts->members[0].span] == "the war of Rome");
  CHECK(quoted[quoted.stances[0].target->parts->members[1].span] == "the tax");

  Document apposed = document_of("Anna Berg, head of Oslo and more, left.");
  add_entity(apposed, "Anna Berg", "person");
  add_entity(apposed, "Oslo", "place");
  add(apposed, {{"holder", "Anna Berg, head of Oslo and more"}, {"cue", "left"}});
  synopse::finish_stances(apposed, synopse::StanceKnowledge(*grammar));
  CHECK(apposed.stances[0].holder->parts->members.empty());
  CHECK(apposed.stances[0].holder->ref == "ref:Anna Berg");

  Document pair = document_of("The council and Rome left, Oslo and wise men stayed.");
  for (auto name : {"Rome", "Oslo"}) add_entity(pair, name, "place");
  add(pair, {{"holder", "The council and Rome"}, {"cue", "left"}});
  add(pair, {{"holder", "Oslo and wise men"}, {"cue", "stayed"}});
  synopse::finish_stances(pair, synopse::StanceKnowledge(*grammar));
  REQUIRE(pair.stances[0].holder->parts->members.size() == 2);
  CHECK(pair[pair.stances[0].holder->parts->members[0].span] == "The council");
  CHECK(pair.stances[1].holder->parts->members.empty());
}

TEST_CASE("a stance whose cue lies in another's content is reported by the innermost one") {
  Document document = document_of("Ann says Bob claims that Carl denies it.");
  add(document, {{"holder", "Carl"}, {"cue", "denies"}, {"target", "it"}}, {{"polarity", "oppose"}},
      "denial");
  add(document, {{"holder", "Ann"}, {"cue", "says"}, {"content", "Bob claims that Carl denies it."}});
  add(document, {{"holder", "Bob"}, {"cue", "claims"}, {"content", "that Carl denies it."}}, {}, "claim");
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 3);
  CHECK(text_of(document, document.stances[0].cue) == "says");
  CHECK_FALSE(document.stances[0].by.has_value());
  CHECK(document.stances[1].by == 0u);
  CHECK(document.stances[2].by == 1u);
}

TEST_CASE("stances that hold each other's cues do not report each other in a circle") {
  Document document = document_of("It is late, says Ann, thinks Bob.");
  add(document, {{"cue", "says"}, {"content", "It is late, says Ann, thinks Bob"}});
  add(document, {{"cue", "thinks"}, {"content", "It is late, says Ann, thinks Bob"}});
  synopse::finish_stances(document);
  int reported = 0;
  for (const Stance& stance : document.stances) reported += stance.by.has_value();
  CHECK(reported == 1);
}

TEST_CASE("quotations make a stance direct, carry it over sentence ends, and get its holder as speaker") {
  Document document = document_of("Ann said: \"It is late.\nLet us go.\" They went.");
  add_entity(document, "Ann", "person");
  document.quotes.push_back({span_of(document, "It is late.\nLet us go.")});
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", "\"It is late."}});
  synopse::finish_stances(document);
  CHECK(document.stances[0].direct);
  CHECK(text_of(document, document.stances[0].content) == "\"It is late.\nLet us go.\"");
  CHECK(text_of(document, document.stances[0].target) == "\"It is late.\nLet us go.\"");
  CHECK(document.quotes[0].speaker == "ref:Ann");
}

TEST_CASE("reported speech without a speaker goes on with the last one of the paragraph") {
  Document document = document_of("Ann said it was late.\nIt be cold.");
  const Document apart = document;
  document.text[document.sentences[0].span.end] = ' ';
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", "it was late"}});
  add(document, {{"continued", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 2);
  CHECK(text_of(document, document.stances[1].holder) == "Ann");

  for (Document other : {apart, document_of("It be cold.")}) {
    add(other, {{"continued", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
    synopse::finish_stances(other);
    CHECK(other.stances.empty());
  }
}

TEST_CASE("what seems to go on is dropped where its own sentence reports it") {
  Document document = document_of("Ann came. It be cold, said Bob.");
  add(document, {{"holder", "Ann"}, {"cue", "came"}});
  add(document, {{"continued", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
  add(document, {{"holder", "Bob"}, {"cue", "said"}, {"content", "It be cold"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 2);
  CHECK(text_of(document, document.stances[1].holder) == "Bob");
}

TEST_CASE("sentences on end that go on in one voice are one report") {
  Document document = document_of("Ann came. It be cold. It be dark. She left. It be late.");
  add(document, {{"holder", "Ann"}, {"cue", "came"}});
  for (const char* said : {"It be cold", "It be dark", "It be late"})
    add(document, {{"continued", said}, {"cue", said}, {"content", said}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 3);
  CHECK(text_of(document, document.stances[1].content) == "It be cold. It be dark");
  CHECK(document.stances[1].cue->parts->spans.size() == 2);
  CHECK(text_of(document, document.stances[2].content) == "It be late");
}

TEST_CASE("hearsay is the last speaker's, or nobody's") {
  Document heard = document_of("Ann came. It be cold."), alone = document_of("It be cold.");
  add(heard, {{"holder", "Ann"}, {"cue", "came"}});
  for (Document* document : {&heard, &alone}) {
    add(*document, {{"hearsay", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
    synopse::finish_stances(*document);
  }
  CHECK(text_of(heard, heard.stances.back().holder) == "Ann");
  REQUIRE(alone.stances.size() == 1);
  CHECK_FALSE(alone.stances[0].holder.has_value());
}

TEST_CASE("hearsay in sentences on end is one report") {
  Document document = document_of("It be cold. It be dark.");
  for (const char* said : {"It be cold", "It be dark"})
    add(document, {{"hearsay", said}, {"cue", said}, {"content", said}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 1);
  CHECK(text_of(document, document.stances[0].content) == "It be cold. It be dark");
}

TEST_CASE("a report without a speaker keeps older speakers away") {
  Document document = document_of("Ann came. It is said all sleep. It be cold.");
  add(document, {{"holder", "Ann"}, {"cue", "came"}});
  add(document, {{"cue", "said"}, {"content", "all sleep"}});
  add(document, {{"continued", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 3);
  CHECK_FALSE(document.stances[2].holder.has_value());
}

TEST_CASE("who is quoted in a report does not go on after it") {
  Document document = document_of("Ann said Bob hopes all sleep. It be cold.");
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", "Bob hopes all sleep"}});
  add(document, {{"holder", "Bob"}, {"cue", "hopes"}, {"content", "all sleep"}});
  add(document, {{"continued", "It be cold"}, {"cue", "be"}, {"content", "It be cold"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 3);
  CHECK(text_of(document, document.stances[2].holder) == "Ann");
}

TEST_CASE("what only a quotation says is whose it is, and nothing outside of one") {
  Document document = document_of("Ann said \"All must sleep\". Bob must wake.");
  document.quotes.push_back({.span = span_of(document, "All must sleep"), .direct = true});
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", "\"All must sleep\""}});
  add(document, {{"quoted", "All must sleep"}, {"cue", "must"}, {"content", "All must sleep"}});
  add(document, {{"quoted", "Bob must wake"}, {"cue", "must wake"}, {"content", "Bob must wake"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 2);
  CHECK(text_of(document, document.stances[1].holder) == "Ann");
  CHECK(text_of(document, document.stances[1].content) == "All must sleep");
}

TEST_CASE("a quotation that is its own cue is dropped where a verb reports it") {
  Document document = document_of("Ann said It be cold");
  add(document, {{"holder", "Ann"}, {"cue", "It be cold"}, {"content", "It be cold"}});
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", "It be cold"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 1);
  CHECK(text_of(document, document.stances[0].cue) == "said");
}

TEST_CASE("a pointing word stands for the sentence before") {
  Document document = document_of("It rains.\nThis said Ann.");
  add(document, {{"before", "This"}, {"cue", "said"}, {"holder", "Ann"}});
  CHECK(text_of(document, document.stances[0].content) == "It rains");
  Document first = document_of("This said Ann.");
  add(first, {{"before", "This"}, {"cue", "said"}, {"holder", "Ann"}});
  CHECK_FALSE(first.stances[0].content.has_value());

  Document both = document_of("It rains.\nThis said Ann.");
  add(both, {{"before", "This"}, {"content", "This"}, {"cue", "said"}, {"holder", "Ann"}});
  CHECK(text_of(both, both.stances[0].content) == "It rains .. This");
}

TEST_CASE("stances are sorted, and of two with one cue the first stays; finishing twice changes nothing") {
  Document document = document_of("Ann backs Bob. Carl hates Dora.");
  add(document, {{"holder", "Carl"}, {"cue", "hates"}, {"target", "Dora"}});
  add(document, {{"holder", "Ann"}, {"cue", "backs"}, {"target", "Bob"}}, {}, "judgement");
  add(document, {{"cue", "backs"}}, {}, "vote");
  for (int times = 0; times < 2; ++times) {
    synopse::finish_stances(document);
    REQUIRE(document.stances.size() == 2);
    CHECK(document.stances[0].kind == "judgement");
    CHECK(text_of(document, document.stances[1].holder) == "Carl");
  }
  CHECK(synopse::check(document) == "");
}
TEST_CASE("a report takes its quotation from the sentences before, and the one behind that goes on") {
  Document document = document_of("\"Rain came. We ran,\" Ann said. \"It was late.\"");
  document.sentences = {{span_of(document, "\"Rain came.")},
                        {span_of(document, "We ran,\" Ann said.")},
                        {span_of(document, "\"It was late.\"")}};
  document.quotes = {{span_of(document, "Rain came. We ran,")}, {span_of(document, "It was late.")}};
  add(document, {{"content", "We ran,"}, {"holder", "Ann"}, {"cue", "said"}}, {{"direct", "true"}});
  synopse::finish_stances(document);
  REQUIRE(document.stances.size() == 1);
  const Role& content = *document.stances[0].content;
  REQUIRE(content.parts->spans.size() == 2);
  CHECK(document[content.parts->spans[0]] == "\"Rain came. We ran,\"");
  CHECK(document[content.parts->spans[1]] == "\"It was late.\"");
}

TEST_CASE("a quotation in the next line, or within a longer sentence, does not go on") {
  for (const char* text :
       {"\"We ran,\" Ann said.\n\"It was late.\"", "\"We ran,\" Ann said. \"It was late.\" is a song."}) {
    Document document = document_of(text);
    document.quotes = {{span_of(document, "We ran,")}, {span_of(document, "It was late.")}};
    add(document, {{"content", "\"We ran,\""}, {"holder", "Ann"}, {"cue", "said"}}, {{"direct", "true"}});
    synopse::finish_stances(document);
    REQUIRE(document.stances.size() == 1);
    CHECK(document.stances[0].content->parts->spans.empty());
  }
}
