// Bytes to text, and text to sentences and tokens.
#include "fuzz/fuzz.h"
#include "synopse/synopse.h"
#include "synopse/tokens/segmenter.h"

using namespace synopse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto segmenters = [] {
    Diagnostics report;
    const Files files = Files::built_in();
    return std::pair(Segmenter::load(files, "de", report), Segmenter::load(files, "en", report));
  }();
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const char* encoding : {"windows-1252", "UTF-16LE", "Shift_JIS"})
    test::require(is_valid_utf8(decoded(bytes, encoding).text), "decoded text is UTF-8");
  Document document{.text = decoded(bytes).text};
  test::require(is_valid_utf8(document.text), "decoded text is UTF-8");
  for (const auto& segmenter : {segmenters.first, segmenters.second}) {
    Document cut{.text = document.text};
    segmenter->segment(cut, {});
    test::require(check(cut).empty(), check(cut));
  }
  return 0;
}
