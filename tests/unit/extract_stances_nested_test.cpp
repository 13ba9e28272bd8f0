#include "stances_fixture.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/extract/stances_nested.h"

using namespace synopse::test;
using synopse::Document;

namespace {

const char* kPronouns = "#: form kind\nshe\tpronoun\n";

// How many stances of a report with one inside are left.
std::size_t left(Document& document, const char* lexicon) {
  auto grammar = grammar_of({{lexicon, kPronouns}});
  synopse::finish_stances(document, synopse::StanceKnowledge(*grammar));
  return document.stances.size();
}

Document said_to_think(const char* holder) {
  std::string content = std::string(holder) + " thinks it is late";
  Document document = document_of("Ann said that " + content + ".");
  add(document, {{"holder", "Ann"}, {"cue", "said"}, {"content", ("that " + content).c_str()}});
  add(document, {{"holder", holder}, {"cue", "thinks"}, {"content", "it is late"}}, {}, "belief");
  return document;
}

}  // namespace

TEST_CASE("one speaker's report at the head of her own report is said already") {
  Document same = said_to_think("she");
  CHECK(left(same, "same_speaker") == 1);
  CHECK_FALSE(same.stances[0].by.has_value());
  Document other = said_to_think("Bob");
  CHECK(left(other, "same_speaker") == 2);
  CHECK(other.stances[1].by == 0u);
  Document unknown = said_to_think("she");
  CHECK(left(unknown, "function") == 2);
}

TEST_CASE("what somebody is reported to mention takes no position, unless it takes a side") {
  auto document = [](const char* polarity) {
    Document result = document_of("Ann said that Bob mentioned the rain.");
    add(result, {{"holder", "Ann"}, {"cue", "said"}, {"content", "that Bob mentioned the rain"}});
    add(result, {{"holder", "Bob"}, {"cue", "mentioned"}, {"target", "the rain"}}, {{"polarity", polarity}});
    return result;
  };
  Document neutral = document("neutral"), polar = document("oppose");
  CHECK(left(neutral, "same_speaker") == 1);
  CHECK(left(polar, "same_speaker") == 2);
}
