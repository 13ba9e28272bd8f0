// What a format says in blocks is what it says in one piece.
#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "synopse/formats/appender.h"
#include "synopse/formats/output.h"
#include "synopse/formats/writer.h"

using namespace synopse;

namespace {

constexpr std::uint32_t kWords = 40'000;

// A text of words, each of which is a token, a sentence, and the name of something; with what must be
// escaped.
Document large_document(const std::string& id) {
  Document document{.id = id, .language = "de", .title = "Ein \"Titel\""};
  for (std::uint32_t i = 0; i < kWords; ++i) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += "Nörd\"" + std::to_string(i);
    const Span span{begin, static_cast<std::uint32_t>(document.text.size())};
    document.text += i % 50 == 49 ? "\n\n" : " ";
    document.tokens.push_back({.span = span});
    document.sentences.push_back({.span = span, .first_token = i, .last_token = i + 1});
    document.entities.push_back(
        {.span = span, .type = "place", .norm = "Nörd", .ref = "n" + std::to_string(i)});
  }
  return document;
}

struct Blocks {
  std::string all;
  std::size_t count = 0, longest = 0;
  TakeBytes taker() {
    return [this](std::string_view block) {
      all += block;
      ++count;
      longest = std::max(longest, block.size());
    };
  }
};

void check_blocks(const std::function<void(Output)>& write) {
  std::string whole;
  write(whole);
  Blocks blocks;
  write_in_blocks(blocks.taker(), write);
  CHECK((blocks.all == whole));
  CHECK(whole.size() > 20 * Output::kBlock);
  CHECK(blocks.count > 10);
  CHECK(blocks.longest < 4 * Output::kBlock);
}

}  // namespace

TEST_CASE("A block goes when there is enough of it, and what is kept back does not") {
  Blocks blocks;
  write_in_blocks(blocks.taker(), [&](Output out) {
    out.text() += "a";
    CHECK(out.spill() == 0);
    out.text().append(Output::kBlock, 'b');
    CHECK(out.spill(2) == 0);
    out.text() += "c";
    CHECK(out.spill(2) == Output::kBlock);
    CHECK(out.text() == "bc");
  });
  CHECK(blocks.count == 2);
  CHECK(blocks.all == "a" + std::string(Output::kBlock, 'b') + "c");
}

TEST_CASE("A string keeps all") {
  std::string text(2 * Output::kBlock, 'x');
  CHECK(Output(text).spill() == 0);
  CHECK(text.size() == 2 * Output::kBlock);
}

TEST_CASE("A large document in blocks is the same as in one piece") {
  const Document document = large_document("d");
  for (const char* name : {"jsonl", "tei"}) {
    CAPTURE(name);
    for (const Markup markup : {Markup::in_text, Markup::stand_off})
      check_blocks([&](Output out) { format(name)->write_document(document, {.markup = markup}, out); });
  }
}

TEST_CASE("So is a large pair") {
  const Document de = large_document("a"), en = large_document("b");
  Alignment alignment;
  for (std::uint32_t i = 0; i < kWords; ++i)
    alignment.links.push_back({.level = Level::sentence, .de = {i}, .en = {i}});
  const Pair pair{"p", &de, &en, &alignment};
  for (const char* name : {"jsonl", "tei"}) {
    CAPTURE(name);
    check_blocks([&](Output out) { format(name)->write_pair(pair, {}, out); });
  }
}

TEST_CASE("what the output throws arrives, wherever the appender is") {
  const TakeBytes full = [](std::string_view) { throw std::runtime_error("disk full"); };
  const std::string large(3 * Output::kBlock, 'x');
  const auto whole = [&](Output out) {
    Appender appender(out);
    appender += 'a';
    appender.append(large);
  };
  CHECK_THROWS_WITH(write_in_blocks(full, whole), "disk full");
  const auto pieces = [&](Output out) {
    Appender appender(out);
    for (const char each : large) appender += each;
  };
  CHECK_THROWS_WITH(write_in_blocks(full, pieces), "disk full");
}

TEST_CASE("an appender that an exception passes writes nothing more") {
  std::string text;
  const auto write = [&] {
    Appender appender(text);
    appender += "half";
    throw std::runtime_error("stop");
  };
  CHECK_THROWS_WITH(write(), "stop");
  CHECK(text.empty());
}
