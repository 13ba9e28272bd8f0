// The rows that a `lexicon` statement takes: lexicon participle = lexicon/verbs.lex [shape=pp | shape=prp
// !kind=act].
#pragma once

#include <string>
#include <vector>

#include "synopse/grammar/source.h"

namespace synopse {

struct RowCondition {
  std::string column, value;
  bool equal = true;  // false: any other value
  Position place;
};
// Of one alternative all conditions hold; no alternative at all: every row.
using RowFilter = std::vector<std::vector<RowCondition>>;

// Reads "[column=value !column=value | column=value]".  Throws PatternError.
RowFilter read_row_filter(const Located& written);

}  // namespace synopse
