// How CoNLL-U says a text: forms that UD takes, and escapes for what stands between them.
#pragma once

#include <string>
#include <string_view>

namespace synopse {

// Overwrites `form` with `text` as the column FORM can have it: NFC, a blank for each run of blanks and
// controls, none at the ends.  Empty when nothing is left.
void make_form(std::string_view text, std::string& form);

// Appends any text in the escapes of UDPipe: \s \t \r \n \p \\, and \u{301} for controls and all beyond
// ASCII.
void append_conllu_escaped(std::string_view text, std::string& out);
// The same back; what is no escape stays as it is.
std::string conllu_unescaped(std::string_view text);

}  // namespace synopse
