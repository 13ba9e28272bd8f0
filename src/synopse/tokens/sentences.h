// Where sentences end, and to whom their full stops belong.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/pieces.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

// What was decided about the pieces, by their places; both in order.
struct Verdicts {
  std::vector<std::uint32_t> joins;  // belong to the word before them: the full stop of "Dr."
  std::vector<std::uint32_t> ends;   // the sentence ends after them; the last piece is always among them
};

Verdicts judge_sentences(std::string_view text, const Pieces& pieces, const Knowledge& knowledge,
                         Register text_register);

}  // namespace synopse
