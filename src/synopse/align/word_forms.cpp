#include "synopse/align/word_forms.h"

#include <algorithm>
#include <string>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {

std::uint32_t WordForms::of(std::string_view word) {
  const std::uint32_t number = known_.of(key_of('f', word));
  if (number == form_of_word_.size()) form_of_word_.push_back(add(analysed(word)));
  return form_of_word_[number];
}

std::uint32_t WordForms::add(WordForm form) {
  forms_.push_back(std::move(form));
  return static_cast<std::uint32_t>(forms_.size() - 1);
}

void WordForms::clear() {
  forms_.clear();
  known_ = {};
  form_of_word_.clear();
}

WordForm WordForms::analysed(std::string_view word) const {
  WordForm form;
  const std::string folded = bilingual_.spelling.plain(word);
  const auto plain = std::string(bilingual_.stemmer(side_).without_clitic(folded));
  form.frequency = bilingual_.dictionary.frequency(plain, side_);
  const bool number = std::all_of(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (number || form.frequency == Frequency::stop || plain.size() < 2) return form;
  const bool capital = is_upper(code_point_at(word, 0).value);
  const bool name = capital && (side_ == Side::en || form.frequency == Frequency::unknown);
  form.evidence = name ? Evidence::name : Evidence::word;
  add_word_keys(word, form);
  return form;
}

void WordForms::add_word_keys(std::string_view word, WordForm& form) const {
  const std::string folded = bilingual_.spelling.plain(word);
  const auto plain = bilingual_.stemmer(side_).without_clitic(folded);
  if (side_ == Side::en) {
    form.keys.emplace_back(bilingual_.dictionary.english_key(plain), 1.0F);
  } else {
    for (const Translation& each : bilingual_.dictionary.translations(plain)) {
      form.keys.emplace_back(each.key, each.strength);
    }
  }
  const std::string sound = bilingual_.spelling.sound(plain, side_);
  const std::string stem = bilingual_.spelling.sound(bilingual_.stemmer(side_).stem(plain), side_);
  form.keys.emplace_back(key_of('s', sound), sound.size() > 2 ? 1.0F : 0.6F);
  form.identity = form.keys.back().first;
  if (stem != sound && stem.size() > 2) form.keys.emplace_back(key_of('s', stem), 0.95F);
  for (const auto& [size, strength] : {std::pair{5U, 0.72F}, {7U, 0.9F}}) {
    if (sound.size() >= size) form.keys.emplace_back(key_of('p', sound.substr(0, size)), strength);
  }
  const std::string consonants = Spelling::skeleton(stem);
  if (is_upper(code_point_at(word, 0).value) && consonants.size() >= 4) {
    form.keys.emplace_back(key_of('k', consonants), 0.85F);
  }
}

void add_terms(std::span<const WordForm> forms, SentenceFeatures& made) {
  std::size_t size = 0;
  for (const Feature& feature : made.features) size += forms[feature.form].keys.size();
  made.terms.reserve(size);
  for (std::uint16_t i = 0; i < made.features.size(); ++i) {
    for (const auto& [key, strength] : forms[made.features[i].form].keys)
      made.terms.push_back({key, strength, i});
  }
  std::sort(made.terms.begin(), made.terms.end(), [](const Term& a, const Term& b) {
    return a.key != b.key ? a.key < b.key : a.feature < b.feature;
  });
}

}  // namespace synopse
