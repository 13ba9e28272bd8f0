#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "synopse/text/characters.h"

using namespace synopse;

TEST_CASE("words all in capitals") {
  for (const char* text : {"EU", "ÖVP", "G7-USA", "U.N."}) CHECK_MESSAGE(is_all_upper(text), text);
  for (const char* text : {"", "A", "7", "Eu", "SPDler"}) CHECK_MESSAGE(!is_all_upper(text), text);
}

TEST_CASE("folding") {
  const std::pair<std::string, std::string> cases[] = {
      {"", ""},
      {"Hello, World 42", "hello, world 42"},
      {"Straße", "strasse"},
      {"STRASSE", "strasse"},
      {"ÄÖÜ × É", "äöü × é"},
      {"Łódź ŠKODA", "łódź škoda"},
      {"A\u0308rger", "ärger"},
      {"„Ja“ – NEIN…", "„ja“ – nein…"},
      {"ΑΘΗΝΑ", "αθηνα"},
      {"МОСКВА", "москва"},
      {"\u0130", "i\u0307"},
      {"µ", "μ"},
      {"groẞ", "gross"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.first);
    CHECK(fold(c.first) == c.second);
    CHECK(fold(c.second) == c.second);
  }
}

TEST_CASE("ASCII is folded alike wherever it stands and however long it is") {
  std::string all;
  for (char c = 1; c != '\x7F'; ++c) all += c;
  for (std::size_t size = 1; size < 20; ++size)
    for (std::size_t at = 0; at + size <= all.size(); ++at) {
      const std::string text = all.substr(at, size);
      std::string wanted;
      for (const char c : text) wanted += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
      CHECK(fold(text) == wanted);
      std::string room;
      CHECK(folded(text, room) == wanted);
      CHECK(folded(wanted, room).data() == wanted.data());
      CHECK(fold(text + "\u00C9") == wanted + "\u00E9");
    }
}

TEST_CASE("what is folded already needs no room") {
  std::string room;
  const std::string_view street = "straße";
  CHECK(folded(street, room) == "strasse");
  CHECK(folded("Paris", room) == "paris");
  CHECK(room == "paris");
  CHECK(folded("in the 1st", room) == "in the 1st");
  CHECK(folded("", room).empty());
  CHECK(room == "paris");
}

TEST_CASE("folding appends in place") {
  std::string out = "kept ";
  out.reserve(100);
  const char* const before = out.data();
  fold_into(out, "Grüße AUS München");
  CHECK(out == "kept grüsse aus münchen");
  CHECK(out.data() == before);
  fold_into(out, "\u0041\u030A");
  CHECK(out == "kept grüsse aus münchenå");
}

TEST_CASE("slugs") {
  const std::pair<std::string, std::string> cases[] = {
      {"São Tomé", "sao-tome"},
      {"Größe", "groesse"},
      {"  Müller & Söhne, 2. ", "mueller-soehne-2"},
      {"O'Neill", "o-neill"},
      {"Łódź", "lodz"},
      {"Жуков", "zukov"},
      {"", ""},
      {"!!!", ""},
      {"A\u0308b", "aeb"},
      {"Ærø & Å", "aero-a"},
      {"-a--b-", "a-b"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.first);
    CHECK(slug(c.first) == c.second);
  }
}

TEST_CASE("properties") {
  CHECK(is_space(U'\u00A0'));
  CHECK(is_space(U'\u2028'));
  CHECK(!is_space(U'\u200B'));
  CHECK(is_letter(U'ß'));
  CHECK(is_letter(U'東'));
  CHECK(is_upper(U'Ä'));
  CHECK(is_upper(U'\u01C5'));
  CHECK(is_lower(U'ä'));
  CHECK(is_digit(U'٣'));
  CHECK(!is_digit(U'²'));
  CHECK(is_mark(U'\u0301'));
  CHECK(is_punctuation(U'„'));
  CHECK(!is_punctuation(U'€'));
}
