// One byte for a tag: the alphabets that item strings and item patterns are written in.
#pragma once

#include <string>

#include "synopse/grammar/content.h"

namespace synopse {

// The tags that an item rule asks for, in ascending order.
std::vector<Tag> tags_of(const CompiledRule& rule, const Tags& tags);

// Gives each of them a byte; false when there are more than 250.
bool make_alphabet(const std::vector<Tag>& asked, std::size_t tag_count, Alphabet& alphabet);

// An item expression, in which code points stand for tags, as a Latin-1 expression of an alphabet.
std::string in_alphabet(const std::string& regex, const Tags& tags, const Alphabet& alphabet);

}  // namespace synopse
