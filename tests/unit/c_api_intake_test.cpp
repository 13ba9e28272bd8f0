#include <doctest/doctest.h>

#include "synopse/c_api/intake.h"
#include "synopse/error.h"

using namespace synopse;
using c_api::Intake;
using c_api::Reader;

namespace {

const std::vector<std::string> kLanguages = {"de", "en"};

// Reads one text; warnings go to `result`.
Document read(const std::string& bytes, const char* language, const Intake& intake, synopse_result& result,
              const char* format = nullptr) {
  const BoilerplatePhrases phrases;
  return Reader(intake, kLanguages, phrases, result)
      .text({bytes.data(), bytes.size(), "a", language, nullptr, format});
}

}  // namespace

TEST_CASE("a byte order mark is a character of the text, so that offsets fit what was given") {
  synopse_result result;
  CHECK(read("\xEF\xBB\xBF"
             "Eins",
             "de", {}, result)
            .text ==
        "\xEF\xBB\xBF"
        "Eins");
  CHECK(read("\xFF\xFE"
             "Eins",
             "de", {}, result)
            .text ==
        "\xEF\xBF\xBD\xEF\xBF\xBD"
        "Eins");
  CHECK(result.warnings == "2 ill-formed UTF-8 sequences replaced by U+FFFD");
}

TEST_CASE("ill-formed UTF-8 is refused where that is asked for") {
  synopse_result result;
  const Intake strict{.language = {}, .date = {}, .ill_formed = c_api::IllFormed::refused};
  CHECK_THROWS_WITH_AS(read("\xC3", "de", strict, result), "1 ill-formed UTF-8 sequence", Error);
}

TEST_CASE("language and date that are chosen for all win over a document's own") {
  synopse_result result;
  const Document document = read("Eins", "en", {.language = "de", .date = "2031-05-07"}, result);
  CHECK(document.language == "de");
  CHECK(document.date == "2031-05-07");
}

TEST_CASE("a page is read as the format says, and its bytes are the format's to decode") {
  synopse_result result;
  const Document page = read("<html><body><p>52.000 Menschen</p></body></html>", "de", {}, result, "html");
  CHECK(page.text.find("52.000 Menschen") != std::string::npos);
  CHECK(page.text.find('<') == std::string::npos);
  CHECK_THROWS_AS(read("<a", "de", {}, result, "tei"), Error);
  CHECK_THROWS_WITH_AS(read("x", "de", {}, result, "papyrus"), "no format 'papyrus' to read", Error);
}

TEST_CASE("what is larger than a text may be is refused before it is looked at") {
  CHECK_THROWS_WITH_AS(c_api::checked_bytes("x", std::size_t{1} << 29),
                       "536870912 bytes are more than 256 MiB", Error);
}
