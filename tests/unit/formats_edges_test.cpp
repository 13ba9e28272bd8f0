#include <doctest/doctest.h>

#include "synopse/formats/edges.h"

using namespace synopse;

namespace {

Role role(std::uint32_t begin, std::uint32_t end, std::string ref = {}) {
  return {.span = {begin, end}, .ref = std::move(ref)};
}

// "A and B back \"C\".": two holders, one target.
Document two_holders() {
  Document document{.id = "d,1", .language = "en", .date = "2016-05-04", .text = "A and\nB back \"C\"."};
  document.sentences = {{{0, 15}, 0, 0}};
  Stance stance{.span = {0, 14}, .polarity = Polarity::support, .kind = "judgement"};
  stance.holder = role(0, 7);
  stance.holder->parts.fill().members = {role(0, 1, "a"), role(6, 7)};
  stance.cue = role(8, 12);
  stance.target = role(13, 16, "c");
  document.stances = {stance};
  return document;
}

std::string edges(const Document& document) {
  std::string out;
  write_edges(document, out);
  return out;
}

}  // namespace

TEST_CASE("edges: a line for each holder and target, quoted where CSV asks for it") {
  CHECK(edges_head().starts_with(
      "document,date,lang,sentence,stance,holder,holder_ref,target,target_ref,polarity,"));
  CHECK(edges(two_holders()) ==
        "\"d,1\",2016-05-04,en,s1,st1,A,a,\"\"\"C\"\"\",c,support,judgement,false,certain,,\r\n"
        "\"d,1\",2016-05-04,en,s1,st1,B,,\"\"\"C\"\"\",c,support,judgement,false,certain,,\r\n");
}

TEST_CASE("edges: texts stand on one line, parts of a role are joined, reporters are named") {
  Document document = two_holders();
  Stance& inner = document.stances[0];
  inner.holder = role(0, 7);
  inner.target->parts.fill().spans = {{0, 1}, {6, 7}};
  inner.by = 1;
  document.stances.push_back({.span = {0, 1}, .kind = "statement", .holder = role(8, 12)});
  CHECK(edges(document) ==
        "\"d,1\",2016-05-04,en,s1,st1,A and B,,A \u2026 B,c,support,judgement,false,certain,back,\r\n");
}

TEST_CASE("edges: as JSON, without what is empty") {
  Document document = two_holders();
  document.stances[0].holder->parts.fill().members.clear();
  document.stances[0].negated = true;
  std::string out;
  write_edges_jsonl(document, out);
  CHECK(
      out ==
      "{\"document\":\"d,1\",\"date\":\"2016-05-04\",\"lang\":\"en\",\"sentence\":\"s1\",\"stance\":\"st1\","
      "\"holder\":\"A and B\",\"target\":\"\\\"C\\\"\",\"target_ref\":\"c\",\"polarity\":\"support\","
      "\"kind\":\"judgement\",\"negated\":true,\"certainty\":\"certain\"}\n");
}
