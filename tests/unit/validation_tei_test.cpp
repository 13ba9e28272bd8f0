#include "validation_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::string small_file() {
  std::string file;
  write_tei(small_document(), {}, file);
  return file;
}

}  // namespace

TEST_CASE("our files have nothing to be found") {
  REQUIRE(check(small_document()) == "");
  CHECK(listed(validated(small_file())) == "");
  std::string empty;
  write_tei({.id = "leer", .language = "de"}, {}, empty);
  CHECK(listed(validated(empty)) == "");
  CHECK(listed(validated(tei_taxonomies())) == "");
}

TEST_CASE("every damage is found, and said") {
  const std::string file = small_file();
  INFO(file);
  const struct {
    std::string_view from, to, finding;
  } rows[] = {
      // the schema
      {"xml:lang=\"de\"", "", "attribute: <TEI> has no xml:lang"},
      {"<pc xml:id=\"d.t7\"", "<pc foo=\"1\" xml:id=\"d.t7\"", "attribute: <pc> takes no foo"},
      {"syn:pol.oppose", "syn:pol.maybe", "value: ana of <span> cannot be"},
      {"</standOff>", "stray</standOff>", "text: <standOff> holds no text"},
      {"type=\"stance\">\n", "type=\"stance\"><x/>\n", "element: <x> is not allowed here, in <spanGrp>"},
      // ids
      {"xml:id=\"d.t3\"", "xml:id=\"e.t3\"", "id: the id 'e.t3' does not begin with 'd.'"},
      {"xml:id=\"d.t3\"", "xml:id=\"d.t2\"", "id: the id 'd.t2' stands twice"},
      {"xml:id=\"d.t3\"", "xml:id=\"d.x3\"", "warning id: 'd.x3' is no id of a token"},
      {"xml:id=\"d.t11\"", "xml:id=\"d.t12\"", "warning order: 'd.t12' is not the next token in order"},
      {"xml:id=\"d.s1\"", "xml:id=\"d.s2\"", "warning order: 'd.s2' is not the next in order"},
      {"xml:id=\"d.body\"", "xml:id=\"d.bodies\"", "warning id: 'd.bodies' is no id of a body"},
      // pointers
      {"ref=\"#d.k.oster\"", "ref=\"#d.k.gone\"", "pointer: ref='#d.k.gone' names nothing"},
      {"ref=\"#d.k.oster\"", "ref=\"#d.s1\"", "pointer: ref='#d.s1' names no entity entry"},
      {"who=\"#d.k.oster\"", "who=\"#x\"", "pointer: who='#x' names nothing"},
      {"corresp=\"#d.st1\"", "corresp=\"#d.st2\"", "stance: stances report each other in a circle"},
      {"corresp=\"#d.st1\"", "corresp=\"#d.s1\"", "pointer: corresp='#d.s1' names no stance"},
      // anchors
      {"from=\"#d.t1\" to=\"#d.t2\"", "from=\"#d.t2\" to=\"#d.t1\"",
       "anchor: from='#d.t2' stands after to='#d.t1'"},
      {"from=\"#d.t3\" to=\"#d.t3\"", "target=\"#string-range(d.body,40,99)\"",
       "anchor: '#string-range(d.body,40,99)' reaches"},
      {"from=\"#d.t3\" to=\"#d.t3\"", "target=\"#string-range(d.s1,1,2)\"",
       "anchor: '#string-range(d.s1,1,2)' is not in the body"},
      // the text
      {">Fahrten<", ">Fahrt<", "sha256: the text is not"},
      {"Anna</w> ", "Anna</w>  ", "sha256: the text is not"},
      {"unit=\"characters\" quantity=\"", "unit=\"characters\" quantity=\"1", "extent: the header counts 1"},
      {"n=\"U+000C\"", "n=\"U+0041\"", "control: a g that names no character"},
      {"&#xFFFD;</g>", "x</g>", "control: a g must hold U+FFFD"},
      {">Anna Oster</persName></span>", ">Anna Ost</persName></span>",
       "copy: the copy 'Anna Ost' is not the text there"},
      // tokens
      {" join=\"right\">ab<", ">ab<", "join: join=\"right\" is missing"},
      {"\">lehnte<", "\" join=\"right\">lehnte<", "join: join=\"right\", but the next token"},
      {"\">«<", "\" join=\"right\">«<", "join: join=\"right\" on the last token"},
      {"part=\"F\"", "part=\"M\"", "piece: the last piece of a token is not marked"},
      {" part=\"I\"", "", "piece: part and id of 'd.t4.1' do not fit together"},
      {"xml:id=\"d.t4.2\"", "xml:id=\"d.t4.3\"", "warning order: 'd.t4.3' is not the next token in order"},
      {" xml:id=\"d.f1\"", "", "id: a figure without id stands in no other figure"},
      // what is unusual or incomplete
      {"unit=\"tokens\" quantity=\"", "unit=\"tokens\" quantity=\"9",
       "warning extent: the header counts 911 tokens, the text has 11"},
      {"syn:kind.judgement", "syn:kind.humming",
       "warning category: 'syn:kind.humming' is none of the built-in"},
      {"xml:id=\"d.e1\"", "xml:id=\"d.e7\"", "warning order: there is no entity 1"},
      {" dur=\"PT24H\"", "", "warning figure: when-custom='PT24H' is not what the other attributes say"},
      // not XML
      {"</body>", "</bodies>", "xml: "},
      {"&#xFFFD;", "&nbsp;", "xml: "},
      {"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"", "<TEI",
       "not-ours: no file of synopse: its root is <TEI>"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.from);
    CAPTURE(row.to);
    const std::string found = listed(validated(replaced(file, row.from, row.to)));
    CAPTURE(found);
    CHECK(found.find(row.finding) != found.npos);
  }
}

TEST_CASE("TEI of others is told from ours") {
  const std::string file =
      "<TEI "
      "xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
      "</fileDesc></teiHeader><text><body><div><p>Text.</p></div></body></text></TEI>";
  CHECK(listed(validated(file)).starts_with("not-ours: no file of synopse: its header"));
  CHECK(listed(validated("<html/>")).starts_with("not-ours: no file of synopse: its root is <html>"));
}

TEST_CASE("a finding says where it is") {
  const std::string file = replaced(small_file(), "xml:id=\"d.t3\"", "xml:id=\"e.t3\"");
  const validation::Findings findings = validated(file);
  bool there = false;
  for (const auto& finding : findings.sorted())
    there = there || (finding.code == "id" && file.substr(finding.at).starts_with("<w xml:id=\"e.t3\""));
  CHECK(there);
}

TEST_CASE("findings are bounded, and the rest is counted") {
  std::string file = small_file();
  std::string wrong;
  for (int i = 0; i < 1000; ++i) wrong += "<x/>";
  const auto findings = validated(replaced(file, "</standOff>", wrong + "</standOff>"));
  CHECK(findings.errors() == 1000);
  CHECK(findings.sorted().size() == 50);
  CHECK(findings.left_out() == 950);
}

TEST_CASE("depth, length and odd ids are no danger") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<said>";
  CHECK(validated("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + deep).errors() > 0);
  std::string copies, text(200'000, 'x');
  for (int i = 3; i < 20'000; ++i)
    copies += "<span xml:id=\"d.e" + std::to_string(i) +
              "\" type=\"entity\" target=\"#string-range(d.body,0,200000)\"><persName>x</persName></span>";
  const std::string long_one = replaced(small_file(), ">Fahrten<", ">" + text + "<");
  CHECK(validated(replaced(long_one, "</spanGrp>", copies + "</spanGrp>")).errors() > 19'000);
  std::string ids;
  for (int i = 1; i < 20'000; ++i) ids += "<w xml:id=\"d.t" + std::to_string(i * 40'000) + "\">x</w>";
  CHECK(validated(replaced(small_file(), "<p", ids + "<p")).errors() > 0);
}
