#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_read.h"

using namespace synopse;

namespace {

std::string file_of(const Document& document) {
  std::string file;
  write_tei(document, file);
  return file;
}

std::string line_of(const Document& document) {
  std::string line;
  write_jsonl(document, line);
  return line;
}

// One annotation of every sort, one of them across a sentence.
Document example() {
  Document document{.id = "7 a",
                    .language = "en",
                    .date = "2031-05-04",
                    .title = "Ferry & more",
                    .publisher = "The Harbour Post",
                    .source = "https://example.org/?a=1&b=2",
                    .text = "\"Stop it\", says Ada Orme.\nMenu\nIt took 3 to 4 km/h on 4 May."};
  const std::string_view text = document.text;
  const auto span = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(text.find(words));
    return Span{at, at + static_cast<std::uint32_t>(words.size())};
  };
  document.sentences = {{span("\"Stop it\", says Ada Orme."), 0, 9},
                        {span("It took 3 to 4 km/h on 4 May."), 9, 18}};
  std::size_t at = 0;
  for (const std::string_view token : {"\"", "Stop", "it", "\"", ",", "says", "Ada", "Orme", ".", "It",
                                       "took", "3", "to", "4", "km/h", "on", "4 May", "."}) {
    at = text.find(token, at);
    const Span place = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + token.size())};
    const bool word = token.size() > 1 || token == "3" || token == "4";
    document.tokens.push_back({place, word ? TokenKind::word : TokenKind::punct});
    at += token.size();
  }
  document.tokens[11].kind = TokenKind::number;
  document.boilerplate = {span("Menu")};
  document.entities = {
      {.span = span("Ada Orme"), .type = "person", .norm = "Ada Orme", .ref = "orme"},
      {.span = span("Orme.\nMenu\nIt"), .type = "ship", .norm = "It", .ref = "the it", .score = 0.5f}};
  document.figures = {{.span = span("3 to 4 km/h"),
                       .kind = FigureKind::range,
                       .range = FigureRange{.min = 3, .max = 4},
                       .unit = "km/h"},
                      {.span = span("4 May"), .kind = FigureKind::date, .timex = "XXXX-05-04"}};
  document.quotes = {{.span = span("Stop it"), .speaker = "orme"}};
  document.stances = {{.span = document.sentences[0].span,
                       .polarity = Polarity::oppose,
                       .direct = true,
                       .score = 0.75f,
                       .kind = "demand",
                       .holder = Role{.span = span("Ada Orme"), .ref = "orme"},
                       .cue = Role{.span = span("says")}}};
  return document;
}

// What a reader says of a file, in which `from` became `to`.
std::string fault_of(std::string_view from, std::string_view to) {
  std::string file = file_of(example());
  const std::size_t at = file.find(from);
  REQUIRE(at != file.npos);
  file.replace(at, from.size(), to);
  return read_tei(file, {}).error;
}

std::string replaced(std::string file, std::string_view from, std::string_view to) {
  const std::size_t at = file.find(from);
  REQUIRE(at != file.npos);
  return file.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a file of ours says so") {
  const std::string own = file_of({.id = "a", .language = "en", .text = "Four words."});
  CHECK(is_own_tei(own));
  CHECK(looks_like_tei(own));
  CHECK_FALSE(is_own_tei(""));
  CHECK_FALSE(is_own_tei(replaced(own, "ident=\"synopse\"", "ident=\"oxgarage\"")));
  CHECK_FALSE(is_own_tei(replaced(own, "a.body", "main")));
}

TEST_CASE("a document comes back with all its layers") {
  const Document document = example();
  REQUIRE(check(document) == "");
  const ReadFile read = read_tei(file_of(document), {});
  REQUIRE(read.error == "");
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents[0].annotated);
  CHECK(read.documents[0].error == "");
  CHECK(line_of(read.documents[0].document) == line_of(document));
}

TEST_CASE("any text comes back byte for byte") {
  const std::string texts[] = {"",
                               " \n ",
                               "a\r\nb\rc\n",
                               std::string("\0 \x0B \xEF\xBF\xBE", 7),
                               "]]> &amp; <b>",
                               "e\xCC\x81 \xC2\xA0\xE2\x80\xA8\xF0\x9F\x98\x80"};
  for (const auto& text : texts) {
    const ReadFile read = read_tei(file_of({.id = "a", .text = text}), {});
    REQUIRE(read.error == "");
    CHECK(read.documents.at(0).document.text == text);
  }
}

TEST_CASE(
    "units come back in the order of their ids, whatever the order of "
    "the file and its gaps") {
  std::string file = file_of(example());
  const std::size_t first = file.find(".f1\""), second = file.find(".f2\"");
  REQUIRE(first != file.npos);
  REQUIRE(second != file.npos);
  file.replace(first, 4, ".f9\"");
  const ReadFile read = read_tei(file, {});
  REQUIRE(read.error == "");
  CHECK(read.documents.at(0).document.figures.at(0).kind == FigureKind::date);
}

TEST_CASE("what was not written so is refused, with its place") {
  const std::string own = tei_name(example().id);
  const struct {
    std::string from, to, fault;
  } rows[] = {
      {">Ada<", ">Eda<", "SHA-256"},
      {"<w xml:id=\"" + own + ".t7\"", "<w xml:id=\"" + own + ".t9\"", "does not follow"},
      {".f2\"", ".f1\"", "twice"},
      {".f2\"", ".e2\"", "is not"},
      {"ref=\"#" + own + ".k.orme", "ref=\"#" + own + ".k.nobody", "no entry"},
      {"ref=\"#" + own, "ref=\"#other", "none into this document"},
      {" join=\"right\">\"<", ">\"<", "is missing"},
      {"atLeast=\"3\"", "atLeast=\"three\"", "a number that is none"},
      {"<persName", "<hi", "end tag"},
      {"syn:pol.oppose", "syn:pol.like", "no category"},
      {"type=\"cue\"", "type=\"hue\"", "no part of a stance"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.from);
    const std::string fault = fault_of(row.from, row.to);
    CAPTURE(fault);
    CHECK(fault.find(row.fault) != fault.npos);
    CHECK(fault.find(':') < 4);
  }
}

TEST_CASE("whatever nests deep or comes in numbers takes time in proportion") {
  constexpr std::size_t kMany = 50'000;
  std::string deep, ends, many;
  for (std::size_t i = 0; i < kMany; ++i) {
    deep += "<num type=\"cardinal\">";
    ends += "</num>";
    many += " a" + std::to_string(i) + "=\"\"";
  }
  const std::string file = file_of(example());
  const std::size_t token = file.find("<w", file.find("<measure xml:id")), end = file.find("</measure>");
  REQUIRE(end != file.npos);
  std::string nested = file;
  nested.insert(end, ends).insert(token, deep);
  const ReadFile read = read_tei(nested, {});
  REQUIRE(read.error == "");
  CHECK(read.documents.at(0).document.figures.at(0).range->parts.size() == kMany);
  std::string wide = file;
  wide.insert(token + 2, many);
  CHECK(read_tei(wide, {}).error == "");
}

TEST_CASE("entities are not declared, nor files included") {
  std::string file = file_of(example());
  file.insert(file.find("<TEI"), "<!DOCTYPE TEI [<!ENTITY e \"x\">]>");
  CHECK(read_own_tei(file, {}).error.find("2:") == 0);
}
