// Words of the texts in notes for people.
#pragma once

#include <string>

#include "synopse/document/document.h"

namespace synopse {

// The words in quotation marks, long ones cut after a word.
std::string quoted(const Document& document, Span span);

}  // namespace synopse
