// A German text and, below a line "== en", an English one: linked, and written in every format of pairs.
#include "fuzz/fuzz.h"
#include "synopse/synopse.h"

using namespace synopse;

namespace {

void check_units(std::span<const std::uint32_t> units, std::size_t size) {
  for (const std::uint32_t unit : units) test::require(unit < size, "links join units that there are");
}

std::size_t size_of(const Document& document, Level level) {
  switch (level) {
    case Level::sentence:
      return document.sentences.size();
    case Level::entity:
      return document.entities.size();
    case Level::figure:
      return document.figures.size();
    case Level::stance:
      return document.stances.size();
  }
  return 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Diagnostics report;
  static const auto pipeline = Pipeline::load(report);
  static Worker worker = pipeline->worker();
  const auto parts = test::parts_of({reinterpret_cast<const char*>(data), size});
  Document de{.id = "de", .language = "de", .text = decoded(parts.front().second).text};
  Document en{.id = "en", .language = "en", .text = decoded(parts.back().second).text};
  const Alignment alignment = worker.align(de, en);
  test::require(check(de).empty() && check(en).empty(), "aligned documents are sound");
  for (const Link& link : alignment.links) {
    check_units(link.de, size_of(de, link.level));
    check_units(link.en, size_of(en, link.level));
  }
  const Pair pair{"pair", &de, &en, &alignment};
  for (const Format& each : formats()) {
    std::string out;
    each.write_pair(pair, {}, out);
    if (!each.write_pair_files) continue;
    for (OutputFile& file : each.write_pair_files(pair, {}))
      if (file.write) file.write(file.content);
  }
  return 0;
}
