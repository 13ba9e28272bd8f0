#include "synopse/align/word_forms.h"

#include <algorithm>
#include <bit>
#include <string>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

Key hash_of(std::span<const FormKey> keys) {
  constexpr Key kOdd = 0x9E3779B97F4A7C15U;
  Key hash = keys.size();
  for (const auto& [key, strength] : keys) {
    hash = (std::rotl(hash, 23) ^ key) * kOdd;
    hash = (std::rotl(hash, 23) ^ std::bit_cast<std::uint32_t>(strength)) * kOdd;
  }
  return hash ^ (hash >> 32);
}

}  // namespace

std::uint32_t KeyLists::add(std::span<const FormKey> keys) {
  const std::uint32_t number = numbers_.of(hash_of(keys));
  if (number == lists_.size()) {
    lists_.push_back({static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(keys.size())});
    keys_.insert(keys_.end(), keys.begin(), keys.end());
  }
  return number;
}

void KeyLists::keep_common(const KeyLists& others) {
  KeyNumbers known;
  for (const auto& [key, strength] : others.keys_) known.of(key);
  std::uint32_t kept = 0;
  for (List& list : lists_) {
    const std::uint32_t begin = list.begin, end = list.begin + list.size;
    list.begin = kept;
    for (std::uint32_t i = begin; i < end; ++i)
      if (known.has(keys_[i].first)) keys_[kept++] = keys_[i];
    list.size = kept - list.begin;
  }
  keys_.resize(kept);
}

std::uint32_t WordForms::of(std::string_view word) {
  const std::uint32_t number = known_.of(key_of('f', word));
  if (number == form_of_word_.size()) form_of_word_.push_back(add(analysed(word)));
  return form_of_word_[number];
}

std::uint32_t WordForms::add(const WordForm& form) {
  forms_.push_back({form.evidence, form.frequency, lists_.add(form.keys), form.identity});
  return size() - 1;
}

WordForm WordForms::operator[](std::uint32_t form) const {
  const auto known = keys(form);
  return {evidence(form), frequency(form), identity(form), {known.begin(), known.end()}};
}

void WordForms::finish() {
  lists_.finish();
  known_ = {};
  form_of_word_ = {};
}

void WordForms::clear() {
  forms_.clear();
  lists_ = {};
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

void append_terms(const WordForms& forms, std::span<const Feature> features, std::vector<Term>& terms) {
  const std::size_t begin = terms.size();
  for (std::uint16_t i = 0; i < features.size(); ++i)
    for (const auto& [key, strength] : forms.keys(features[i].form)) terms.push_back({key, strength, i});
  sort_terms(terms, begin);
}

void sort_terms(std::vector<Term>& terms, std::size_t begin) {
  std::sort(
      terms.begin() + static_cast<std::ptrdiff_t>(begin), terms.end(),
      [](const Term& a, const Term& b) { return a.key != b.key ? a.key < b.key : a.feature < b.feature; });
}

}  // namespace synopse
