// Where sentences end, and to whom their full stops belong.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/pieces.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

// What was decided about one piece.
struct Verdict {
  bool joins_word = false;  // a full stop that belongs to the word before it: "Dr."
  bool ends = false;        // the sentence ends after this piece
};

// One verdict a piece.
std::vector<Verdict> judge_sentences(std::string_view text, const std::vector<Piece>& pieces,
                                     const Knowledge& knowledge, Register text_register);

}  // namespace synopse
