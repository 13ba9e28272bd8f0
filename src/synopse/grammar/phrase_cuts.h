// Where tokens may end in a phrase, however a tokenizer cuts it.
#pragma once

#include <cstddef>
#include <string_view>

namespace synopse {

// The next place behind `at`, which is no end of the text, where a token may end.  A blank there belongs to
// the token behind it.
std::size_t next_cut(std::string_view text, std::size_t at);

}  // namespace synopse
