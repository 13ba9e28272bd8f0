// Web Annotation as JSON-LD (w3.org/TR/annotation-model): everything that JSONL says, for tools that know
// annotations of the web.
#pragma once

#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse {

// An AnnotationPage with the document's text and an annotation for each unit.  Its body holds the fields of
// JSONL; its target a TextPositionSelector, which counts code points by the standard, and a
// TextQuoteSelector.
void write_jsonld(const Document& document, std::string& out);
// A page of both documents, with an annotation for each link and discrepancy whose targets are the units.
void write_jsonld(const Pair& pair, std::string& out);

bool looks_like_jsonld(std::string_view bytes);
// Reads the pages that we write, whatever the order of their keys is by now.
ReadFile read_jsonld(std::string_view bytes, const ReadOptions& options);

}  // namespace synopse
