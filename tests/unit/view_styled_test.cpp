#include <doctest/doctest.h>

#include <string>

#include "synopse/view/styled.h"

using namespace synopse::view;

namespace {

std::vector<std::string> set(std::string_view text, std::size_t width) {
  Typesetter typesetter;
  std::vector<std::string> lines;
  for (const Line& line : typesetter.lines(text, width)) {
    CHECK(line.columns == typesetter.columns(text.substr(line.begin, line.end - line.begin)));
    CHECK(line.columns <= width);
    lines.emplace_back(text.substr(line.begin, line.end - line.begin));
  }
  return lines;
}

using Lines = std::vector<std::string>;

std::string drawn(const Styled& words, std::uint32_t begin, std::uint32_t end, Colour colour) {
  std::string out;
  Pen pen(colour, out);
  words.write(begin, end, pen);
  return out;
}

}  // namespace

TEST_CASE("lines end where words do") {
  CHECK(set("Die Wahl war frei", 8) == Lines{"Die Wahl", "war frei"});
  CHECK(set("Die Wahl war frei", 9) == Lines{"Die Wahl", "war frei"});
  CHECK(set("Die Wahl  war", 8) == Lines{"Die Wahl", "war"});
  CHECK(set("US-Präsident", 6) == Lines{"US-", "Präsid", "ent"});
  CHECK(set("", 10) == Lines{""});
  CHECK(set(" eins ", 10) == Lines{"eins"});
}

TEST_CASE("lines count columns, not bytes or code points") {
  CHECK(set("東京は日本の首都", 6) == Lines{"東京は", "日本の", "首都"});
  CHECK(set("東京は日本の首都", 7) == Lines{"東京は", "日本の", "首都"});
  CHECK(set("u\xCC\x88"
            "ber u\xCC\x88"
            "ber",
            4) == Lines{"u\xCC\x88"
                        "ber",
                        "u\xCC\x88"
                        "ber"});
  CHECK(set("👩‍🔬👩‍🔬", 3) == Lines{"👩‍🔬", "👩‍🔬"});
}

TEST_CASE("a word without end is cut") {
  const std::string word(1000, 'x');
  const auto lines = set(word, 30);
  CHECK(lines.size() == 34);
  CHECK(set("a " + word, 30).size() == 35);
}

TEST_CASE("the first and the last words that have room") {
  Typesetter typesetter;
  CHECK(typesetter.first("Die Neue Küste", 14) == "Die Neue Küste");
  CHECK(typesetter.first("Die Neue Küste", 13) == "Die Neue …");
  CHECK(typesetter.first("Küstenschutz", 6) == "Küste…");
  CHECK(typesetter.first("Die Unabhängigkeit", 11) == "Die Unabhä…");
  CHECK(typesetter.first("東京都", 5) == "東京…");
  CHECK(typesetter.first("東京都", 4) == "東…");
  CHECK(typesetter.last("Die Neue Küste", 14) == "Die Neue Küste");
  CHECK(typesetter.last("Die Neue Küste", 13) == "… Neue Küste");
  CHECK(typesetter.last("Küstenschutz", 7) == "…schutz");
  for (std::size_t width = 0; width < 20; ++width) {
    CHECK(typesetter.columns(typesetter.first("Das Lied 東京の夜, neu", width)) <= width);
    CHECK(typesetter.columns(typesetter.last("Das Lied 東京の夜, neu", width)) <= width);
  }
}

TEST_CASE("inks end with the line and hold from its first word") {
  Styled words;
  words.add("Am ").add("3. Mai", kFigure).add(" in ").add("Bern", kEntity);
  CHECK(words.text() == "Am 3. Mai in Bern");
  CHECK(drawn(words, 0, 17, Colour::off) == "Am 3. Mai in Bern");
  CHECK(drawn(words, 0, 6, Colour::on) == "Am \x1b[0;1;35m3. \x1b[0m");
  CHECK(drawn(words, 6, 17, Colour::on) == "\x1b[0;1;35mMai\x1b[0m in \x1b[0;4;36mBern\x1b[0m");
  CHECK(drawn(Styled("a").add_all(words), 0, 4, Colour::on) == "aAm ");
}
