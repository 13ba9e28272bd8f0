#include "synopse/extract/name_texts.h"

#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"

namespace synopse {

bool lists(const Lexicon* lexicon, std::string_view form) {
  std::string room;
  return lexicon && !lexicon->columns().empty() && !lexicon->lookup(form, 0, room).empty();
}

bool NameTexts::is_known_stem(std::string_view stem) {
  if (knowledge_.genitive.has_letters()) {
    scratch_.clear();
    fold_into(scratch_, stem);
    if (words_.has_capital_form(scratch_)) return true;
  }
  return lists(knowledge_.places, stem);
}

bool NameTexts::before_capital(const NameWords& name) const {
  return name.last < words_.size() && words_.is_capital(name.last);
}

// The words of a name on one line; valid until the next call.
std::string_view NameTexts::text_of(const NameWords& name) {
  if (name.first >= name.last) return document_[name.span];
  const Span whole = {words_[name.first].span.begin, words_[name.last - 1].span.end};
  const auto gap = [&](std::uint32_t word) {
    return document_[{words_[word - 1].span.end, words_[word].span.begin}];
  };
  std::uint32_t word = name.first + 1;
  while (word < name.last && (gap(word).empty() || gap(word) == " ")) ++word;
  if (word >= name.last) return document_[whole];
  line_.clear();
  for (word = name.first; word < name.last; ++word) {
    if (word > name.first && !gap(word).empty()) line_.push_back(' ');
    line_ += document_[words_[word].span];
  }
  return line_;
}

std::string_view NameTexts::base_form(const NameWords& name, bool may_be_genitive) {
  const Genitive& genitive = knowledge_.genitive;
  const std::string_view bare = genitive.without_mark(text_of(name));
  const std::string_view stem = genitive.stem(bare);
  if (stem.size() == bare.size() || !may_be_genitive || is_all_upper(bare)) return bare;
  const bool looks_so = !genitive.is_base(bare) && before_capital(name);
  const std::size_t word = stem.rfind(' ') + 1;  // npos + 1 is the start
  return looks_so || is_known_stem(stem.substr(word)) ? stem : bare;
}

std::uint32_t NameTexts::last_word(std::uint32_t text) {
  std::uint32_t& last = last_words_.at(text);
  if (last == NumberMap::kNone) {
    const std::string_view whole = texts()[text];
    last = texts().number(whole.substr(whole.rfind(' ') + 1));
  }
  return last;
}

std::uint32_t NameTexts::stem(std::uint32_t form) {
  std::uint32_t& stem = stems_.at(form);
  if (stem == NumberMap::kNone) {
    const std::string_view whole = texts()[form], bare = knowledge_.genitive.stem(whole);
    const std::uint32_t found = bare.size() < whole.size() ? texts().find(bare) : form;
    stem = found == NumberMap::kNone ? form : found;
  }
  return stem;
}

std::uint32_t NameTexts::key(const NameWords& name, bool may_be_genitive) {
  const std::string_view form = base_form(name, may_be_genitive);
  scratch_.clear();
  fold_into(scratch_, form);
  return texts().number(scratch_);
}

}  // namespace synopse
