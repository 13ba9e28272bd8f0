// Any text in German and in English, through all layers, into every format.
#include "fuzz/fuzz.h"
#include "synopse/formats/xml_check.h"
#include "synopse/synopse.h"

using namespace synopse;

namespace {

Worker& worker() {
  static Diagnostics report;
  static const auto pipeline = Pipeline::load(report);
  static Worker made = pipeline->worker();
  return made;
}

// TEI, read again, gives the same JSON.
void check_tei(const Document& document, Markup markup) {
  std::string tei, before, after;
  write_jsonl(document, before);
  format("tei")->write_document(document, {.markup = markup, .rules = Rules::named}, tei);
  test::require(xml_fault(tei).empty(), xml_fault(tei));
  const ReadFile file = input_format("tei")->read(tei, {});
  test::require(file.error.empty(), file.error);
  test::require(file.documents.size() == 1, "one document is read");
  test::require(file.documents[0].error.empty(), file.documents[0].error);
  write_jsonl(file.documents[0].document, after);
  test::require(before == after, "TEI gives the same JSON");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = decoded(std::string(reinterpret_cast<const char*>(data), size)).text;
  for (const char* language : {"de", "en"}) {
    Document document{.id = "fuzz", .language = language, .date = "2031-05-04", .text = text};
    worker().annotate(document);
    test::require(check(document).empty(), check(document));
    for (const Format& each : formats()) {
      std::string out;
      if (each.write_document) each.write_document(document, {}, out);
    }
    check_tei(document, Markup::in_text);
    check_tei(document, Markup::stand_off);
  }
  return 0;
}
