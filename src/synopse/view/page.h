// An aligned pair as a page for the browser.
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/writer.h"

namespace synopse::view {

// Appends a whole HTML file to `out`: both texts side by side with all that was found in them, and what they
// agree and disagree in.  It asks for no other file, can be read without JavaScript, and nothing that the
// texts say runs or loads.  `overview` is the address of a page that leads to others, or empty.
void write_page(const Pair& pair, std::string_view overview, std::string& out);

}  // namespace synopse::view
