#include "synopse/align/frequencies.h"

#include "synopse/align/lines.h"

namespace synopse {

// Lines are "LANGUAGE stop|common WORD ...".
Frequencies Frequencies::load(const Files& files, const Spelling& spelling, Diagnostics& report) {
  Frequencies frequencies;
  LineFile file(files, "bilingual/frequent.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    const bool stop = words.size() > 2 && words[1] == "stop";
    if ((words[0] != "de" && words[0] != "en") || (!stop && (words.size() < 3 || words[1] != "common"))) {
      file.error(line, line.text, "not a list of frequent words", "de|en stop|common WORD ...");
      continue;
    }
    auto& listed = frequencies.listed_[words[0] == "de" ? 0 : 1];
    for (std::size_t i = 2; i < words.size(); ++i) {
      listed[key_of('w', spelling.plain(words[i]))] = stop ? Frequency::stop : Frequency::common;
    }
  }
  return frequencies;
}

Frequency Frequencies::of(std::string_view plain_word, Side side) const {
  const auto& listed = listed_[static_cast<std::size_t>(side)];
  const auto hit = listed.find(key_of('w', plain_word));
  return hit == listed.end() ? Frequency::unknown : hit->second;
}

}  // namespace synopse
