// The files of grammars/bilingual/, each below a line "== bilingual/PATH", and lines of a user's word list.
#include "fuzz/fuzz.h"
#include "synopse/align/word_lists.h"
#include "synopse/synopse.h"

using namespace synopse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Files files = Files::built_in();
  Files own;
  bool any = false;
  for (const auto& [path, content] : test::parts_of({reinterpret_cast<const char*>(data), size})) {
    const std::string text = decoded(content).text;
    if (path.empty()) {
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        read_word_line(line, [](const WordListEntry&) {});
        read_ding_line(line, [](const WordListEntry&) {});
        begin = end + 1;
      }
      continue;
    }
    own.add(path, "#! replace\n" + text);
    any = true;
  }
  if (!any) return 0;
  files.overlay(own);
  Diagnostics report;
  Aligner::load(files, report);
  return 0;
}
