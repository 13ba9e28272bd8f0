#include <doctest/doctest.h>

#include "synopse/extract/name_key.h"
#include "synopse/grammar/lexicon_reader.h"
#include "synopse/text/files.h"

using namespace synopse;

namespace {

Lexicon spellings() {
  Diagnostics report;
  const Files grammars = Files::directory(SYNOPSE_ROOT "/grammars");
  const std::string* content = grammars.find("common/transliteration.lex");
  REQUIRE(content);
  Lexicon lexicon = read_lexicon("common/transliteration.lex", *content, report);
  REQUIRE(report.ok());
  return lexicon;
}

}  // namespace

TEST_CASE("German and English spellings of one name have one key") {
  const Lexicon table = spellings();
  const NameKey key(&table);
  const char* const pairs[][2] = {
      {"Grigori Wassiljew", "Grigory Vasilyev"},
      {"Tschubinidse", "Chubinidze"},
      {"Schota Rustaweli", "Shota Rustaveli"},
      {"Juri Dschaparow", "Yuri Japarov"},
      {"Chatschatrjan", "Khachatryan"},
      {"Müller", "Mueller"},
      {"Kim Il-sung", "Kim Il Sung"},
      {"Anna K. Bergström", "Anna Bergstrom"},
      {"Nabil at-Tarifi", "Nabil al-Tarifi"},
      {"Jewgenija Karlowa", "Evgenia Karlova"},
      {"Aslan Baschanow", "Aslan Bashanov"},
      {"Pawel Smirnow", "Pavel Smirnoff"},
      {"Muhammed Iskanderow", "Mukhamed Iskanderov"},
      {"Abd al-Karim", "Abdel Karim"},
      {"Nodar Tscheischwili", "Nodar Cheishvili"},
      {"Rupert VIII.", "Rupert VIII"},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair[0]);
    CHECK(key(pair[0]) == key(pair[1]));
  }
}

TEST_CASE("different names have different keys") {
  const Lexicon table = spellings();
  const NameKey key(&table);
  CHECK(key("Rustaweli") != key("Rastrelli"));
  CHECK(key("Martha Kern") != key("Markus Kern"));
  CHECK(key("Rupert V.") != key("Rupert"));
  CHECK(key("Rupert IV.") != key("Rupert VI."));
}

TEST_CASE("a short name keeps its vowels") {
  const Lexicon table = spellings();
  const NameKey key(&table);
  CHECK(key("Lee") == "lee");
  CHECK(key("Lea") != key("Lee"));
}

TEST_CASE("without a table the key is the slug; odd names have some key") {
  const NameKey key(nullptr);
  CHECK(key("São Tomé") == "sao-tome");
  const Lexicon table = spellings();
  const NameKey odd(&table);
  CHECK(odd("").empty());
  CHECK(odd("???").empty());
  CHECK(odd(std::string(100000, 'b')) == std::string(100000, 'b'));
}
