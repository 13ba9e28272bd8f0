// An aligned pair as a page for the browser.
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/writer.h"

namespace synopse::view {

// Appends a whole HTML file to `out`: both texts side by side with all that was found in them, and what they
// agree and disagree in.  It asks for no other file, can be read without JavaScript, and nothing that the
// texts say runs or loads.
void write_page(const Pair& pair, std::string& out);

// A page of a collection, with the links to others that surround it.  Addresses are ours, or empty.
struct Surroundings {
  std::string_view overview, previous, next;
};
// The page in two pieces, for when the pages beside it become known only later: the links stand between them.
struct PagePieces {
  std::string before, behind;
};
PagePieces page_pieces(const Pair& pair);
std::string links_to(const Surroundings& surroundings);

}  // namespace synopse::view
