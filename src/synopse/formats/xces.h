// XCES alignment (cesAlign): which sentences of two files belong together, as OPUS and its tools read it.
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/writer.h"

namespace synopse {

// Before the first pair, and behind the last.
std::string xces_head();
std::string xces_tail();

// A <linkGrp> for each pair: the documents are the pair's TEI files, the targets their sentences' ids, German
// ones before the semicolon.  Links of one side have nothing on the other.
void write_xces(const Pair& pair, std::string& out);

}  // namespace synopse
