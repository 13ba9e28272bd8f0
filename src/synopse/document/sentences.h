// Which sentence a place of the text belongs to.
#pragma once

#include <cstdint>

#include "synopse/document/document.h"

namespace synopse {

// The sentence that holds a byte, or the last one before it; nullptr when all begin behind it.
const Sentence* sentence_at(const Document& document, std::uint32_t byte);

// The number of the sentence that a span begins in, from 0 on, or of the last one before it; 0 when all begin
// behind it.
std::uint32_t sentence_number(const Document& document, Span span);

// Tells every sentence which tokens it holds: those that lie inside it.  Both layers are sorted.
void assign_tokens(Document& document);

}  // namespace synopse
