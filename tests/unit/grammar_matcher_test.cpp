#include <doctest/doctest.h>

#include "synopse/grammar/matcher.h"
#include "unit/grammar_fixture.h"

using namespace synopse;
using synopse::test::FileList;
using synopse::test::matches;
using Found = std::vector<std::string>;

namespace {

FileList one(const std::string& rules) { return {{"de/phases.txt", "p  a.rules\n"}, {"de/a.rules", rules}}; }

FileList with_lexicon(const std::string& rules, const std::string& lexicon) {
  FileList files = one(rules);
  files.emplace_back("de/l.lex", lexicon);
  return files;
}

}  // namespace

TEST_CASE("items: words, classes, negation, repetition") {
  const struct {
    const char* pattern;
    const char* text;
    Found found;
  } cases[] = {
      {"\"und\"", "a UND b und c", {"r:UND", "r:und"}},
      {"[capital word]", "der Rat und die Bank", {"r:Rat", "r:Bank"}},
      {"[word !capital]+", "der Rat und die Bank", {"r:der", "r:und die"}},
      {"/x+/", "xx xy x", {"r:xx", "r:x"}},
      {"[\"a\" | \"b\"] [any]", "a b c a", {"r:a b"}},
      {"\"a\" . \"c\"", "a b c", {"r:a b c"}},
      {"^ [word]", "eins zwei", {"r:eins"}},
      {"[word] $", "eins zwei", {"r:zwei"}},
      {"[first]", "eins zwei", {"r:eins"}},
      {"[!sp punct]", "so, so", {"r:,"}},
      {"[word]{2}", "a b c d e", {"r:a b", "r:c d"}},
      {"\"a\" (\"b\" | \"c\" \"d\")?", "a c d a b a", {"r:a c d", "r:a b", "r:a"}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.pattern);
    CHECK(matches(one(std::string("level items\nrule r -> entity thing\n  match ") + each.pattern + "\n"),
                  each.text) == each.found);
  }
}

TEST_CASE("text: blanks are layout, captures mark, matches begin and end at token edges") {
  const std::string rule =
      "level text\npattern n = [0-9]+\nrule r -> figure percent\n  match value:{n} {sp}? (% | Prozent)\n  "
      "span value\n";
  CHECK(matches(one(rule), "96 Prozent und 3 %, aber 5 Prozentpunkte") == Found{"r:96", "r:3"});
}

TEST_CASE("conflicts: leftmost, then longest, then prefer, then the order of the file") {
  const std::string head = "level items\n";
  const auto rule = [](const char* name, const char* pattern, const char* more) {
    return std::string("rule ") + name + " -> entity thing\n  match " + pattern + "\n" + more;
  };
  CHECK(matches(one(head + rule("x", "\"b\" \"c\"", "") + rule("y", "\"a\" \"b\"", "")), "a b c") ==
        Found{"y:a b"});
  CHECK(matches(one(head + rule("x", "\"a\"", "") + rule("y", "\"a\" \"b\"", "")), "a b") == Found{"y:a b"});
  CHECK(matches(one(head + rule("x", "\"a\"", "") + rule("y", "\"a\"", "  prefer 1\n")), "a") ==
        Found{"y:a"});
  CHECK(matches(one(head + rule("x", "\"a\"", "") + rule("y", "\"a\"", "")), "a") == Found{"x:a"});
}

TEST_CASE("lexicons: columns, phrases as single items, exact case") {
  const std::string rules =
      "level items\nlexicon l = l.lex\nrule pos -> entity good\n  match [l sign=plus]\nrule neg -> entity "
      "bad\n  match [l sign=minus]\n";
  const std::string lexicon = "#: form\tsign\ngut\tplus\nsehr schlecht\tminus\nschlecht\tplus\n=US\tplus\n";
  CHECK(matches(with_lexicon(rules, lexicon), "gut, sehr schlecht, schlecht, us, US") ==
        Found{"pos:gut", "neg:sehr schlecht", "pos:schlecht", "pos:US"});
}

TEST_CASE("later phases see earlier annotations as single items") {
  const FileList files = {
      {"de/phases.txt", "one  a.rules\ntwo  b.rules\n"},
      {"de/a.rules", "level items\nrule name -> entity person\n  match [capital word] [capital word]\n"},
      {"de/b.rules", "level items\nrule says -> stance statement\n  match holder:[person] cue:\"sagt\"\n"}};
  CHECK(matches(files, "heute Anna Berg sagt nichts") == Found{"name:Anna Berg", "says:Anna Berg sagt"});
}

TEST_CASE("stances take only their cue, so frames may share the rest") {
  const std::string rule =
      "level items\nrule r -> stance statement\n  match holder:[word] cue:[\"lobt\" | \"rügt\"] "
      "target:[word]\n";
  CHECK(matches(one(rule), "Anna lobt Berta rügt Carla") == Found{"r:Anna lobt Berta", "r:Berta rügt Carla"});
}

TEST_CASE("rules of kind none block others") {
  const std::string rules =
      "level items\nrule block -> none\n  match \"kein\" \"Euro\"\nrule euro -> figure money\n  match "
      "\"Euro\"\n";
  CHECK(matches(one(rules), "ein Euro, kein Euro") == Found{"euro:Euro", "block:kein Euro"});
}

TEST_CASE("each: the items inside a capture") {
  Diagnostics report;
  const auto grammar =
      test::grammar(one("level items\nrule r -> stance judgement\n  match holder:([capital word] (\",\" "
                        "[capital word])*) cue:\"rügen\"\n  each holder [capital]\n"),
                    report);
  REQUIRE(grammar);
  Document document{.language = "de", .text = "Anna, Berta, Carla rügen"};
  Segmenter::load({}, "de", report)->segment(document);
  Matcher matcher(grammar);
  matcher.begin(document);
  const auto found = matcher.run(grammar->phases()[0], document, document.sentences[0]);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].each.size() == 3);
  CHECK(document[found[0].each[1]] == "Berta");
}

TEST_CASE("a sentence of any length stays linear and is searched to its end") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "wort ";
  const Found found = matches(one("level items\nrule r -> entity thing\n  match \"ende\"\n"), text + "ende");
  CHECK(found == Found{"r:ende"});
}
