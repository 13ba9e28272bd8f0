// Where the reports disagree, told below the sentences that do.
#pragma once

#include <cstddef>
#include <vector>

#include "synopse/view/columns.h"
#include "synopse/view/rows.h"
#include "synopse/view/sheet.h"
#include "synopse/view/units.h"

namespace synopse::view {

// Numbers of the discrepancies that are shown: of the layers asked for, and not what one text merely lacks.
std::vector<std::size_t> shown_differences(const Pair& pair, const Shown& shown);

// "≠2 value  36 | 37  both count the same thing"
void write_remark(const Pair& pair, std::size_t number, Sheet& sheet);

class Remarks {
 public:
  Remarks(const Pair& pair, const Shown& shown);
  // Each once, at the row of its German words.
  void write(const Row& row, Sheet& sheet) const;

 private:
  const Pair& pair_;
  std::vector<std::vector<std::size_t>> by_sentence_[2];  // discrepancies, by side
};

}  // namespace synopse::view
