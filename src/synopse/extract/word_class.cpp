#include "synopse/extract/word_class.h"

#include "synopse/grammar/lexicon.h"

namespace synopse {

// A mark may follow an ASCII letter and make one of them that is none: all words that begin with `o` may be
// some with `ö` in their second place.
void WordBeginnings::add(std::string_view form) {
  if (form.empty() || !is_ascii(form[0])) return;
  if (is_ascii(second(form)))
    begins_so_.set(place(form));
  else
    add_all(form[0]);
}

void WordBeginnings::add_stem(std::string_view form) {
  if (form.size() == 1 && is_ascii(form[0]))
    add_all(form[0]);
  else
    add(form);
}

void WordBeginnings::add_all(char first) {
  for (std::size_t next = 0; next < kAscii; ++next) begins_so_.set(lower(first) * kAscii + next);
}

WordClass::WordClass(const Lexicon* lexicon, std::string_view column, std::string_view value)
    : column_(column), value_(value) {
  const int index = lexicon ? lexicon->column_index(column) : -1;
  if (index < 0) return;
  lexicon_ = lexicon;
  for (const Lexicon::Entry entry : lexicon->entries())
    if (entry.cell(index) == value) beginnings_.add(entry.form);
}

bool WordClass::is_listed(std::string_view word) const {
  return lexicon_ && lexicon_->lookup(word, column_) == value_;
}

}  // namespace synopse
