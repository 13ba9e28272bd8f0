// TMX 1.4b: linked sentences as a translation memory (ttt.org/oscarStandards/tmx).
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/writer.h"

namespace synopse {

// Before the first pair, and behind the last.  No time of writing: the same pairs give the same bytes.
std::string tmx_head();
std::string tmx_tail();

// A <tu> for each sentence link that has both sides, named PAIR.LINK, with relation, score and the user's
// word lists that the links rest on as <prop>.
// Sentences of one side are joined by a blank; what XML cannot say becomes U+FFFD.
void write_tmx(const Pair& pair, std::string& out);

}  // namespace synopse
