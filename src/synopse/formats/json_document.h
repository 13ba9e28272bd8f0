// One document object of the contract -> Document.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/json_fields.h"

namespace synopse::json {

// The ids that the line gives its units, by place; views into the parser's memory.
struct Ids {
  std::vector<std::string_view> sentences, entities, figures, stances;
};

struct ReadDocument {
  Document document;
  Ids ids;
  bool annotated = false;
  std::string_view date_key;  // field that holds the document's date, before "date"; empty: none
};

// Throws Wrong; then `read.document.id` is set where the object had one before the mistake.
void read_document(Value& value, ReadDocument& read);

}  // namespace synopse::json
