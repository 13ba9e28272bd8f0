#include "validation_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

struct Files {
  Files() {
    Document en = small_document();
    en.id = "e";
    en.language = "en";
    const Document de = small_document();
    Alignment alignment;
    alignment.links = {{Level::sentence, {0}, {0}, Relation::same, 0.5f, ""},
                       {Level::entity, {0}, {0}, Relation::same, 0.5f, ""},
                       {Level::stance, {0, 1}, {1}, Relation::partial, 0.5f, ""}};
    Discrepancy one{.category = Category::value,
                    .level = Level::sentence,
                    .de = {0},
                    .en = {0},
                    .score = 0.25f,
                    .note = "differs"};
    one.link = 0;
    alignment.discrepancies = {one};
    const Pair pair{"pair", &de, &en, &alignment};
    write_tei_bundle(pair, {}, bundle);
    const auto written = write_tei_files(pair, {});
    for (const auto& file : written) files.add(file.name, file.content);
    german = written[0].content;
    english = written[1].content;
    align = written[2].content;
  }
  FileMap files{rules()};
  std::string bundle, german, english, align;
};

}  // namespace

TEST_CASE("a pair has nothing to be found, in one file or in four") {
  Files pair;
  CHECK(listed(validated(pair.bundle)) == "");
  CHECK(listed(validated(pair.align, pair.files)) == "");
}

TEST_CASE("links are held against the documents") {
  Files pair;
  INFO(pair.align);
  const struct {
    std::string_view from, to, finding;
  } rows[] = {
      {"type=\"2-1\"", "type=\"1-1\"", "link: type='1-1', but there are 2-1 targets"},
      {"pair.de.xml#d.s1 pair.en.xml#e.s1", "pair.en.xml#e.s1 pair.de.xml#d.s1",
       "link: a pointer to the first domain stands after"},
      {"pair.de.xml#d.s1", "pair.de.xml#x.s1", "link: 'pair.de.xml#x.s1' is in neither of the domains"},
      {"pair.de.xml#d.s1", "other.xml#d.s1", "link: 'other.xml#d.s1' is in neither of the domains"},
      {"pair.de.xml#d.s1", "pair.de.xml#d.s7", "pointer: 'pair.de.xml#d.s7' names nothing there"},
      {"pair.de.xml#d.s1", "pair.de.xml#d.t1", "pointer: 'pair.de.xml#d.t1' names no sentence"},
      {"#pair-align.l1", "#pair-align.l9", "pointer: target='#pair-align.l9' names nothing"},
      {"syn:rel.same", "syn:rel.like", "value: ana of <link>"},
      {"xml:id=\"pair-align.l2\"", "xml:id=\"pair-align.l1\"", "id: the id 'pair-align.l1' stands twice"},
      {"xml:id=\"pair-align.d1\"", "xml:id=\"pair-align.l7\"",
       "warning id: 'pair-align.l7' is no id of a discrepancy"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.from);
    CAPTURE(row.to);
    const std::string found = listed(validated(replaced(pair.align, row.from, row.to), pair.files));
    CAPTURE(found);
    CHECK(found.find(row.finding) != found.npos);
  }
}

TEST_CASE("a file that is not there is told of, once") {
  const Files pair;
  CHECK(listed(validated(pair.align)) ==
        "warning file: the file 'pair.de.xml' is not there: what it should hold is not checked\n"
        "warning file: the file 'pair.en.xml' is not there: what it should hold is not checked\n");
}

TEST_CASE("a corpus may include its files") {
  Files pair;
  const std::string header = pair.bundle.substr(0, pair.bundle.find("</teiHeader>") + 12);
  const auto corpus = [&](const std::string& content) { return header + content + "</teiCorpus>"; };
  const auto include = [](const std::string& file) {
    return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + file + "\"/>";
  };
  const std::string both = include("pair.de.xml") + include("pair.en.xml");
  CHECK(listed(validated(corpus(both), pair.files)) == "");
  const std::string bundled = pair.bundle.substr(pair.bundle.rfind("<TEI"));
  CHECK(listed(validated(header + both + bundled, pair.files)) == "");
  const auto root = [](const std::string& file) { return file.substr(file.find("<TEI")); };
  const std::string pointing = root(pair.align);
  CHECK(listed(validated(header + both + pointing + "</teiCorpus>", pair.files)) == "");
  std::string whole = header;
  for (const std::string& file : {pair.german, pair.english}) whole += root(file);
  CHECK(listed(validated(whole + pointing + "</teiCorpus>")) == "");
  CHECK(listed(validated(corpus(include("gone.xml")), pair.files))
            .starts_with("warning file: the file 'gone.xml'"));
  CHECK(listed(validated(corpus(""), pair.files)).find("element: <teiCorpus> is not complete") !=
        std::string::npos);
  CHECK(listed(validated(include("pair.de.xml"))).starts_with("not-ours"));
}
