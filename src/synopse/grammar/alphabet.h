// One byte for a tag: the alphabets that item strings and item patterns are written in.
#pragma once

#include <string>

#include "synopse/grammar/content.h"

namespace synopse {

// Divides the rules of a phase into as few groups as it takes for each group to ask for at most 250 tags.
void make_alphabets(const Grammar::Content& content, const Phase& phase, PhaseContent& phase_content);

// An item expression, in which code points stand for tags, as a Latin-1 expression of an alphabet.
std::string in_alphabet(const std::string& regex, const Tags& tags, const Alphabet& alphabet);

}  // namespace synopse
