// brat's stand-off annotation: a file of text and a file of annotations (brat.nlplab.org/standoff.html).
#pragma once

#include <string>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// The annotations alone.  Offsets are code points; what spans a line break is in pieces, as brat wants it.
// Entities and figures are text-bound annotations with notes for their values, stances events with their
// roles as arguments and attributes for polarity, kind and so on.
void write_brat(const Document& document, std::string& out);
// Both documents' annotations, the German one's first; offsets of the English one count on behind the German
// text and a line break.  Links are relations.
void write_brat(const Pair& pair, std::string& out);

// ".ann" and ".txt".
std::vector<OutputFile> write_brat_files(const Document& document, const WriteOptions& options);
std::vector<OutputFile> write_brat_files(const Pair& pair, const WriteOptions& options);

}  // namespace synopse
