// What lines of web pages say that are no part of a report: grammars/<language>/boilerplate.txt.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// What a line is, seen alone.  The sections of the file are called so.
enum class LineKind : std::uint8_t {
  report,   // nothing is known against it
  page,     // no report where other signs say so, too: a report may have such a line
  line,     // no report
  credit,   // the same, and so is a caption that ends with it
  section,  // the same, and it heads a list that is none either
  end,      // the same, and no report comes after it on its page
};

class BoilerplatePhrases {
 public:
  // Those of all languages, for the page's language need not be the report's.  Mistakes go to `report`.
  static BoilerplatePhrases load(const Files& grammars, Diagnostics& report);
  // Those that are compiled into the binary.
  static const BoilerplatePhrases& built_in();

  // `line` is valid UTF-8.  Letters' case and punctuation do not count, but for a colon that a phrase has,
  // and for a full stop, which makes a sentence of what only begins like a phrase.
  LineKind kind(std::string_view line) const;

 private:
  struct Phrase {
    std::vector<std::string> words;
    LineKind kind = LineKind::line;
    bool loose = false;  // goes on as it likes, without a colon or a number: so do sentences
  };
  void read(std::string_view content, const std::string& path, Diagnostics& report);
  bool add(std::string_view line, LineKind kind);
  static LineKind strongest(const std::vector<Phrase>& phrases, const std::vector<std::string>& words,
                            bool sentence);

  std::map<std::string, std::vector<Phrase>, std::less<>> by_first_;  // word, without its colon
  std::vector<Phrase> open_;                                          // begin with 0
};

}  // namespace synopse
