// Who stands where on what, as the edges of a discourse network: holders and targets are its nodes.
#pragma once

#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// The first line of a CSV file: document, date, lang, sentence (s1, s2 ...), stance (st1 ...), holder and
// target as written, their refs (empty: unknown), polarity, kind, negated, certainty, the holder who reports
// the stance (empty: the text itself), rule.
std::string edges_head();

// A line for each stance that names its holder and its target; of several holders or targets in one stance,
// one for each pair.  Texts stand on one line.
void write_edges(const Document& document, std::string& out);
void write_edges(const Pair& pair, std::string& out);  // the German document first

// The same as JSON objects with those names, one a line; what is empty is left out.
void write_edges_jsonl(const Document& document, std::string& out);
void write_edges_jsonl(const Pair& pair, std::string& out);

}  // namespace synopse
