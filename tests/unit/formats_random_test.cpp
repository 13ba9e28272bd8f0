#include "formats_random.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <pugixml.hpp>
#include <set>
#include <string>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/xml_check.h"

using namespace synopse;
using namespace synopse::test;

namespace {

constexpr std::uint64_t kDocuments = 400;

std::string jsonl(const Document& document) {
  std::string line;
  write_jsonl(document, line);
  return line;
}

// Every xml:id is unique and every pointer inside the file leads to one.
class Pointers : public pugi::xml_tree_walker {
 public:
  std::set<std::string> ids, targets;
  bool unique = true;

  bool for_each(pugi::xml_node& node) override {
    for (const auto& attribute : node.attributes()) {
      const std::string name = attribute.name(), value = attribute.value();
      if (name == "xml:id") unique = ids.insert(value).second && unique;
      const bool points = name == "ref" || name == "who" || name == "corresp" || name == "from" ||
                          name == "to" || name == "target";
      if (points) add(value);
    }
    return true;
  }
  // Names that no id has.
  std::set<std::string> dangling() const {
    std::set<std::string> missing;
    for (const auto& target : targets)
      if (!ids.contains(target)) missing.insert(target);
    return missing;
  }

 private:
  void add(const std::string& value) {
    static constexpr std::string_view kRange = "#string-range(";
    if (value.starts_with(kRange)) {
      targets.insert(value.substr(kRange.size(), value.find(',') - kRange.size()));
      return;
    }
    for (std::size_t at = value.find('#'); at != value.npos; at = value.find('#', at + 1)) {
      const std::size_t end = std::min(value.find(' ', at), value.size());
      targets.insert(value.substr(at + 1, end - at - 1));
    }
  }
};

void check_pointers(const std::string& file) {
  pugi::xml_document parsed;
  REQUIRE(parsed.load_buffer(file.data(), file.size(), pugi::parse_default | pugi::parse_ws_pcdata));
  Pointers pointers;
  parsed.traverse(pointers);
  CHECK(pointers.unique);
  const auto dangling = pointers.dangling();
  CHECK(dangling.empty());
  if (!dangling.empty()) MESSAGE(*dangling.begin());
}

}  // namespace

TEST_CASE("any document survives JSONL") {
  JsonReader reader;
  for (std::uint64_t seed = 0; seed < kDocuments; ++seed) {
    CAPTURE(seed);
    const Document document = RandomDocument(seed).make();
    REQUIRE(check(document) == "");
    const std::string line = jsonl(document);
    const ReadDocument read = reader.document(line);
    REQUIRE(read.error == "");
    CHECK(read.annotated);
    CHECK(read.document.text == document.text);
    CHECK(jsonl(read.document) == line);
  }
}

TEST_CASE("any document is sound TEI that gives all of it back") {
  for (std::uint64_t seed = 0; seed < kDocuments; ++seed) {
    const Document document = RandomDocument(seed).make_in_any_order();
    REQUIRE(check(document) == "");
    for (const Markup markup : {Markup::in_text, Markup::stand_off}) {
      CAPTURE(seed);
      CAPTURE(markup == Markup::stand_off);
      std::string file;
      write_tei(document, {.markup = markup, .rules = Rules::named}, file);
      REQUIRE(xml_fault(file) == "");
      check_pointers(file);
      const ReadFile read = read_tei(file, {});
      REQUIRE(read.error == "");
      REQUIRE(read.documents.size() == 1);
      CHECK(read.documents[0].error == "");
      CHECK(jsonl(read.documents[0].document) == jsonl(document));
    }
  }
}

TEST_CASE("any pair survives JSONL and is one sound corpus") {
  JsonReader reader;
  for (std::uint64_t seed = 0; seed < kDocuments / 2; ++seed) {
    CAPTURE(seed);
    const Document de = RandomDocument(2 * seed).make(), en = RandomDocument(2 * seed + 1).make();
    const Alignment alignment = random_alignment(de, en, seed);
    std::string line, again, bundle;
    write_jsonl(de, en, alignment, "a pair", line);
    const ReadPair read = reader.pair(line);
    REQUIRE(read.error == "");
    CHECK(read.aligned);
    write_jsonl(read.de, read.en, read.alignment, read.id, again);
    CHECK(again == line);

    write_tei_bundle({"a pair", &de, &en, &alignment}, {.rules = Rules::named}, bundle);
    REQUIRE(xml_fault(bundle) == "");
    check_pointers(bundle);
    const ReadFile from_tei = read_tei(bundle, {});
    REQUIRE(from_tei.error == "");
    REQUIRE(from_tei.pairs.size() == 1);
    const ReadPair& pair = from_tei.pairs[0];
    again.clear();
    write_jsonl(pair.de, pair.en, pair.alignment, pair.id, again);
    CHECK(again == line);
  }
}
