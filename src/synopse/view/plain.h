// The text of strangers, so that it can stand on a terminal and do nothing there.
#pragma once

#include <string>
#include <string_view>

namespace synopse::view {

// Appends `text` (valid UTF-8).  A run of white space is one blank; controls are shown as their pictures
// (U+241B for escape); what is invisible and may reorder a line or hide in it (bidi controls, soft hyphens,
// tags) is left out, what is no character becomes U+FFFD.  Joiners inside emoji and words stay.
void append_plain(std::string& out, std::string_view text);

std::string plain(std::string_view text);

}  // namespace synopse::view
