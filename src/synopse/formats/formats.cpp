#include <array>

#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/writer.h"

namespace synopse {
namespace {

void write_jsonl_pair(const Pair& pair, std::string& out) {
  write_jsonl(*pair.de, *pair.en, *pair.alignment, pair.id, out);
}

// A new format is a row here and a file of its own.
constexpr std::array<Format, 2> kFormats = {{
    {.name = "jsonl",
     .extension = ".jsonl",
     .summary = "one JSON object a line, offsets in code points",
     .write_document = write_jsonl,
     .write_pair = write_jsonl_pair,
     .write_pair_files = nullptr},
    {.name = "tei",
     .extension = ".xml",
     .summary = "TEI P5, the annotation inline where it nests and stand-off where it crosses",
     .write_document = write_tei,
     .write_pair = write_tei_bundle,
     .write_pair_files = write_tei_files},
}};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* format(std::string_view name) {
  for (const auto& format : kFormats)
    if (format.name == name) return &format;
  return nullptr;
}

}  // namespace synopse
