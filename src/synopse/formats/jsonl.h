// JSON Lines as the contract has them (src/schema/document.schema.json).
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/formats/offsets.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse {

// Reads lines.  Reuses its parser's memory; one a thread.  Lone surrogates (\ud800) become U+FFFD.
class JsonReader {
 public:
  // `date_key` names the field that holds a document's date, where "date" is not it.
  explicit JsonReader(std::string date_key = {});
  ~JsonReader();
  // {"id", "text", "lang"?, "date"? (or "anchor"), ...}; with all layers where they are there.
  // A field of the wrong type, an offset outside the text: an error.  Unknown fields are ignored.
  ReadDocument document(std::string_view line);
  // {"id", "de": DOC, "en": DOC, "links"?, "discrepancies"?}.
  ReadPair pair(std::string_view line);

 private:
  struct State;
  void end(std::string_view line);
  std::unique_ptr<State> state_;
};

// One line, "\n" at the end.  Field order is fixed; offsets are code points.
void write_jsonl(const Document& document, Output out);
void write_jsonl(const Document& de, const Document& en, const Alignment& alignment, std::string_view id,
                 Output out);
// The same with offsets that count something else; each document then says what: "offset_unit":"utf16".
void write_jsonl(const Document& document, OffsetUnit unit, Output out);
void write_jsonl(const Pair& pair, OffsetUnit unit, Output out);

}  // namespace synopse
