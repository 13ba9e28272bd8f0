#include <array>

#include "synopse/formats/conllu.h"
#include "synopse/formats/edges.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/vertical.h"
#include "synopse/formats/writer.h"

namespace synopse {
namespace {

void write_jsonl_pair(const Pair& pair, std::string& out) {
  write_jsonl(*pair.de, *pair.en, *pair.alignment, pair.id, out);
}

// A new format is a row here and a file of its own.
constexpr std::array<Format, 6> kFormats = {{
    {.name = "jsonl",
     .extension = ".jsonl",
     .summary = "one JSON object a line, offsets in code points",
     .streams = true,
     .write_document = write_jsonl,
     .write_pair = write_jsonl_pair},
    {.name = "tei",
     .extension = ".xml",
     .summary = "TEI P5, the annotation inline where it nests and stand-off where it crosses",
     .write_document = write_tei,
     .write_pair = write_tei_bundle,
     .write_pair_files = write_tei_files},
    {.name = "vertical",
     .extension = ".vrt",
     .summary = "a token a line between tags, for corpus workbenches: token, kind, entity",
     .write_document = write_vertical,
     .write_pair = write_vertical},
    {.name = "conllu",
     .extension = ".conllu",
     .summary = "CoNLL-U: a token a line, clitics as words of multiword tokens",
     .write_document = write_conllu,
     .write_pair = write_conllu},
    {.name = "edges",
     .extension = ".csv",
     .summary = "CSV: a line for each holder and target of a stance, for discourse networks",
     .streams = true,
     .head = edges_head,
     .write_document = write_edges,
     .write_pair = write_edges},
    {.name = "edges-jsonl",
     .extension = ".jsonl",
     .summary = "the same as JSON objects",
     .streams = true,
     .write_document = write_edges_jsonl,
     .write_pair = write_edges_jsonl},
}};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* format(std::string_view name) {
  for (const auto& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace synopse
