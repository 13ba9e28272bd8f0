#include "synopse/tokens/plain_form.h"

#include <algorithm>

#include "synopse/tokens/classes.h"

namespace synopse {

PlainForm::PlainForm(std::string_view word) {
  if (word.size() > kLongest) return;
  for (std::size_t at = 0; at < word.size();) {
    const Character c = character_at(word, at);
    if (c.kind == Class::apostrophe) {
      bytes_[size_++] = '\'';
    } else {
      std::copy_n(word.data() + at, c.size, bytes_.data() + size_);
      // In UTF-8 a capital and its small letter are 0x20 apart, up to U+00FF.
      const bool near = c.size == 1 || word[at] == '\xC3';
      size_ += c.size;
      if (c.kind == Class::upper && near) bytes_[size_ - 1] = static_cast<char>(bytes_[size_ - 1] + 0x20);
    }
    at += c.size;
  }
}

}  // namespace synopse
