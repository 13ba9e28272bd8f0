// Which kinds of bytes stand beside each other in a text: a digit before a letter, a hyphen before a digit.
// Expressions that ask for such a pair need not be looked for where there is none.
#pragma once

#include <cstdint>
#include <string_view>

#include "synopse/grammar/regex_bytes.h"

namespace synopse {

// A bit for each of 8 kinds before each of 8.
using Neighbours = std::uint64_t;

Neighbours neighbours_in(std::string_view text);

// Those of a byte of `left` with a byte of `right` behind it.
Neighbours neighbours(const ByteSet& left, const ByteSet& right);

}  // namespace synopse
