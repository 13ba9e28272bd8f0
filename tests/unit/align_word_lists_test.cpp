#include <doctest/doctest.h>

#include <string>

#include "synopse/align/word_lists.h"

using namespace synopse;

namespace {

using Read = bool (*)(std::string_view, const TakeEntry&);

// "a, b = x 0.5; y" for every entry, or "none".
std::string read(Read reader, std::string_view line) {
  std::string out;
  const bool usable = reader(line, [&](const WordListEntry& entry) {
    for (const auto form : entry.german)
      out += (out.empty() || out.ends_with(" | ") ? "" : ", ") + std::string(form);
    out += " =";
    for (const Wording& each : entry.english)
      out += " " + std::string(each.text) +
             (each.strength > 0 ? " " + std::to_string(each.strength).substr(0, 4) : "") + ";";
    out += " | ";
  });
  return usable ? out : "none";
}

}  // namespace

TEST_CASE("our lines have German words, a tab, English ones, and perhaps strengths") {
  CHECK(read(read_word_line, "Wahl, Wahlen\telection 0.82; vote") ==
        "Wahl, Wahlen = election 0.82; vote; | ");
  CHECK(read(read_word_line, "Sender\tchannel 4; radio 1.5; x 1.0") ==
        "Sender = channel 4; radio 1.5; x 1.00; | ");
  for (const char* line : {"Wahl election", "Wahl\t", "\telection", "", "Wahl\t ; ;"}) {
    CAPTURE(line);
    CHECK(read(read_word_line, line) == "none");
  }
}

TEST_CASE("Ding's lines have remarks, and pairs of variants") {
  CHECK(is_ding_line("a :: b"));
  CHECK(!is_ding_line("a : b"));
  CHECK(read(read_ding_line, "Kahn {m}; Nachen {m} [obs.] | Kähne {pl} :: barge (boat) <x>; punt | barges") ==
        "Kahn, Nachen = barge; punt; | Kähne = barges; | ");
  CHECK(read(read_ding_line, "(offen :: geblieben) b") == "(offen = geblieben) b; | ");
  CHECK(read(read_ding_line, "a | b :: c") == "a = c; | ");
  CHECK(read(read_ding_line, " :: ") == "");
  CHECK(read(read_ding_line, "nothing") == "none");
}

TEST_CASE("an entry of very many words takes no longer than its length") {
  std::string line;
  for (int i = 0; i < 50000; ++i) line += "ab" + std::to_string(i) + "; ";
  std::size_t pairs = 0;
  CHECK(read_ding_line(line + "x :: y; " + line + "z", [&](const WordListEntry& entry) {
    pairs += entry.german.size() * entry.english.size();
  }));
  CHECK(pairs == 100 * 100);
}
