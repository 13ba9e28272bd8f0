#include "synopse/grammar/phrase_cuts.h"

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

bool is_word_sign(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (static_cast<unsigned char>(c) < 0x80)
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  const char32_t value = code_point_at(text, at).value;
  return is_letter(value) || is_digit(value) || is_mark(value);
}

}  // namespace

std::size_t next_cut(std::string_view text, std::size_t at) {
  if (text[at] == ' ' && at + 1 < text.size()) ++at;
  bool is_word = is_word_sign(text, at);
  do at += code_point_at(text, at).size;
  while (is_word && at < text.size() && (is_word = is_word_sign(text, at)));
  return at;
}

}  // namespace synopse
