// Words and phrases with the columns of their .lex file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/text/diagnostics.h"

namespace synopse {

// One .lex file: forms (folded, words separated by one blank) and their columns.
// Immutable after reading, so threads may share one.
class Lexicon {
 public:
  struct Entry {
    std::string form;                  // folded
    bool exact_case = false;           // written "=US" in the file: `written` must be equal too
    std::string written;               // as derived from the file, before folding
    std::vector<std::string> columns;  // in the order of columns()
    int line = 0;
  };

  // Reads a file's text; every mistake goes to `report`.
  static Lexicon read(const std::string& path, std::string_view content, Diagnostics& report);

  const std::vector<std::string>& columns() const { return columns_; }
  const std::vector<Entry>& entries() const { return entries_; }

  // The value of `column` in the first entry for `text` (folded here; exact-case entries compare as written);
  // empty when none.
  std::string_view lookup(std::string_view text, std::string_view column) const;
  int column_index(std::string_view column) const;  // -1: no such column

 private:
  std::vector<std::string> columns_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_form_;
};

}  // namespace synopse
