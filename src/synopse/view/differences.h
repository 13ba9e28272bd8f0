// What is to be shown of a discrepancy: which words differ, and why the aligner says so.
#pragma once

#include <cstdint>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/document/links.h"

namespace synopse::view {

// The words of one side that differ: a figure, a name, or of a position its holder or its cue.
Span differing_span(const Document& document, Level level, std::uint32_t unit, Category category);
// Of a rule of the aligner: why, in words; empty for one that is not known.
std::string_view reason_of(std::string_view rule);

}  // namespace synopse::view
