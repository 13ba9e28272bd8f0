#include <doctest/doctest.h>

#include <algorithm>

#include "formats_random.h"
#include "synopse/formats/document_tables.h"
#include "synopse/formats/table_format.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::string table_of(Table table, const Document& document, OffsetUnit unit = OffsetUnit::code_point) {
  std::string out;
  write_document_table(table, document, TableStyle::csv, unit, out);
  return out;
}

std::string field(std::string_view text, TableStyle style) {
  std::string out;
  TableRow(style, out).add(text);
  return out;
}

// Fields of each row, the marks of CSV taken away.
std::vector<std::size_t> widths(const std::string& csv) {
  std::vector<std::size_t> widths;
  std::size_t fields = 1;
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    if (csv[i] == '"') quoted = !quoted;
    if (quoted) continue;
    if (csv[i] == ',') ++fields;
    if (csv[i] == '\n') widths.push_back(fields), fields = 1;
  }
  return widths;
}

}  // namespace

TEST_CASE("tables: what a spreadsheet would run gets an apostrophe") {
  CHECK(field("=1+1", TableStyle::csv) == "'=1+1");
  CHECK(field("-5 Grad", TableStyle::tsv) == "'-5 Grad");
  CHECK(field("@x, y", TableStyle::csv) == "\"'@x, y\"");
  CHECK(field("'=x", TableStyle::csv) == "''=x");  // so that taking one away gives back what was there
  CHECK(field("'s", TableStyle::csv) == "'s");
  CHECK(field("5-3", TableStyle::csv) == "5-3");
  CHECK(field(std::string_view("a\0b", 3), TableStyle::csv) == "\"a\uFFFDb\"");
}

TEST_CASE("tables: numbers are exact and no text") {
  std::string out;
  TableRow row(TableStyle::tsv, out);
  row.add_number(Decimal::parse("-12345678901234567890.5")).add_number(std::optional<Decimal>());
  row.add_id("f", 11).add_flag(true).end();
  CHECK(out == "-12345678901234567890.5\t\tf12\ttrue\n");
}

TEST_CASE("tables: offsets count what they are asked to") {
  Document document{.id = "d", .text = "\xF0\x9F\x98\x80 \xC3\x89mile"};
  document.entities = {{.span = {5, 11}, .type = "person"}};
  const std::string name = "\xC3\x89mile,person,,,name,,\r\n";
  CHECK(table_of(Table::entities, document) == "d,e1,,2,7," + name);
  CHECK(table_of(Table::entities, document, OffsetUnit::utf16) == "d,e1,,3,8," + name);
  CHECK(table_of(Table::entities, document, OffsetUnit::utf8) == "d,e1,,5,11," + name);
}

TEST_CASE("tables: every row has the columns of the head") {
  const std::vector<Table> all = {Table::annotations, Table::documents, Table::sentences, Table::tokens,
                                  Table::entities,    Table::figures,   Table::quotes,    Table::stances};
  for (const Table each : all) {
    const std::size_t columns = widths(document_table_head(each, TableStyle::csv)).front();
    std::size_t rows = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      const std::vector<std::size_t> found = widths(table_of(each, RandomDocument(seed).make()));
      rows += found.size();
      CAPTURE(name(each));
      CHECK(std::count(found.begin(), found.end(), columns) == static_cast<std::ptrdiff_t>(found.size()));
    }
    CHECK(rows > 20);
    CHECK(table(name(each)) == each);
  }
  CHECK(!table("automatic"));
}

TEST_CASE("tables: a directory has all of them, or the one that was asked for") {
  const Document document{.id = "d", .language = "de", .text = "Ja"};
  const std::vector<OutputFile> files = write_tables(document, {.byte_order_mark = true}, TableStyle::csv);
  REQUIRE(files.size() == 7);
  CHECK(files[0].name == ".documents.csv");
  CHECK(files[0].content ==
        "\uFEFFdocument,lang,date,title,publisher,source,length,sentences,tokens,entities,figures,quotes,"
        "stances\r\nd,de,,,,,2,0,0,0,0,0,0\r\n");
  CHECK(write_tables(document, {.table = Table::figures}, TableStyle::csv).empty());
  const Alignment alignment;
  const Pair pair{"a/b", &document, &document, &alignment};
  const std::vector<OutputFile> of_pair = write_tables(pair, {}, TableStyle::tsv);
  REQUIRE(of_pair.size() == 9);
  CHECK(of_pair[8].name == "a%2Fb.discrepancies.tsv");
}
