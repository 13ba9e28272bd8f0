#include <array>

#include "synopse/formats/brat.h"
#include "synopse/formats/conllu.h"
#include "synopse/formats/edges.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/jsonld.h"
#include "synopse/formats/table_format.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tmx.h"
#include "synopse/formats/vertical.h"
#include "synopse/formats/writer.h"
#include "synopse/formats/xces.h"
#include "synopse/formats/xmi.h"

namespace synopse {
namespace {

void write_jsonl_document(const Document& document, const WriteOptions& options, Output out) {
  write_jsonl(document, options.offsets, out);
}

void write_jsonl_pair(const Pair& pair, const WriteOptions& options, Output out) {
  write_jsonl(pair, options.offsets, out);
}

// Formats of tables differ in what stands between the fields.
template <TableStyle style>
constexpr Format table_format(Format format) {
  format.streams = true;
  format.head = [](const WriteOptions& options) { return table_head(options, style); };
  format.write_document = [](const Document& document, const WriteOptions& options, Output out) {
    write_table(document, options, style, out.text());
  };
  format.write_document_files = [](const Document& document, const WriteOptions& options) {
    return write_tables(document, options, style);
  };
  format.write_pair = [](const Pair& pair, const WriteOptions& options, Output out) {
    write_table(pair, options, style, out.text());
  };
  format.write_pair_files = [](const Pair& pair, const WriteOptions& options) {
    return write_tables(pair, options, style);
  };
  return format;
}

// Formats that leave the user nothing to choose.
template <void (*write)(const Document&, std::string&)>
void plain_document(const Document& document, const WriteOptions&, Output out) {
  write(document, out.text());
}
template <void (*write)(const Pair&, std::string&)>
void plain_pair(const Pair& pair, const WriteOptions&, Output out) {
  write(pair, out.text());
}
// Those of them that hand on what they have now and then.
template <void (*write)(const Document&, Output)>
void plain_document(const Document& document, const WriteOptions&, Output out) {
  write(document, out);
}
template <void (*write)(const Pair&, Output)>
void plain_pair(const Pair& pair, const WriteOptions&, Output out) {
  write(pair, out);
}
template <std::string (*head)()>
std::string plain_head(const WriteOptions&) {
  return head();
}

// A new format is a row here and a file of its own.
constexpr std::array<Format, 14> kFormats = {{
    {.name = "jsonl",
     .extension = ".jsonl",
     .summary = "one JSON object a line; offsets in code points, or --offset-unit",
     .streams = true,
     .write_document = write_jsonl_document,
     .write_pair = write_jsonl_pair},
    {.name = "tei",
     .extension = ".xml",
     .summary = "TEI P5, the annotation inline where it nests and stand-off where it crosses; offsets in "
                "code points",
     .stands_off = true,
     .write_document = write_tei,
     .write_pair = write_tei_bundle,
     .write_pair_files = tei_files},
    {.name = "jsonld",
     .extension = ".jsonld",
     .summary = "Web Annotation (W3C) as JSON-LD, offsets in code points",
     .write_document = plain_document<write_jsonld>,
     .write_pair = plain_pair<write_jsonld>},
    {.name = "vertical",
     .extension = ".vrt",
     .summary = "a token a line between tags, for corpus workbenches: token, kind, entity; no offsets",
     .streams = true,
     .write_document = plain_document<write_vertical>,
     .write_pair = plain_pair<write_vertical>},
    {.name = "conllu",
     .extension = ".conllu",
     .summary = "CoNLL-U: a token a line, clitics as words of multiword tokens; no offsets",
     .streams = true,
     .write_document = plain_document<write_conllu>,
     .write_pair = plain_pair<write_conllu>},
    {.name = "conllup",
     .extension = ".conllup",
     .summary =
         "CoNLL-U Plus: the same, and the annotation in columns of its own; code points in at=START-END",
     .streams = true,
     .head = plain_head<conllup_head>,
     .write_document = plain_document<write_conllup>,
     .write_pair = plain_pair<write_conllup>},
    {.name = "brat",
     .extension = ".ann",
     .summary = "brat stand-off, .ann beside .txt; offsets in code points",
     .write_document = plain_document<write_brat>,
     .write_document_files = write_brat_files,
     .write_pair = plain_pair<write_brat>,
     .write_pair_files = write_brat_files},
    {.name = "xmi",
     .extension = ".xmi",
     .summary = "UIMA CAS as XMI, for INCEpTION; offsets in UTF-16",
     .write_document = plain_document<write_xmi>,
     .write_pair = plain_pair<write_xmi>,
     .write_pair_files = write_xmi_files},
    {.name = "tmx",
     .extension = ".tmx",
     .summary = "TMX 1.4b: the linked sentences of pairs, as a translation memory; no offsets",
     .streams = true,
     .head = plain_head<tmx_head>,
     .tail = tmx_tail,
     .write_document = nullptr,
     .write_pair = plain_pair<write_tmx>},
    {.name = "xces",
     .extension = ".xces.xml",
     .summary = "XCES (cesAlign): which sentences of a pair's TEI files belong together; no offsets",
     .streams = true,
     .head = plain_head<xces_head>,
     .tail = xces_tail,
     .write_document = nullptr,
     .write_pair = plain_pair<write_xces>},
    table_format<TableStyle::csv>(
        {.name = "csv",
         .extension = ".csv",
         .summary = "tables as RFC 4180 has them; offsets in code points, or --offset-unit"}),
    table_format<TableStyle::tsv>(
        {.name = "tsv",
         .extension = ".tsv",
         .summary = "the same with tabs between the fields, and no quotes; offsets as in csv"}),
    {.name = "edges",
     .extension = ".csv",
     .summary = "CSV: a line for each holder and target of a stance, for discourse networks; no offsets",
     .streams = true,
     .head = plain_head<edges_head>,
     .write_document = plain_document<write_edges>,
     .write_pair = plain_pair<write_edges>},
    {.name = "edges-jsonl",
     .extension = ".jsonl",
     .summary = "the same as JSON objects; no offsets",
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
