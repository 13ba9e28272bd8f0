#include <doctest/doctest.h>

#include "formats_random.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/offsets.h"

using namespace synopse;
using namespace synopse::test;

TEST_CASE("offsets count what they are asked to") {
  const std::string text = "a\xC3\xA9\xF0\x9F\x98\x80z";  // 1, 2, 4 and 1 bytes
  const auto all = [&](OffsetUnit unit) {
    const Offsets offsets(text, unit);
    return std::vector{offsets.at_byte(0), offsets.at_byte(1), offsets.at_byte(3), offsets.at_byte(7),
                       offsets.at_byte(8)};
  };
  CHECK(all(OffsetUnit::code_point) == std::vector<std::uint32_t>{0, 1, 2, 3, 4});
  CHECK(all(OffsetUnit::utf16) == std::vector<std::uint32_t>{0, 1, 2, 4, 5});
  CHECK(all(OffsetUnit::utf8) == std::vector<std::uint32_t>{0, 1, 3, 7, 8});
}

TEST_CASE("offsets lead back to their bytes") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const std::string text = RandomDocument(seed).make().text;
    for (const OffsetUnit unit : {OffsetUnit::code_point, OffsetUnit::utf16, OffsetUnit::utf8}) {
      const Offsets offsets(text, unit);
      for (std::uint32_t at = 0; at < text.size(); at += code_point_at(text, at).size)
        CHECK(offsets.to_byte(offsets.at_byte(at)) == at);
      CHECK(offsets.to_byte(offsets.count()) == text.size());
      CHECK(offsets.to_byte(offsets.count() + 9) == text.size());
    }
  }
}

TEST_CASE("offsets are the same from any place whose offset is known") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const std::string text = RandomDocument(seed).make().text;
    const auto size = static_cast<std::uint32_t>(text.size());
    for (const OffsetUnit unit : {OffsetUnit::code_point, OffsetUnit::utf16, OffsetUnit::utf8}) {
      const Offsets offsets(text, unit);
      for (std::uint32_t from = 0; from <= size; from += 7)
        for (std::uint32_t to = 0; to <= size + 3; to += 5)
          CHECK(offsets.at_byte(to, from, offsets.at_byte(from)) == offsets.at_byte(to));
    }
  }
}

TEST_CASE("units of offsets have names") {
  CHECK(offset_unit("utf16") == OffsetUnit::utf16);
  CHECK(name(OffsetUnit::code_point) == "codepoint");
  CHECK(!offset_unit("bytes"));
}

TEST_CASE("JSONL in another unit says so, and comes back") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Document document = RandomDocument(seed).make();
    std::string expected;
    write_jsonl(document, expected);
    for (const OffsetUnit unit : {OffsetUnit::utf16, OffsetUnit::utf8}) {
      std::string line, again;
      write_jsonl(document, unit, line);
      CHECK(line.find("\"offset_unit\":\"" + std::string(name(unit)) + "\"") != std::string::npos);
      JsonReader reader;
      const ReadDocument read = reader.document(line);
      CHECK(read.error == "");
      write_jsonl(read.document, again);
      CHECK(again == expected);
    }
  }
}
