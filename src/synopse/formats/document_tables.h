// Documents as tables: a row a unit.
#pragma once

#include <string>
#include <vector>

#include "synopse/formats/offsets.h"
#include "synopse/formats/table_row.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Every table begins with the columns document and, but for `documents`, id, sentence, start, end and text.
// `annotations` has the entities, figures, quotations and stances of a document under common columns.
std::string document_table_head(Table table, TableStyle style);
void write_document_table(Table table, const Document& document, TableStyle style, OffsetUnit unit,
                          std::string& out);

}  // namespace synopse
