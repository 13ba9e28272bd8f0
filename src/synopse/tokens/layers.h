// Judged pieces -> a document's tokens and sentences.
#pragma once

#include "synopse/document/document.h"
#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/pieces.h"
#include "synopse/tokens/segmenter.h"
#include "synopse/tokens/sentences.h"

namespace synopse {

// Writes document.tokens and .sentences.
void write_layers(Pieces& pieces, const Verdicts& verdicts, const Knowledge& knowledge,
                  const SegmenterOptions& options, Document& document);

}  // namespace synopse
