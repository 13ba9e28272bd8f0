// Pieces of a statement's text, each with its place.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/grammar/source.h"

namespace synopse {

// ASCII letters, digits and _, at least one.
bool is_name(std::string_view text);

std::vector<Located> words_of(const Located& text);
// Lines that are not blank, trimmed.
std::vector<Located> lines_of(const Located& text);
// What stands between commas, trimmed; nothing for a blank text.
std::vector<Located> list_of(const Located& text);

}  // namespace synopse
