// Links and discrepancies as tables, for R and spreadsheets: a row each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synopse/formats/writer.h"

namespace synopse {

// CSV as RFC 4180 has it (quotes where they are needed, CRLF); TSV has no quotes at all: tabs, line breaks
// and other controls in a text become a blank.
enum class TableStyle : std::uint8_t { csv, tsv };

// Columns: pair, id, level, relation, score; for each side the ids of its units, where they begin and end in
// code points, their texts, and the rules that made them; note.  Several units of one side are one field: ids
// and offsets with blanks between them, texts and rules with " | ".
std::string links_head(TableStyle style);
void write_links(const Pair& pair, TableStyle style, std::string& out);

// Columns: pair, id, category, link, level, score; the sides as above, with the sentences that they stand in;
// note.
std::string discrepancies_head(TableStyle style);
void write_discrepancies(const Pair& pair, TableStyle style, std::string& out);

}  // namespace synopse
