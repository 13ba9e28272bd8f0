// The files of a grammar, each below a line "== de/PATH": read, run over a text, written as an image.
#include "fuzz/fuzz.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/synopse.h"

using namespace synopse;

namespace {

constexpr std::string_view kText =
    "Der Dampfer Kormoran lief am 4. Mai 2031 mit 1.200 Tonnen aus. „Wir sind frei“, sagte Rita Oster, 54.\n";

void run(const Files& files, const std::shared_ptr<const Grammar>& grammar) {
  Diagnostics report;
  Document document{.language = "de", .text = std::string(kText)};
  Annotator(Segmenter::load(files, "de", report), grammar).annotate(document, {});
  test::require(check(document).empty(), check(document));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Files files;
  for (const auto& [path, content] : test::parts_of({reinterpret_cast<const char*>(data), size}))
    if (!path.empty()) files.add(path, decoded(content).text);
  Diagnostics report;
  const auto grammar = Grammar::load(files, "de", report, Checks::drafts);
  if (!grammar) return 0;
  run(files, grammar);
  const std::vector<std::byte> image = grammar->image();
  run(files, Grammar::view(image));
  return 0;
}
