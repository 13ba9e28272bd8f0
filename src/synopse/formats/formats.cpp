#include <array>

#include "synopse/formats/conllu.h"
#include "synopse/formats/edges.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/tables.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tmx.h"
#include "synopse/formats/vertical.h"
#include "synopse/formats/writer.h"
#include "synopse/formats/xces.h"

namespace synopse {
namespace {

void write_jsonl_pair(const Pair& pair, std::string& out) {
  write_jsonl(*pair.de, *pair.en, *pair.alignment, pair.id, out);
}

template <TableStyle style>
void write_table(const Pair& pair, std::string& out) {
  write_links(pair, style, out);
}

template <TableStyle style>
std::string table_head() {
  return links_head(style);
}

// Formats that leave the user nothing to choose.
template <void (*write)(const Document&, std::string&)>
void plain_document(const Document& document, const WriteOptions&, std::string& out) {
  write(document, out);
}
template <void (*write)(const Pair&, std::string&)>
void plain_pair(const Pair& pair, const WriteOptions&, std::string& out) {
  write(pair, out);
}

// A new format is a row here and a file of its own.
constexpr std::array<Format, 10> kFormats = {{
    {.name = "jsonl",
     .extension = ".jsonl",
     .summary = "one JSON object a line, offsets in code points",
     .streams = true,
     .write_document = plain_document<write_jsonl>,
     .write_pair = plain_pair<write_jsonl_pair>},
    {.name = "tei",
     .extension = ".xml",
     .summary = "TEI P5, the annotation inline where it nests and stand-off where it crosses",
     .write_document = write_tei,
     .write_pair = write_tei_bundle,
     .write_pair_files = write_tei_files},
    {.name = "vertical",
     .extension = ".vrt",
     .summary = "a token a line between tags, for corpus workbenches: token, kind, entity",
     .write_document = plain_document<write_vertical>,
     .write_pair = plain_pair<write_vertical>},
    {.name = "conllu",
     .extension = ".conllu",
     .summary = "CoNLL-U: a token a line, clitics as words of multiword tokens",
     .write_document = plain_document<write_conllu>,
     .write_pair = plain_pair<write_conllu>},
    {.name = "tmx",
     .extension = ".tmx",
     .summary = "TMX 1.4b: the linked sentences of pairs, as a translation memory",
     .streams = true,
     .head = tmx_head,
     .tail = tmx_tail,
     .write_document = nullptr,
     .write_pair = plain_pair<write_tmx>},
    {.name = "xces",
     .extension = ".xces.xml",
     .summary = "XCES (cesAlign): which sentences of a pair's TEI files belong together",
     .streams = true,
     .head = xces_head,
     .tail = xces_tail,
     .write_document = nullptr,
     .write_pair = plain_pair<write_xces>},
    {.name = "csv",
     .extension = ".csv",
     .summary = "a table of the links of pairs, as RFC 4180 has it",
     .streams = true,
     .head = table_head<TableStyle::csv>,
     .write_document = nullptr,
     .write_pair = plain_pair<write_table<TableStyle::csv>>},
    {.name = "tsv",
     .extension = ".tsv",
     .summary = "the same with tabs between the fields, and no quotes",
     .streams = true,
     .head = table_head<TableStyle::tsv>,
     .write_document = nullptr,
     .write_pair = plain_pair<write_table<TableStyle::tsv>>},
    {.name = "edges",
     .extension = ".csv",
     .summary = "CSV: a line for each holder and target of a stance, for discourse networks",
     .streams = true,
     .head = edges_head,
     .write_document = plain_document<write_edges>,
     .write_pair = plain_pair<write_edges>},
    {.name = "edges-jsonl",
     .extension = ".jsonl",
     .summary = "the same as JSON objects",
     .streams = true,
     .write_document = plain_document<write_edges_jsonl>,
     .write_pair = plain_pair<write_edges_jsonl>},
}};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* format(std::string_view name) {
  for (const auto& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace synopse
