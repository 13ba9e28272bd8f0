// Sentences that somebody else has cut already.
#pragma once

#include <span>

#include "synopse/tokens/pieces.h"
#include "synopse/tokens/sentences.h"

namespace synopse {

// Lets sentences end where the given ones do, and nowhere inside them; between them all stays as it was
// judged. A piece belongs to where it begins, and no end parts a word from what is joined to it.
void keep_given_sentences(std::span<const Span> given, const PieceRow& pieces, Verdicts& verdicts);

// Every line is a sentence, and no sentence is longer.
void end_at_lines(const PieceRow& pieces, Verdicts& verdicts);

}  // namespace synopse
