// What the word before a full stop makes of it.
#pragma once

#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/segmenter.h"
#include "synopse/tokens/view.h"

namespace synopse {

enum class StopRole : std::uint8_t {
  plain,    // a word like any other: the sentence ends
  never,    // an abbreviation that something always follows
  may,      // an abbreviation that may end a sentence
  initial,  // "J."
  ordinal,  // "12." in a language that writes ordinals so
  item,     // "1." at the start: the number of a list's item
};

// The role of the terminator `stop` in a sentence that begins with piece `first`.
StopRole role_of(const PieceView& view, const Knowledge& knowledge, Register text_register, std::size_t stop,
                 std::size_t first);

}  // namespace synopse
