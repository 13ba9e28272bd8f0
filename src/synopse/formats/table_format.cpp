#include "synopse/formats/table_format.h"

#include <algorithm>
#include <array>

#include "synopse/formats/document_tables.h"
#include "synopse/formats/tables.h"
#include "synopse/formats/tei.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, 11> kNames = {"automatic", "annotations", "documents",    "sentences",
                                                     "tokens",    "entities",    "figures",      "quotes",
                                                     "stances",   "links",       "discrepancies"};

constexpr std::array<Table, 7> kOfDocuments = {Table::documents, Table::sentences, Table::tokens,
                                               Table::entities,  Table::figures,   Table::quotes,
                                               Table::stances};

std::string head(Table table, const WriteOptions& options, TableStyle style) {
  std::string line = options.byte_order_mark ? "\uFEFF" : "";
  if (table == Table::links) return line + links_head(style);
  if (table == Table::discrepancies) return line + discrepancies_head(style);
  return line + document_table_head(table, style);
}

void append(Table table, const Pair& pair, const WriteOptions& options, TableStyle style, std::string& out) {
  if (table == Table::links) return write_links(pair, style, options.offsets, out);
  if (table == Table::discrepancies) return write_discrepancies(pair, style, options.offsets, out);
  write_document_table(table, *pair.de, style, options.offsets, out);
  write_document_table(table, *pair.en, style, options.offsets, out);
}

// As the TEI files of the pair are called.
std::string pair_file_name(const Pair& pair) {
  std::string name = tei_pair_names(pair).de_file;
  return name.substr(0, name.size() - std::string_view(".de.xml").size());
}

std::string file_name(const std::string& base, Table table, TableStyle style) {
  return base + "." + std::string(name(table)) + (style == TableStyle::csv ? ".csv" : ".tsv");
}

}  // namespace

std::string_view name(Table table) { return kNames[static_cast<std::size_t>(table)]; }

std::optional<Table> table(std::string_view name) {
  const auto found = std::find(kNames.begin() + 1, kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Table>(found - kNames.begin());
}

std::string table_head(const WriteOptions& options, TableStyle style) {
  return head(options.table, options, style);
}

void write_table(const Document& document, const WriteOptions& options, TableStyle style, std::string& out) {
  write_document_table(options.table, document, style, options.offsets, out);
}

void write_table(const Pair& pair, const WriteOptions& options, TableStyle style, std::string& out) {
  append(options.table, pair, options, style, out);
}

std::vector<OutputFile> write_tables(const Document& document, const WriteOptions& options,
                                     TableStyle style) {
  std::vector<OutputFile> files;
  if (options.table != Table::automatic) return files;
  for (const Table each : kOfDocuments) {
    files.push_back({file_name("", each, style), head(each, options, style)});
    write_document_table(each, document, style, options.offsets, files.back().content);
  }
  return files;
}

std::vector<OutputFile> write_tables(const Pair& pair, const WriteOptions& options, TableStyle style) {
  std::vector<OutputFile> files;
  if (options.table != Table::automatic) return files;
  const std::string base = pair_file_name(pair);
  const auto add = [&](Table table) {
    files.push_back({file_name(base, table, style), head(table, options, style)});
    append(table, pair, options, style, files.back().content);
  };
  for (const Table each : kOfDocuments) add(each);
  add(Table::links);
  add(Table::discrepancies);
  return files;
}

}  // namespace synopse
