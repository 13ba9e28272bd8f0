// The formats csv and tsv: one table in one file, or all of them in files of a directory.
#pragma once

#include <string>
#include <vector>

#include "synopse/formats/table_row.h"
#include "synopse/formats/writer.h"

namespace synopse {

std::string table_head(const WriteOptions& options, TableStyle style);
void write_table(const Document& document, const WriteOptions& options, TableStyle style, std::string& out);
void write_table(const Pair& pair, const WriteOptions& options, TableStyle style, std::string& out);

// ".entities.csv", ".figures.csv" ...; none where the user has chosen one table.
std::vector<OutputFile> write_tables(const Document& document, const WriteOptions& options, TableStyle style);
// The same of both documents, named by the pair, with its links and discrepancies.
std::vector<OutputFile> write_tables(const Pair& pair, const WriteOptions& options, TableStyle style);

}  // namespace synopse
