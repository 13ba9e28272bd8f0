// What the elements of other people's TEI mean for the text that is read from them.
#pragma once

#include <cstdint>
#include <string_view>

namespace synopse {

enum class TeiRole : std::uint8_t {
  plain,    // its text belongs to the text around it
  block,    // two line breaks set it apart
  line,     // one line break does
  skipped,  // is no part of the text
  pause,    // an empty element where a line, a column or a page begins: a space
  token,    // w, pc
  choice,   // one of what stands in it is read: the edited reading
  app       // of the readings the lemma is read
};

// Of a local name in TEI's namespace.
TeiRole tei_role(std::string_view name);
// Whether white space says nothing in an element of that name where its tokens stand one a line, or say
// whether they are joined.
bool may_hold_tokens(std::string_view name);

}  // namespace synopse
