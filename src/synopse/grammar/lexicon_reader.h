// Reads .lex files: columns, stems with endings, phrases, exact-case entries, words with a paradigm.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/paradigm.h"
#include "synopse/grammar/row_filter.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// "de/cldr/units.lex" for "de/lexicon/units.lex", "common/cldr/units.lex" for "common/units.lex": what the
// build has made from CLDR, and `#! with cldr` asks for.
std::string generated_lexicon_path(std::string_view path);

class LexiconReader {
 public:
  LexiconReader(const Files& files, Diagnostics& report) : files_(files), report_(report) {}

  // All texts of that path, the rows of the uppermost first, and below them those made from CLDR if one of
  // the texts begins with `#! with cldr`; nullopt when there is none.  A file's mistakes are reported once,
  // however often it is read.
  std::optional<Lexicon> read(const std::string& path);
  // Only the rows that the filter lets through.
  std::optional<Lexicon> read(const std::string& path, const RowFilter& filter);

 private:
  // Those of the folder that the path begins with: "de/lexicon/cue.lex" is inflected by de/paradigms.txt.
  const Paradigms& paradigms(const std::string& path);

  std::string_view generated_text(const std::string& path) const;

  const Files& files_;
  Diagnostics& report_;
  std::map<std::string, Paradigms> paradigms_;           // by folder
  std::map<std::string, std::optional<Lexicon>> whole_;  // by path: those that filters were laid on
  std::set<std::string> reported_;                       // paths
};

// Reads a text that has no paradigms.
Lexicon read_lexicon(const std::string& path, std::string_view content, Diagnostics& report);

}  // namespace synopse
