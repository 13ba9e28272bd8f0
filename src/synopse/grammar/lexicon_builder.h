// Makes a lexicon.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/lexicon.h"

namespace synopse {

class LexiconBuilder {
 public:
  struct Row {
    std::string_view form;  // folded
    bool exact_case = false;
    std::string_view written;
    std::span<const std::string> columns;  // those that the line has; more than columns() are passed over
    int line = 0;
    bool generated = false;
  };

  LexiconBuilder();
  // Rows that have been added keep their first columns.
  void set_columns(std::vector<std::string> columns);
  const std::vector<std::string>& columns() const { return columns_; }
  // Throws Error when there are more rows or more text than a lexicon can hold: 16 million, 4 GB.
  void add(const Row& row);
  Lexicon build();

 private:
  void add_forms(BlockWriter& block) const;

  std::vector<std::string> columns_;
  std::vector<LexiconRow> rows_;
  std::vector<TextRef> cells_;
  TextPoolBuilder texts_;
};

}  // namespace synopse
