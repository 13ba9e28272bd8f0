#include <doctest/doctest.h>

#include "formats_random.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/jsonld.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::string jsonl(const Document& document) {
  std::string line;
  write_jsonl(document, line);
  return line;
}

std::string jsonl(const ReadPair& read) {
  std::string line;
  write_jsonl(read.de, read.en, read.alignment, read.id, line);
  return line;
}

std::string jsonld(const Document& document) {
  std::string page;
  write_jsonld(document, page);
  return page;
}

// A combining mark, an emoji and CRLF before a name.
Document example() {
  Document document{.id = "d 1", .language = "de", .text = "e\xCC\x81\xF0\x9F\x98\x80\r\nOster"};
  document.tokens = {{.span = {9, 14}}};
  document.sentences = {{{9, 14}, 0, 1}};
  document.entities = {{.span = {9, 14}, .type = "place", .ref = "oster"}};
  return document;
}

}  // namespace

TEST_CASE("JSON-LD selects code points, and quotes") {
  const std::string page = jsonld(example());
  CHECK(page.find(R"({"type":"TextPositionSelector","start":5,"end":10})") != std::string::npos);
  CHECK(page.find(R"({"type":"TextQuoteSelector","exact":"Oster","prefix":"e)"
                  "\xCC\x81\xF0\x9F\x98\x80"
                  R"(\r\n","suffix":""})") != std::string::npos);
  CHECK(page.find(R"({"id":"#e1","type":"Annotation","motivation":"identifying",)") != std::string::npos);
  CHECK(page.find(R"("body":[{"type":"place","ref":"oster"},)") != std::string::npos);
}

TEST_CASE("any document survives JSON-LD") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Document document = RandomDocument(seed).make();
    const ReadFile read = read_jsonld(jsonld(document), {});
    CAPTURE(seed);
    CHECK(read.error == "");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].error == "");
    CHECK(jsonl(read.documents[0].document) == jsonl(document));
  }
}

TEST_CASE("any pair survives JSON-LD") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Document de = RandomDocument(seed).make(), en = RandomDocument(seed + 1000).make();
    Alignment alignment = random_alignment(de, en, seed);
    alignment.dictionaries = {"words \"x\""};
    std::string page, line;
    write_jsonld(Pair{"p <1>", &de, &en, &alignment}, page);
    write_jsonl(de, en, alignment, "p <1>", line);
    const ReadFile read = read_jsonld(page, {});
    CAPTURE(seed);
    CHECK(read.error == "");
    REQUIRE(read.pairs.size() == 1);
    CHECK(read.pairs[0].error == "");
    CHECK(jsonl(read.pairs[0]) == line);
  }
}

TEST_CASE("pages that are none of ours are refused with their place") {
  const auto error = [](std::string_view page) {
    const ReadFile read = read_jsonld(page, {});
    return read.error.empty() && !read.documents.empty() ? read.documents[0].error : read.error;
  };
  CHECK(error("{}") == "document: is missing");
  CHECK(error(R"({"document":{"id":"#document"},"items":[]})") == "document.name: is missing");
  CHECK(error(R"({"document":{"name":"a","text":""},"items":[{"id":"x"}]})") ==
        "items[0].id: is none of ours");
  CHECK(error(R"({"document":{"name":"a","text":""},"items":[{"id":"#e1","body":{}}]})") ==
        "items[0].target: has no TextPositionSelector");
  CHECK(error(R"({"document":{"name":"a"},"items":[]})") == "text: is missing");
  CHECK(error("[") != "");
}

TEST_CASE("keys of a page may stand in any order") {
  const ReadFile read =
      read_jsonld(R"({"items":[{"target":{"selector":{"end":2,"start":0}},"body":{ },"id":"#s1"}],)"
                  R"("document":{"text":"Ja","name":"a"}})",
                  {});
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents[0].error == "");
  REQUIRE(read.documents[0].document.sentences.size() == 1);
  CHECK(read.documents[0].document.sentences[0].span == Span{0, 2});
}
