// The plain text files of grammars/bilingual/, line by line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// A line that says something: neither empty nor a comment ("# ...").  Views into the file.
struct ContentLine {
  int number = 0;  // 1-based
  std::string_view text;
};

// A file of one folder, with what it adds to in lower layers, and where its mistakes are reported.
class LineFile {
 public:
  // `lines()` is empty, and an error is reported, when there is no such file.
  LineFile(const Files& files, std::string path, Diagnostics& report);

  const std::vector<ContentLine>& lines() const { return lines_; }
  // Reports a mistake at the part `where` of the line, which is a view into the same file.
  void error(const ContentLine& line, std::string_view where, std::string message, std::string hint = {});

 private:
  void add_lines(std::string_view content);

  std::string file_;
  Diagnostics& report_;
  std::vector<ContentLine> lines_;
};

std::string_view trimmed(std::string_view text);
// The parts between separators, trimmed; empty parts are left out.
std::vector<std::string_view> parts(std::string_view text, char separator);
// The parts between runs of blanks and tabs.
std::vector<std::string_view> fields(std::string_view text);

}  // namespace synopse
