#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/tei_read.h"

using namespace synopse;

namespace {

std::string tei(std::string_view body, std::string_view text_attributes = "") {
  return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><p>head</p></teiHeader><text" +
         std::string(text_attributes) + "><body>" + std::string(body) + "</body></text></TEI>";
}

// The text, or the error behind "error ".
std::string read(std::string_view file) {
  const ReadFile read = read_foreign_tei(file, {});
  if (!read.error.empty()) return "error " + read.error;
  REQUIRE(read.documents.size() == 1);
  return read.documents.front().document.text;
}

struct Case {
  std::string_view body, text;
};

void check(std::span<const Case> cases) {
  for (const Case& each : cases) {
    CAPTURE(each.body);
    CHECK(read(tei(each.body)) == each.text);
  }
}

}  // namespace

TEST_CASE("blocks are set apart, and white space collapses") {
  const Case cases[] = {
      {"", ""},
      {"<p/>", ""},
      {"\n <p>Am Ufer\n   lag <hi>Eis</hi>.</p>\n <p>Ende.</p>\n", "Am Ufer lag Eis.\n\nEnde."},
      {"<div><head>Eis</head><p>a</p></div><div><p>b</p></div>", "Eis\n\na\n\nb"},
      {"<p>a<quote>b</quote>c</p>", "a\n\nb\n\nc"},
      {"<p>a <said>b</said>\t<q> c</q></p>", "a b c"},
      {"<list><head>h</head><item>a</item><item> b</item></list><p>c</p>", "h\n\na\nb\n\nc"},
      {"<table><row><cell>a</cell></row><row><cell>b</cell></row></table>", "a\n\nb"},
      {"<p>\xC2\xA0 10\xE2\x80\xAF"
       "000\xE2\x80\xA8x</p>",
       "\xC2\xA0 10\xE2\x80\xAF"
       "000\xE2\x80\xA8x"},
      {"<p>a&#13;&#10;&#9;b&#160;</p>", "a b\xC2\xA0"},
      {"<p>a<!-- c -->b<?p i?>c<![CDATA[ <d> ]]></p>", "abc <d>"},
      {"<opener><dateline>Selm</dateline><salute>Liebe M.</salute></opener><p>a</p>",
       "Selm\n\nLiebe M.\n\na"},
  };
  check(cases);
}

TEST_CASE("verse and drama go line by line") {
  const Case cases[] = {
      {"<lg><l>Der Fluss ist weit,</l><l>die Brücke schmal.</l></lg><lg><l>Wer geht?</l></lg>",
       "Der Fluss ist weit,\ndie Brücke schmal.\n\nWer geht?"},
      {"<lg>\n<l>a</l>\n<l>b</l>\n</lg>\n<p>c</p>", "a\nb\n\nc"},
      {"<sp who='#m'><speaker>MERLE.</speaker>\n<p>Komm! <stage>(ab)</stage></p></sp><sp><l>Nein.</l></sp>",
       "MERLE.\n\nKomm! (ab)\n\nNein."},
      {"<castList><castItem>MERLE</castItem><castItem>TOM</castItem></castList>", "MERLE\nTOM"},
  };
  check(cases);
}

TEST_CASE("white space is kept where the file says so") {
  const Case cases[] = {
      {"<p xml:space='preserve'>a  b\n c</p>", "a  b\n c"},
      {"<div xml:space='preserve'><p> a </p><p xml:space='default'> b  c </p></div>", " a \n\nb c"},
      {"<p>a <hi xml:space='preserve'>  b </hi> c</p>", "a   b  c"},
  };
  check(cases);
  CHECK(read(tei("<p>a  b</p>", " xml:space='preserve'")) == "a  b");
}

TEST_CASE("a line, column or page begins at a word's border, unless it says that it does not") {
  const Case cases[] = {
      {"<p>Die Wahl<lb break='no'/>beteiligung<lb/>stieg<pb n='2'/> an.</p>",
       "Die Wahlbeteiligung stieg an."},
      {"<p>Die Wahl\n  <lb break='no'/>beteiligung</p>", "Die Wahlbeteiligung"},
      {"<p>Die Wahl<lb break='no'/>\n  beteiligung</p>", "Die Wahlbeteiligung"},
      {"<p>Die Wahl<pb break='no'/>\n<fw>12</fw>\n<lb break='no'/>beteiligung</p>", "Die Wahlbeteiligung"},
      {"<p>a<cb/>b<milestone unit='x'/>c<gb/>d</p>", "a b c d"},
      {"<p><lb/>a<lb/></p>\n<pb/>\n<p>b</p>", "a\n\nb"},
      {"<p>a<lb break='maybe'/>b</p>", "a b"},
  };
  check(cases);
}

TEST_CASE("of several readings one is read") {
  const Case cases[] = {
      {"<p><choice><sic>teh</sic><corr>the</corr></choice> vote of <choice>\n<abbr>Dr.</abbr>\n<expan>Doctor"
       "</expan>\n</choice> X</p>",
       "the vote of Doctor X"},
      {"<p><choice><orig>seyn</orig><reg>sein</reg></choice></p>", "sein"},
      {"<p><choice><corr>a</corr><reg>b</reg></choice></p>", "b"},
      {"<p><choice><seg>a</seg><seg>b</seg></choice><choice/></p>", "a"},
      {"<p><choice><sic>a</sic><corr>b<choice><abbr>c</abbr><expan>d</expan></choice></corr></choice>e</p>",
       "bde"},
      {"<p>(<app>\n<lem wit='#A'>alte</lem>\n<rdg wit='#B'>neue</rdg>\n</app>) Mühle</p>", "(alte) Mühle"},
      {"<p>a<app><rdg>b</rdg></app>c</p>", "ac"},
  };
  check(cases);
}

TEST_CASE("what is no part of the text is passed over") {
  const Case cases[] = {
      {"<p>Yes<note place='foot'>No.<p>x</p></note>, he "
       "said.</p><p><figure><figDesc>pic</figDesc></figure>End</p>",
       "Yes, he said.\n\nEnd"},
      {"<fw>Seite 1</fw><p>a<gap/>b<del>c</del>d<index><term>e</term></index></p>", "abd"},
      {"<u><kinesic><desc>nods</desc></kinesic>Ja.<vocal><desc>hm</desc></vocal></u><incident><desc>x</"
       "desc></incident>",
       "Ja."},
      {"<p>a<m:math xmlns:m='urn:m'><m:mi>x</m:mi></m:math>b</p>", "ab"},
      {"<p>a<hi xmlns=''>x</hi>b</p>", "ab"},
      {"<p><seg>Ja</seg><linkGrp><link target='#a #b'/></linkGrp><spanGrp><span>s</span></spanGrp></p>",
       "Ja"},
  };
  check(cases);
}

TEST_CASE("between tokens one a line, or with join, white space says nothing") {
  const Case cases[] = {
      // In one line without join: what stands there stands there.
      {"<p><s><w>Heute</w> <w>wir</w><pc>,</pc> <w>auch</w></s></p>", "Heute wir, auch"},
      // ParlaMint's way; the join at the end of a name counts beyond it.
      {"<u><seg><s>\n<w>Today</w>\n<name type='ORG'>\n<w>House</w>\n<w "
       "join='right'>Service</w>\n</name>\n<pc>.</pc>\n"
       "</s>\n<s>\n<w join='right'>Yes</w>\n<pc>!</pc>\n</s></seg></u>",
       "Today House Service. Yes!"},
      {"<s><pc join='right'>(</pc> <w>a</w> <pc join='left'>)</pc> <w>b</w> <pc join='both'>-</pc> "
       "<w>c</w></s>",
       "(a) b-c"},
      {"<p>\n<s>\n<w>a</w>\n</s>\n<s>\n<w>b</w>\n</s>\n</p>\n<p>\n<w>c</w>\n</p>", "a b\n\nc"},
      {"<p>\n<w>\n Wahl<lb break='no'/>\nbeteiligung\n</w>\n<w>b</w>\n</p>", "Wahlbeteiligung b"},
      {"<p>\n<w>a<lb/>b</w>\n<w><choice><sic>x</sic><corr>y</corr></choice><note>n</note></w>\n</p>", "ab y"},
      {"<p>\n<w>aby<w norm='a'/><w norm='by'/></w>\n<w>c</w>\n</p>", "aby c"},
      {"<p>\n<w>a</w>\n<note>n</note>\n<w>b</w>\n[sic]\n<w>c</w>\n</p>", "a b [sic] c"},
  };
  check(cases);
}

TEST_CASE("any prefix, the first TEI of a corpus, and only the namespace counts") {
  CHECK(read("<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:text><t:body><t:p>Ein "
             "Satz.</t:p></t:body></t:text></t:TEI>") == "Ein Satz.");
  const std::string corpus = "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/>" +
                             tei("<p>eins</p>") + tei("<p>zwei</p>") + "</teiCorpus>";
  CHECK(read(corpus) == "eins");
  CHECK(read_foreign_tei(corpus, {}).warnings.size() == 1);
  CHECK(read("<html><body><p>a</p></body></html>").starts_with("error 1:1: not TEI P5"));
  CHECK(read("<TEI.2><text><body><p>a</p></body></text></TEI.2>").starts_with("error 1:1: not TEI P5"));
  CHECK(read("<TEI><text><body><p>a</p></body></text></TEI>").starts_with("error 1:1: not TEI P5"));
  CHECK(read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><facsimile/></TEI>") ==
        "error 1:1: a TEI element without text/body");
}

TEST_CASE("no entity, no other file") {
  const std::string file = tei("<p>a</p>");
  CHECK(read("<!DOCTYPE TEI SYSTEM 'nowhere.dtd'>\n" + file) == "a");
  CHECK(read("<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///nowhere'>]>" + file)
            .starts_with("error 1:16: an entity"));
  CHECK(read(tei("<p>M&auml;rz</p>")).starts_with("error 1:"));
  CHECK(read(tei("<include xmlns='http://www.w3.org/2001/XInclude' href='nowhere.xml'/><p>a</p>")) == "a");
}

TEST_CASE("depth and length take neither stack nor long") {
  constexpr std::size_t kDepth = 100'000;
  std::string deep, tokens, choices;
  for (std::size_t i = 0; i < kDepth; ++i) {
    deep += "<seg>";
    choices += "<choice><sic>x</sic><corr>";
    tokens += "<seg>\n<w>a</w>";
  }
  deep += "x";
  for (std::size_t i = 0; i < kDepth; ++i) {
    deep += "</seg>";
    choices += "</corr></choice>";
    tokens += "</seg>";
  }
  CHECK(read(tei(deep)) == "x");
  CHECK(read(tei(choices)) == "");
  CHECK(read(tei(tokens)).size() == 2 * kDepth - 1);
}
