#include <doctest/doctest.h>

#include <charconv>

#include "formats_random.h"
#include "synopse/formats/brat.h"
#include "synopse/text/utf8.h"

using namespace synopse;
using namespace synopse::test;

namespace {

// Holds every text-bound line against the text; the first that is wrong, or nothing.
std::string check_text_bound(const std::string& ann, const std::string& text) {
  const CodePoints points(text);
  for (std::size_t at = 0; at < ann.size();) {
    const std::size_t end = ann.find('\n', at);
    const std::string line = ann.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with('T')) continue;
    const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
    std::string ranges = line.substr(line.find(' ', first) + 1, second - line.find(' ', first) - 1), words;
    while (!ranges.empty()) {
      std::uint32_t begin = 0, stop = 0;
      const char* next = std::from_chars(ranges.data(), ranges.data() + ranges.size(), begin).ptr;
      next = std::from_chars(next + 1, ranges.data() + ranges.size(), stop).ptr;
      if (begin >= stop) return line;
      if (!words.empty()) words += ' ';
      words += text.substr(points.to_byte(begin), points.to_byte(stop) - points.to_byte(begin));
      ranges.erase(0, static_cast<std::size_t>(next - ranges.data()) + 1);
    }
    if (second == std::string::npos || line.substr(second + 1) != words) return line;
  }
  return "";
}

}  // namespace

TEST_CASE("brat: spans are in pieces at line breaks, and count code points") {
  Document document{.id = "d", .text = "\xF0\x9F\x98\x80 Neue\r\nK\xC3\xBCste lehnt 3 ab"};
  document.entities = {{.span = {5, 17}, .type = "big party", .norm = "Neue K\xC3\xBCste", .ref = "Q12 a"}};
  document.figures = {{.span = {24, 25}, .kind = FigureKind::number, .approx = true, .value = Decimal(3)}};
  Stance stance{.span = {5, 28}, .polarity = Polarity::oppose, .negated = true, .kind = "judgement"};
  stance.holder = Role{.span = {5, 17}};
  stance.cue = Role{.span = {18, 28}, .parts = RoleParts{.spans = {{18, 23}, {26, 28}}}};
  stance.target = Role{.span = {24, 25}};
  document.stances = {stance};
  const std::vector<OutputFile> files = write_brat_files(document, {});
  REQUIRE(files.size() == 2);
  CHECK(files[0].name == ".ann");
  CHECK(files[1].content == document.text);
  CHECK(files[0].content ==
        "T1\tbig_party 2 6;8 13\tNeue K\xC3\xBCste\n"
        "N1\tReference T1 synopse:Q12%20a\tNeue K\xC3\xBCste\n"
        "#1\tAnnotatorNotes T1\tnorm=Neue K\xC3\xBCste\n"
        "T2\tfigure_number 20 21\t3\n"
        "A1\tapprox T2\n"
        "#2\tAnnotatorNotes T2\tvalue=3\n"
        "T3\tstance 14 19;22 24\tlehnt ab\n"
        "T4\tphrase 20 21\t3\n"
        "E1\tstance:T3 Holder:T1 Target:T4\n"
        "A2\tpolarity E1 oppose\n"
        "A3\tkind E1 judgement\n"
        "A4\tcertainty E1 certain\n"
        "A5\tnegated E1\n");
}

TEST_CASE("brat: any document's annotations say what stands there") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Document de = RandomDocument(seed).make(), en = RandomDocument(seed + 1000).make();
    const Alignment alignment = random_alignment(de, en, seed);
    std::string one, two;
    write_brat(de, one);
    write_brat(Pair{"p", &de, &en, &alignment}, two);
    CAPTURE(seed);
    CHECK(check_text_bound(one, de.text) == "");
    CHECK(check_text_bound(two, de.text + "\n" + en.text) == "");
  }
}
