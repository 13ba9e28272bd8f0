// Whole files of every format that is read: TEI of ours and of others, HTML ...
#include "fuzz/fuzz.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/reader.h"

using namespace synopse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const InputFormat& format : input_formats()) {
    const ReadFile file = format.read(bytes, {});
    for (const ReadDocument& read : file.documents) {
      if (!read.error.empty()) continue;
      test::require(check(read.document).empty(), check(read.document));
      std::string line;
      write_jsonl(read.document, line);
    }
    for (const ReadPair& pair : file.pairs) {
      if (!pair.error.empty()) continue;
      test::require(check(pair.de).empty() && check(pair.en).empty(), "documents of a pair are sound");
      std::string line;
      write_jsonl(pair.de, pair.en, pair.alignment, pair.id, line);
    }
  }
  return 0;
}
