// What the formats with a token a line share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synopse/document/document.h"

namespace synopse {

// Whether nothing stands between token `i` and the one after it.
bool touches_next(const Document& document, std::uint32_t i);

// Appends `text` with a blank for every run of control characters, tabs and line breaks among them: the
// formats have no way to write those.
void append_on_one_line(std::string_view text, std::string& out);

// The outermost name over each of some spans, which come in the order of the text.
class OuterEntities {
 public:
  // Appends "B-person" for a span that the name begins in, "I-person" for the others, "O" where there is
  // none.
  void append(const Document& document, Span span, std::string& out);

 private:
  std::size_t entity_ = 0;  // the first that may not end before the span
};

}  // namespace synopse
