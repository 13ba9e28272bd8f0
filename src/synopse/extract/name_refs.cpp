#include "synopse/extract/name_refs.h"

#include <algorithm>

#include "synopse/extract/name_knowledge.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::string_view kNothing = "nothing";  // key of a word that tells nothing apart: of, the

std::string_view found(const Lexicon* lexicon, std::string_view form, std::string_view column) {
  return lexicon ? lexicon->lookup(form, column) : std::string_view();
}

// "national-bank" is two words: what one language writes in one, the other may not.
void add_words(std::string_view key, std::vector<std::string>& keys) {
  std::string words(key);
  std::replace(words.begin(), words.end(), '-', ' ');
  for (std::string& word : split_words(words)) keys.push_back(std::move(word));
}

std::string sorted_slug(std::vector<std::string> keys) {
  std::sort(keys.begin(), keys.end());
  return slug(joined(keys, 0, keys.size()));
}

}  // namespace

// "City of Cape Town": what a list has behind words that tell nothing apart.
std::string NameRefs::listed_place(std::string_view norm) const {
  std::string_view rest = norm;
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (found(knowledge_.place_words, word, "key") != kNothing) break;
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return rest.size() < norm.size() ? std::string(found(knowledge_.places, rest, "ref")) : std::string();
}

// The key of one word, `nothing` too; empty where nothing is known of it.
std::string NameRefs::organization_word(std::string_view word) const {
  std::string_view known = found(knowledge_.organization_words, word, "key");
  if (known.empty()) known = found(knowledge_.places, word, "ref");
  if (known.empty()) known = found(knowledge_.nationalities, word, "ref");
  return std::string(known);
}

std::string NameRefs::organization(std::string_view norm) const {
  if (std::string place = listed_place(norm); !place.empty()) return place;
  std::vector<std::string> keys;
  for (const std::string& word : split_words(norm)) {
    const std::string known = organization_word(word);
    if (!known.empty()) {
      if (known != kNothing) add_words(known, keys);
      continue;
    }
    std::vector<std::string> parts;
    add_words(word, parts);
    for (const std::string& part : parts) {
      const std::string key = organization_word(part);
      if (key != kNothing) add_words(key.empty() ? slug(part) : key, keys);
    }
  }
  std::string ref = sorted_slug(std::move(keys));
  return ref.empty() ? slug(norm) : ref;
}

std::string NameRefs::place_word(std::string_view word) const {
  for (const std::string_view form : {word, knowledge_.genitive.adjective_stem(word)})
    if (const std::string_view ref = found(knowledge_.places, form, "ref"); !ref.empty())
      return std::string(ref);
  return knowledge_.key(knowledge_.genitive.adjective_stem(word));
}

std::string NameRefs::place(std::string_view norm) const {
  if (std::string place = listed_place(norm); !place.empty()) return place;
  std::vector<std::string> keys, heads;
  std::string apart(norm);
  std::replace(apart.begin(), apart.end(), '-', ' ');
  for (const std::string& word : split_words(apart)) {
    const std::string_view head = found(knowledge_.place_words, word, "key");
    if (head == kNothing) continue;
    if (head.empty())
      keys.push_back(place_word(word));
    else
      heads.emplace_back(head);
  }
  if (heads.empty() || keys.empty()) return knowledge_.key(norm);
  keys.insert(keys.end(), heads.begin(), heads.end());
  return sorted_slug(std::move(keys));
}

bool NameRefs::is_particle(std::string_view word) const {
  const auto key = knowledge_.key.whole(word);
  return key && key->empty();
}

bool NameRefs::is_numeral(std::string_view word) const {
  const auto key = knowledge_.key.whole(slug(word));
  return key && !key->empty() && key->front() >= '0' && key->front() <= '9';
}

std::string NameRefs::person(std::string_view norm) const {
  std::vector<std::string> words = split_words(norm);
  bool ruler = words.size() > 1 && is_numeral(words.back());
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!is_particle(words[i - 1])) continue;
    const std::string_view place = found(knowledge_.places, words[i], "ref");
    if (place.empty()) continue;
    words[i] = place;
    ruler = true;
  }
  if (!ruler) return knowledge_.key(norm);
  if (const std::string_view name = found(knowledge_.ruler_names, words.front(), "key"); !name.empty())
    words.front() = name;
  return knowledge_.key(joined(words, 0, words.size()));
}

}  // namespace synopse
