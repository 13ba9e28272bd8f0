#include <doctest/doctest.h>

#include <map>
#include <string>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_read.h"

using namespace synopse;

namespace {

Document document_of(std::string id, std::string language, std::string text) {
  Document document{.id = std::move(id), .language = std::move(language), .text = std::move(text)};
  const auto size = static_cast<std::uint32_t>(document.text.size());
  document.sentences = {{{0, size}, 0, 1}};
  document.tokens = {{{0, size - 1}}};
  document.figures = {{.span = {0, 1}, .kind = FigureKind::number, .value = 1}};
  return document;
}

struct Example {
  Document de = document_of("p.de", "de", "1A."), en = document_of("p.en", "en", "2B.");
  Alignment alignment{
      .links = {{Level::sentence, {0}, {0}, Relation::partial, 0.5f, "a \"note\""},
                {Level::figure, {0}, {0}, Relation::contradicts, 0.75f, ""}},
      .discrepancies = {{Category::value, Level::figure, 1u, {0}, {0}, 0.25f, "1 < 2", ""}},
      .dictionaries = {"our words.tsv"},
  };
  Pair pair() const { return {"p", &de, &en, &alignment}; }
};

std::string line_of(const Document& de, const Document& en, const Alignment& alignment, std::string_view id) {
  std::string line;
  write_jsonl(de, en, alignment, id, line);
  return line;
}

// Files by their names.
ReadOptions among(const std::map<std::string, std::string>& files) {
  return {.other_file = [&files](const std::string& path) -> std::optional<std::string> {
    const auto found = files.find(path);
    return found == files.end() ? std::nullopt : std::optional(found->second);
  }};
}

std::map<std::string, std::string> files_of(const Example& example) {
  std::map<std::string, std::string> files;
  for (const auto& file : write_tei_files(example.pair(), {})) files[file.name] = file.content;
  return files;
}

void replace(std::string& file, std::string_view from, std::string_view to) {
  const std::size_t at = file.find(from);
  REQUIRE(at != file.npos);
  file.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a pair comes back from its bundle and from its files") {
  const Example example;
  const std::string line = line_of(example.de, example.en, example.alignment, "p");
  std::string bundle;
  write_tei_bundle(example.pair(), {}, bundle);
  const auto files = files_of(example);
  for (const ReadFile& read : {read_tei(bundle, {}), read_tei(files.at("p.align.xml"), among(files))}) {
    REQUIRE(read.error == "");
    CHECK(read.documents.empty());
    REQUIRE(read.pairs.size() == 1);
    CHECK(read.pairs[0].aligned);
    CHECK(line_of(read.pairs[0].de, read.pairs[0].en, read.pairs[0].alignment, read.pairs[0].id) == line);
  }
}

TEST_CASE("an alignment without its documents is an error, unless nobody asks for pairs") {
  auto files = files_of(Example());
  const std::string alignment = files.at("p.align.xml");
  CHECK(read_tei(alignment, {}).error.find("p.de.xml cannot be read") != std::string::npos);
  files.erase("p.en.xml");
  CHECK(read_tei(alignment, among(files)).error.find("p.en.xml cannot be read") != std::string::npos);
  const ReadFile left = read_tei(alignment, {.elsewhere = Elsewhere::leave});
  CHECK(left.error == "");
  CHECK(left.pairs.empty());
}

TEST_CASE("a mistake in a document that an alignment points at is told with its file") {
  auto files = files_of(Example());
  replace(files["p.en.xml"], ".f1\"", ".g1\"");
  CHECK(read_tei(files.at("p.align.xml"), among(files)).error.starts_with("p.en.xml:"));
}

TEST_CASE("an alignment that was not written so is refused, with its place") {
  const struct {
    std::string_view from, to, fault;
  } rows[] = {
      {"p.de.xml#p.de.s1", "p.de.xml#p.de.s9", "there is no unit"},
      {"p.de.xml#p.de.s1", "p.de.xml#p.de.f1", "of another level"},
      {"p.de.xml#p.de.s1", "elsewhere.xml#p.de.s1", "in neither document"},
      {"type=\"1-1\"", "type=\"2-1\"", "the number of German"},
      {"align.l2\"", "align.l1\"", "twice"},
      {"syn:rel.partial", "syn:rel.alike", "no relation"},
      {"syn:disc.value", "syn:disc.worth", "no category"},
      {"target=\"#p-align.l2", "target=\"#p-align.l7", "no link"},
      {" target=\"#p-align.l2\"", "", "no target"},
      {"subtype=\"figure\"", "subtype=\"verse\"", "no level"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.to);
    auto files = files_of(Example());
    replace(files["p.align.xml"], row.from, row.to);
    const std::string fault = read_tei(files["p.align.xml"], among(files)).error;
    CAPTURE(fault);
    CHECK(fault.find(row.fault) != fault.npos);
    CHECK(fault.find(':') < 4);
  }
}

TEST_CASE("a corpus gives its documents, and does not follow what it includes") {
  const Example example;
  std::string one;
  write_tei(example.de, {}, one);
  const std::size_t root = one.find("<TEI");
  const std::string corpus =
      "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">" +
      one.substr(root) + "<xi:include href=\"/etc/passwd\"/></teiCorpus>";
  const ReadFile read = read_tei(corpus, {});
  REQUIRE(read.error == "");
  CHECK(read.documents.size() == 1);
  CHECK(read.warnings.size() == 1);
  std::string twice = corpus;
  twice.insert(twice.find("<xi:include"), one.substr(root));
  CHECK(read_tei(twice, {}).error.find("a second document") != std::string::npos);
}

TEST_CASE("a corpus of includes is the pair that its files are") {
  const Example example;
  std::map<std::string, std::string> files;
  for (const auto& file : write_tei_files(example.pair(), {.corpus = Corpus::of_includes}))
    files[file.name] = file.content;
  const std::string& corpus = files.at("p.pair.xml");
  const std::string line = line_of(example.de, example.en, example.alignment, "p");
  const auto is_the_pair = [&](const ReadFile& read) {
    REQUIRE(read.error == "");
    REQUIRE(read.pairs.size() == 1);
    CHECK(read.documents.empty());
    const ReadPair& pair = read.pairs.front();
    CHECK(line_of(pair.de, pair.en, pair.alignment, pair.id) == line);
  };
  is_the_pair(read_tei(corpus, among(files)));
  SUBCASE("as processors of XInclude make it, with base or without") {
    for (const std::string folder : {"", "file:///a/b/", "none"}) {
      std::string whole = corpus;
      for (const std::string name : {"p.de.xml", "p.en.xml", "p.align.xml"}) {
        std::string root = files.at(name).substr(files.at(name).find("<TEI"));
        if (folder != "none") root.insert(4, " xml:base=\"" + folder + name + "\"");
        replace(whole, "<xi:include href=\"" + name + "\"/>", root);
      }
      is_the_pair(read_tei(whole, {}));
    }
  }
  SUBCASE("a file that is not there") {
    files.erase("p.en.xml");
    CHECK(read_tei(corpus, among(files)).error.find("p.en.xml cannot be read") != std::string::npos);
  }
  SUBCASE("what includes itself ends") {
    std::string circle = corpus;
    replace(circle, "p.en.xml", "p.pair.xml");
    files["p.pair.xml"] = circle;
    CHECK(read_tei(circle, among(files)).error != "");
  }
}

TEST_CASE("the categories beside a pair are no document and no mistake") {
  const ReadFile read = read_tei(tei_taxonomies(), {});
  CHECK(read.error == "");
  CHECK(read.documents.empty());
}
