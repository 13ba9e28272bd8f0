// Lines of JSONL: documents and pairs.  What is read is sound, written and read again it is the same, and it
// can be shown.
#include "fuzz/fuzz.h"
#include "synopse/formats/jsonl.h"
#include "synopse/view/page.h"

using namespace synopse;

namespace {

void look_at_document(JsonReader& reader, std::string_view line) {
  const ReadDocument read = reader.document(line);
  if (!read.error.empty()) return;
  test::require(check(read.document).empty(), check(read.document));
  std::string once, again;
  write_jsonl(read.document, once);
  const ReadDocument second = reader.document(once);
  test::require(second.error.empty(), second.error);
  write_jsonl(second.document, again);
  test::require(once == again, "JSONL written, read and written is the same");
}

void look_at_pair(JsonReader& reader, std::string_view line) {
  const ReadPair read = reader.pair(line);
  if (!read.error.empty()) return;
  test::require(check(read.de).empty() && check(read.en).empty(), "documents of a pair are sound");
  std::string once, again;
  write_jsonl(read.de, read.en, read.alignment, read.id, once);
  const ReadPair second = reader.pair(once);
  test::require(second.error.empty(), second.error);
  write_jsonl(second.de, second.en, second.alignment, second.id, again);
  test::require(once == again, "a pair written, read and written is the same");
  std::string page;
  view::write_page({read.id, &read.de, &read.en, &read.alignment}, page);
  test::require(page.ends_with("</html>\n"), "its page is whole");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static JsonReader reader;
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  look_at_document(reader, line);
  look_at_pair(reader, line);
  return 0;
}
