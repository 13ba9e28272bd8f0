// Identifiers in Wikidata of what our lists know.
#pragma once

#include <string_view>

namespace synopse {

// "Q142" for "france", by grammars/names/wikidata.lex as it is built in; empty when it is not certain.
std::string_view wikidata_id(std::string_view ref);

}  // namespace synopse
