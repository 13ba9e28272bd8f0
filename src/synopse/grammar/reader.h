// Reads rule files into a grammar's content.
#pragma once

#include <string>

#include "synopse/grammar/content.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// Reads `language`/phases.txt, the rule files that it names and their lexicons.  Every mistake goes to
// `report`.
void read_grammar(const Files& files, Checks checks, Grammar::Content& content, Diagnostics& report);

// Makes what follows from names alone: the numbers of lexicons, the tests for their columns, quoted words,
// numerals.
void index_names(Grammar::Content& content);

}  // namespace synopse
