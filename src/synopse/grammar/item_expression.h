// Whether some text is an item expression (pattern.h): what pattern files are translated to always is, what
// stands in an image may be anything.
#pragma once

#include <string_view>

namespace synopse {

// Tests, groups with and without names, alternatives, repetitions, ^ and $, in no more than a few hundred
// levels, and small enough to be run.  Linear; no recursion.
bool is_item_expression(std::string_view text);

}  // namespace synopse
