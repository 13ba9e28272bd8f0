// What must be true of a line before simdjson reads it on demand.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Copies `line` to `copy` and checks that it is one JSON value (RFC 8259), as deep as a document can be.
// Escapes of lone surrogates become \uFFFD, which simdjson would refuse.  Returns what is wrong, or empty.
//
// simdjson's on-demand reader does not look at what nobody asks for, so that it would pass over broken parts
// of a line; its DOM reader looks at all, but keeps no number that is longer than a double.
std::string scan_json(std::string_view line, std::string& copy);

}  // namespace synopse
