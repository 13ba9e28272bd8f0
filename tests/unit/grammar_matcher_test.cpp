#include <doctest/doctest.h>

#include <algorithm>

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

TEST_CASE("a stance whose kind is looked up in vain beats no other") {
  const std::string rules =
      "level items\nlexicon l = l.lex\nrule two -> stance x\n  match cue:\"lehnt\" particle:[\"ab\" | "
      "\"vor\"]\n  "
      "kind lookup(particle, l.kind)\nrule one -> stance y\n  match cue:\"lehnt\"\n";
  CHECK(matches(with_lexicon(rules, "#: form\tkind\nab\tdenial\n"), "sie lehnt ab, er lehnt vor") ==
        Found{"two:lehnt ab", "one:lehnt"});
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

TEST_CASE("late sentences of a long document are searched by every phase, as the early ones are") {
  const FileList files = {{"de/phases.txt", "first  a.rules\nlast  b.rules\n"},
                          {"de/a.rules", "level items\nrule r -> entity thing\n  match \"er\"\n"},
                          {"de/b.rules", "level items\nrule s -> entity thing\n  match \"kam\"\n"}};
  constexpr int kMany = 70000;
  std::string text;
  for (int i = 0; i < kMany; ++i) text += "Dann kam er.\n\n";
  const Found found = matches(files, text);
  CHECK(std::count(found.begin(), found.end(), "r:er") == kMany);
  CHECK(std::count(found.begin(), found.end(), "s:kam") == kMany);
}

TEST_CASE("a sentence hands on its matches some at a time, in order") {
  Diagnostics report;
  const auto loaded = test::grammar(one("level items\nrule r -> entity thing\n  match \"wort\"\n"), report);
  REQUIRE(loaded);
  Document document{.language = "de"};
  constexpr std::size_t kMany = 5000;
  for (std::size_t i = 0; i < kMany; ++i) document.text += "wort ";
  Segmenter::load({}, "de", report)->segment(document);
  Matcher matcher(loaded);
  matcher.begin(document);
  std::size_t largest = 0;
  std::vector<Span> spans;
  matcher.run(loaded->phases()[0], document, document.sentences[0], [&](std::span<Match> some) {
    largest = std::max(largest, some.size());
    for (const Match& match : some) spans.push_back(match.span);
  });
  CHECK(spans.size() == kMany);
  CHECK(std::is_sorted(spans.begin(), spans.end()));
  CHECK(largest < kMany / 2);
}

TEST_CASE("chunks are items with the tags of their head, in the phases that ask for them") {
  const FileList files = {
      {"de/phases.txt", "groups  np.rules\nclauses  pp.rules\nlast  a.rules\n"},
      {"de/l.lex", "#: form\tkind\nRat\tbody\n"},
      {"de/np.rules",
       "level items\nlexicon l = l.lex\nrule np -> chunk np\n  match \"der\" [word !capital]* "
       "head:[capital]\n"},
      {"de/pp.rules", "level items\nrule pp -> chunk pp\n  match \"von\" head:[np]\n"},
      {"de/a.rules",
       "level items\nlexicon l = l.lex\n"
       "rule body -> entity body\n  match [np l kind=body] [!np]\n"
       "rule of -> entity of\n  match [pp !l]\n"
       "rule of_body -> entity of\n  match [pp l]\n"},
  };
  CHECK(matches(files, "der alte Rat sah von der Stadt") == Found{"np:der alte Rat", "np:der Stadt",
                                                                  "pp:von der Stadt", "body:der alte Rat sah",
                                                                  "of:von der Stadt"});
  CHECK(matches(files, "von der Rat") == Found{"np:der Rat", "pp:von der Rat", "of_body:von der Rat"});
}

TEST_CASE("who does not ask for chunks sees words") {
  const FileList files = {
      {"de/phases.txt", "groups  np.rules\nlast  a.rules\n"},
      {"de/np.rules", "level items\nrule np -> chunk np\n  match \"der\" head:[capital]\n"},
      {"de/a.rules", "level items\nrule r -> entity thing\n  match [capital]\n"}};
  CHECK(matches(files, "der Rat") == Found{"np:der Rat", "r:Rat"});
}

TEST_CASE("members are found inside chunks") {
  const FileList files = {
      {"de/phases.txt", "names  n.rules\ngroups  np.rules\nlast  a.rules\n"},
      {"de/n.rules", "level items\nrule n -> entity place\n  match [capital]\n"},
      {"de/np.rules", "level items\nrule np -> chunk np\n  match [entity] ( [/,/ | \"und\"] [entity] )*\n"},
      {"de/a.rules",
       "level items\nrule r -> stance judgement\n  match holder:[np] cue:\"riet\"\n  each holder [entity]\n"},
  };
  Diagnostics report;
  const auto loaded = synopse::test::grammar(files, report);
  REQUIRE(loaded);
  Document document{.language = "de", .text = "Bonn, Rom und Kiew riet ab"};
  std::string members;
  Annotator(Segmenter::load(synopse::test::files(files), "de", report), loaded)
      .annotate(document, {}, [&](const Observation& seen) {
        for (const Match& match : seen.matches)
          for (const Span span : match.each) members += std::string(document[span]) + ";";
      });
  CHECK(members == "Bonn;Rom;Kiew;");
}

TEST_CASE("a grammar can do without a rule") {
  const FileList files =
      one("level items\nrule x -> entity thing\n  match \"a\"\nrule y -> entity thing\n  match \"a\"\n");
  Diagnostics report;
  const auto loaded = synopse::test::grammar(files, report);
  REQUIRE(loaded);
  Document document{.language = "de", .text = "a"};
  Segmenter::load(synopse::test::files(files), "de", report)->segment(document);
  Matcher matcher(loaded);
  const auto winner = [&] {
    matcher.begin(document);
    const auto found = matcher.run(loaded->phases()[0], document, document.sentences[0]);
    return found.empty() ? std::string() : loaded->rule(found[0].rule).name;
  };
  CHECK(winner() == "x");
  matcher.leave_out(0);
  CHECK(winner() == "y");
  matcher.leave_none_out();
  CHECK(winner() == "x");
}

TEST_CASE("a phase sees the annotations that there are when it begins, though there were more before") {
  const FileList list = {{"de/phases.txt", "p  a.rules\nq  b.rules\n"},
                         {"de/a.rules", "level items\nrule a -> entity thing\n  match [figure] \"mal\"\n"},
                         {"de/b.rules", "level items\nrule b -> entity thing\n  match [figure] \"fach\"\n"}};
  Diagnostics report;
  const auto loaded = test::grammar(list, report);
  Document document{.language = "de", .text = "7 mal 8 mal 9 mal 5 fach"};
  Segmenter::load(test::files(list), "de", report)->segment(document);
  for (const std::uint32_t begin : {0U, 6U, 12U, 18U})
    document.figures.push_back({.span = {begin, begin + 1}, .kind = FigureKind::number});
  Matcher matcher(loaded);
  matcher.begin(document);
  CHECK(matcher.run(loaded->phases()[0], document, document.sentences[0]).size() == 3);
  document.figures.erase(document.figures.begin(), document.figures.begin() + 3);
  CHECK(matcher.run(loaded->phases()[1], document, document.sentences[0]).size() == 1);
}

TEST_CASE("a sentence without a word that a rule hangs on may still hold phrases, quotations and edges") {
  const struct {
    const char* pattern;
    const char* text;
    Found found;
  } cases[] = {
      {"[l] \"ja\"", "So so. Er ging hin und her ja.", {"r:hin und her ja"}},
      {"[first] \"ging\"", "Er ging. Er ging.", {"r:Er ging", "r:Er ging"}},
      {"[!l]+", "So so.", {"r:So so."}},
      {"[l | number] [word]", "So so. Um 8 da. Er ging hin und her wo.", {"r:8 da", "r:hin und her wo"}},
  };
  for (const auto& each : cases) {
    CAPTURE(each.pattern);
    CHECK(
        matches(with_lexicon(std::string("level items\nlexicon l = l.lex\nrule r -> entity thing\n  match ") +
                                 each.pattern + "\n",
                             "#: form\nhin und her\n"),
                each.text) == each.found);
  }
  CHECK(matches(one("level items quotations\nrule r -> entity thing\n  match [quotation]\n"),
                "So so. Sie sagte „so nicht“. Gut so.") == Found{"r:„so nicht“"});
}

TEST_CASE("what a token is does not depend on what the same letters were before, in another document") {
  Diagnostics report;
  const auto loaded =
      test::grammar(one("level items\nrule r -> entity thing\n  match \"a\" [!punct]\n"), report);
  const auto document = [](TokenKind kind) {
    return Document{.language = "de",
                    .text = "a '",
                    .sentences = {{{0, 3}, 0, 2}},
                    .tokens = {{{0, 1}, TokenKind::word}, {{2, 3}, kind}}};
  };
  Matcher matcher(loaded);
  for (const auto& [kind, matches] : {std::pair(TokenKind::punct, 0U),
                                      {TokenKind::word, 1U},
                                      {TokenKind::punct, 0U},
                                      {TokenKind::symbol, 1U}}) {
    const Document one = document(kind);
    matcher.begin(one);
    CHECK(matcher.run(loaded->phases()[0], one, one.sentences[0]).size() == matches);
  }
}

TEST_CASE("rules find the same in every sentence, however rare their words turn out to be") {
  // At first each hangs on what it asks for first; later on what is rarest, in another order for each.
  const std::string rules =
      "level items\nrule ab -> entity thing\n  match [/a.*/] [/b.*/]\n"
      "rule cb -> entity thing\n  match [/c.*/] [/b.*/]\n";
  std::string text;
  std::size_t expected = 0;
  for (int i = 0; i < 6000; ++i) {
    const bool hit = i % 97 == 0;
    text += hit ? "Dort ab bc und ca ba. " : i % 3 == 0 ? "Dort bb und ba. " : "Dort ab und ca. ";
    expected += hit ? 2 : 0;
  }
  CHECK(matches(one(rules), text).size() == expected);
}

TEST_CASE("rules find the same when words have ever more kinds of tags") {
  std::string rules = "level items\n", text;
  for (char c = 'a'; c < 'a' + 16; ++c) rules += "class has_" + std::string(1, c) + " = /.*" + c + ".*/\n";
  rules +=
      "rule r -> entity thing\n  match [has_a !has_b has_c !has_d] [!has_e !has_f !has_g !has_h !has_i "
      "has_j] "
      "[has_k | has_l !has_m | has_n has_o | has_p]\n";
  for (unsigned bits = 0; bits < 1U << 16; ++bits) {
    std::string word = "z";
    for (int letter = 0; letter < 16; ++letter)
      if ((bits >> letter & 1U) != 0) word += static_cast<char>('a' + letter);
    text += word + (bits % 16 == 15 ? ".\n\nacz jz kz.\n\n" : " ");
  }
  const auto found = matches(one(rules), text);
  CHECK(std::count(found.begin(), found.end(), "r:acz jz kz") == 1 << 12);
}
