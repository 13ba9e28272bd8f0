#include <doctest/doctest.h>

#include <sstream>

#include "synopse/tokens/knowledge.h"
#include "tokens_fixture.h"

using namespace synopse;

namespace {

std::string mistakes(const std::string& path, const std::string& content) {
  Files files;
  files.add(path, content);
  Diagnostics report;
  const auto segmenter = Segmenter::load(files, "xx", report);
  CHECK((segmenter == nullptr) == !report.ok());
  std::ostringstream shown;
  for (const Diagnostic& diagnostic : report.all()) shown << diagnostic;
  return shown.str();
}

}  // namespace

TEST_CASE("mistakes in the lists have a place") {
  CHECK(mistakes("xx/tokens/abbreviations.txt", "[never]\nDr Prof.\n") ==
        "xx/tokens/abbreviations.txt:2:4: error: 'Prof.': the final full stop is understood\n"
        "  Dr Prof.\n"
        "     ^\n");
  CHECK(mistakes("xx/tokens/abbreviations.txt", "[nevr]\nDr\n") ==
        "xx/tokens/abbreviations.txt:1:1: error: no section [nevr] in abbreviations.txt\n"
        "  [nevr]\n"
        "  ^\n"
        "  hint: did you mean [never]?\n");
  CHECK(mistakes("xx/tokens/abbreviations.txt", "[never]\nDr\n[may]\nDr\n") ==
        "xx/tokens/abbreviations.txt:4:1: error: 'Dr' has a class already\n"
        "  Dr\n"
        "  ^\n");
  CHECK(mistakes("xx/tokens/starters.txt", "Der Die\n") ==
        "xx/tokens/starters.txt:1:1: error: 'Der' stands before any [section]\n"
        "  Der Die\n"
        "  ^\n");
  CHECK(mistakes("xx/tokens/words.txt", "[fused]\ncannot\n") ==
        "xx/tokens/words.txt:2:1: error: 'cannot': write first+second\n"
        "  cannot\n"
        "  ^\n");
  CHECK(mistakes("xx/tokens/other.txt", "").find("nothing reads this file") != std::string::npos);
}

TEST_CASE("comments, blank lines and line ends of other systems do no harm") {
  CHECK(mistakes("xx/tokens/starters.txt", "# the\r\n\r\n[starter] # more\r\n  Der\tDie  \r\n").empty());
}

TEST_CASE("abbreviations, written large or in capitals") {
  Files files;
  files.add("xx/tokens/abbreviations.txt", "[never]\nca Gen\n[number]\nNo\n");
  Diagnostics report;
  const Knowledge knowledge = read_knowledge(files, "xx", report);
  CHECK(knowledge.abbreviation("ca") == bit(Trait::never));
  CHECK(knowledge.abbreviation("Ca") == bit(Trait::never));
  CHECK(knowledge.abbreviation("GEN") == bit(Trait::never));
  CHECK(knowledge.abbreviation("gen") == 0);
  CHECK(knowledge.abbreviation("No") == bit(Trait::number));
  CHECK(knowledge.abbreviation("") == 0);
}

TEST_CASE("the lists of both languages are without mistakes") {
  for (const char* language : {"de", "en"}) {
    Diagnostics report;
    CHECK(Segmenter::load(Files::directory(std::string(SYNOPSE_ROOT) + "/grammars"), language, report) !=
          nullptr);
    std::ostringstream shown;
    for (const Diagnostic& diagnostic : report.all()) shown << diagnostic;
    CHECK(shown.str() == "");
  }
}
