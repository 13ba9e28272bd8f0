#include <doctest/doctest.h>

#include <map>

#include "formats_random.h"
#include "synopse/formats/conllu.h"
#include "synopse/text/characters.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

// What UD's rules say of a file, sentence by sentence; the first thing that is wrong, or nothing.
class UdRules {
 public:
  explicit UdRules(std::size_t columns) : columns_(columns) {}

  std::string check(const std::string& file) {
    if (file.empty()) return "";
    if (!file.ends_with("\n\n")) return "the file does not end with an empty line";
    std::string nfc;
    append_nfc(nfc, file);
    if (nfc != file) return "not in NFC";
    std::vector<std::string> sentence;
    const std::vector<std::string> lines = split(file.substr(0, file.size() - 1), '\n');
    for (const std::string& line : lines) {
      if (line.find('\r') != std::string::npos) return "a carriage return";
      if (!line.empty()) {
        sentence.push_back(line);
        continue;
      }
      if (std::string wrong = check_sentence(sentence); !wrong.empty())
        return wrong + " in " + (sentence.empty() ? "" : sentence.front());
      sentence.clear();
    }
    return "";
  }

 private:
  std::string check_sentence(const std::vector<std::string>& lines) {
    std::string id, text;
    std::size_t line = 0;
    for (; line < lines.size() && lines[line].starts_with('#'); ++line) {
      if (lines[line].starts_with("# sent_id = ")) id = lines[line].substr(12);
      if (lines[line].starts_with("# text = ")) text = lines[line].substr(9);
    }
    if (line == lines.size()) return "no words";
    if (id.empty() || id.find_first_of(" /") != std::string::npos) return "bad sent_id";
    if (!ids_.emplace(document_of(lines) + id, true).second) return "sent_id twice";
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return "bad text";
    text_ = text;
    word_ = range_end_ = 0;
    for (; line < lines.size(); ++line)
      if (std::string wrong = check_line(split(lines[line], '\t'), line + 1 == lines.size()); !wrong.empty())
        return wrong + ": " + lines[line];
    return text_.empty() ? "" : "text goes on: " + text_;
  }

  std::string document_of(const std::vector<std::string>& lines) {
    for (const auto& line : lines)
      if (line.starts_with("# newdoc")) ++documents_;
    return std::to_string(documents_) + " ";
  }

  std::string check_line(const std::vector<std::string>& columns, bool last) {
    if (columns.size() != columns_) return "number of columns";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string& column = columns[i];
      if (column.empty() || column.front() == ' ' || column.back() == ' ') return "empty or padded column";
      if (i != 1 && i != 9 && column.find(' ') != std::string::npos) return "blank in a column";
      if (column.find("  ") != std::string::npos) return "two blanks";
      if (i >= 2 && i <= 8 && column != "_") return "more than is claimed";
    }
    const std::size_t dash = columns[0].find('-');
    if (dash != std::string::npos) {
      if (columns[0] != std::to_string(word_ + 1) + "-" + std::to_string(word_ + 2)) return "bad range";
      range_end_ = word_ + 2;
      return consume(columns, last);
    }
    if (columns[0] != std::to_string(++word_)) return "bad id";
    if (word_ > range_end_) return consume(columns, last);
    if (columns[9] != "_") return "spaces inside of a multiword token";
    return "";
  }

  std::string consume(const std::vector<std::string>& columns, bool) {
    if (!text_.starts_with(columns[1])) return "text has not the form";
    text_.erase(0, columns[1].size());
    const bool glued = ("|" + columns[9] + "|").find("|SpaceAfter=No|") != std::string::npos;
    if (glued || text_.empty()) return "";
    if (text_.front() != ' ') return "SpaceAfter=No is missing";
    text_.erase(0, 1);
    return text_.empty() ? "blank at the end of text" : "";
  }

  std::size_t columns_;
  std::map<std::string, bool> ids_;
  int documents_ = 0;
  std::string text_;
  std::size_t word_ = 0, range_end_ = 0;
};

// As many opening brackets of each name as closing ones, in that order.
std::string check_brackets(const std::string& file) {
  std::map<std::string, int> open;
  for (const std::string& line : split(file, '\n')) {
    const std::vector<std::string> columns = split(line, '\t');
    if (columns.size() != 16) continue;
    for (std::size_t i = 12; i < 16; ++i) {
      std::string rest = columns[i];
      while (!rest.empty() && rest != "*") {
        const bool opens = rest.front() == '(';
        const std::size_t end = rest.find_first_of("()", opens ? 1 : 0);
        std::string name = rest.substr(opens ? 1 : 0, end == std::string::npos ? end : end - (opens ? 1 : 0));
        name = name.substr(0, name.find('|'));
        const bool closes = end != std::string::npos && rest[end] == ')';
        if (opens && open[name]++ != 0) return "opened twice: " + name;
        if (closes && open[name]-- != 1) return "closed, but not open: " + name;
        rest = end == std::string::npos ? "" : rest.substr(closes ? end + 1 : end);
      }
    }
  }
  for (const auto& [name, count] : open)
    if (count != 0) return "never closed: " + name;
  return "";
}

std::string conllu(const Document& document) {
  std::string out;
  write_conllu(document, out);
  return out;
}

std::string conllup(const Document& document) {
  std::string out;
  write_conllup(document, out);
  return out;
}

}  // namespace

TEST_CASE("CoNLL-U keeps UD's rules, whatever the text") {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    const Document document = RandomDocument(seed).make();
    CAPTURE(seed);
    CHECK(UdRules(10).check(conllu(document)) == "");
    CHECK(UdRules(16).check(conllup(document)) == "");
    CHECK(check_brackets(conllup(document)) == "");
  }
}

TEST_CASE("the text comes back from CoNLL-U byte for byte, where it has a word") {
  int words = 0;
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    const Document document = RandomDocument(seed).make();
    const std::string file = conllu(document);
    const ReadFile read = read_conllu(file, {});
    CAPTURE(seed);
    CHECK(read.error == "");
    if (file.empty()) continue;
    ++words;
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].document.text == document.text);
  }
  CHECK(words > 250);
}

TEST_CASE("CoNLL-U Plus has brackets around what belongs together") {
  // "Rat von X lehnt 5-mal ab"
  Document document{.id = "a b/c", .language = "de", .text = "Rat von X lehnt 5-mal ab"};
  document.tokens = {{.span = {0, 3}},   {.span = {4, 7}},   {.span = {8, 9}},
                     {.span = {10, 15}}, {.span = {16, 21}}, {.span = {22, 24}}};
  document.sentences = {{{0, 24}, 0, 6}};
  document.entities = {{.span = {0, 9}, .type = "organization", .norm = "Rat (X)", .ref = "Q1"},
                       {.span = {8, 9}, .type = "place"}};
  document.figures = {{.span = {16, 17}, .kind = FigureKind::number, .value = Decimal(5)}};
  Stance stance{.span = {0, 24}, .polarity = Polarity::oppose, .kind = "judgement"};
  stance.holder = Role{.span = {0, 9}, .ref = "Q1"};
  stance.cue = Role{.span = {10, 24}, .parts = RoleParts{.spans = {{10, 15}, {22, 24}}}};
  document.stances = {stance};
  CHECK(conllup(document) ==
        "# newdoc id = a b/c\n"
        "# lang = de\n"
        "# newpar\n"
        "# sent_id = a%20b%2Fc-s1\n"
        "# text = Rat von X lehnt 5-mal ab\n"
        "1\tRat\t_\t_\t_\t_\t_\t_\t_\t_\tword\tB-organization\t"
        "(e1|type=organization|ref=Q1|norm=Rat%20%28X%29\t*\t*\t"
        "(st1|polarity=oppose|kind=judgement(st1.holder|ref=Q1\n"
        "2\tvon\t_\t_\t_\t_\t_\t_\t_\t_\tword\tI-organization\t*\t*\t*\t*\n"
        "3\tX\t_\t_\t_\t_\t_\t_\t_\t_\tword\tI-organization\te1)(e2|type=place)\t*\t*\tst1.holder)\n"
        "4\tlehnt\t_\t_\t_\t_\t_\t_\t_\t_\tword\tO\t*\t*\t*\t(st1.cue[1/2])\n"
        "5\t5-mal\t_\t_\t_\t_\t_\t_\t_\t_\tword\tO\t*\t(f1|kind=number|value=5|at=16-17)\t*\t*\n"
        "6\tab\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\tword\tO\t*\t*\t*\tst1)(st1.cue[2/2])\n"
        "\n");
}

TEST_CASE("texts of others' CoNLL-U") {
  const ReadFile read = read_conllu(
      "# newdoc id = one\n# newpar\n# sent_id = 1\n# text = zum See.\n"
      "1-2\tzum\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "1\tzu\tzu\tADP\t_\t_\t0\troot\t_\t_\n"
      "2\tdem\tder\tDET\t_\t_\t1\tdet\t_\t_\n"
      "2.1\tleer\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "3\tSee\tSee\tNOUN\t_\t_\t1\tobl\t_\tSpaceAfter=No|Gloss=lake\n"
      "4\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n"
      "1\tJa\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
      "# newpar id = p2\r\n1\tNein\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\u{301}\\q\r\n\r\n"
      "# newdoc id = two\n1\tEnde\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
      {});
  CHECK(read.error == "");
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[0].document.id == "one");
  CHECK(read.documents[0].document.text == "zum See. Ja\n\nNein \xCC\x81\\q");
  CHECK(read.documents[1].document.text == "Ende");
  CHECK(read_conllu("1\tJa\n", {}).error.starts_with("1:1: "));
  CHECK(looks_like_conllu("# text = Ja\n1\tJa\t_\t_\t_\t_\t_\t_\t_\t_\n"));
  CHECK(!looks_like_conllu("Ein Text.\n1\tJa\n"));
}
