// Links and discrepancies as tables, for R and spreadsheets: a row each.
#pragma once

#include <string>

#include "synopse/formats/offsets.h"
#include "synopse/formats/table_row.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Columns: pair, id, level, relation, score; for each side the ids of its units, where they begin and end
// (in `unit`), their texts, and the rules that made them; note.  Several units of one side are one field: ids
// and offsets with blanks between them, texts and rules with " | ".
std::string links_head(TableStyle style);
void write_links(const Pair& pair, TableStyle style, OffsetUnit unit, std::string& out);

// Columns: pair, id, category, link, level, score; the sides as above, with the sentences that they stand in;
// note.
std::string discrepancies_head(TableStyle style);
void write_discrepancies(const Pair& pair, TableStyle style, OffsetUnit unit, std::string& out);

}  // namespace synopse
