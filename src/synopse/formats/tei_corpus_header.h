// The header of a teiCorpus of ours.
#pragma once

#include <string_view>

#include "synopse/formats/appender.h"

namespace synopse {

// `title` may hold any character; `source` is a sentence of ours on what the corpus is made of.  The
// categories are those of the file `categories`, or stand in the header where it is empty.
void append_corpus_header(std::string_view title, std::string_view source, std::string_view categories,
                          Appender& out);

}  // namespace synopse
