#include "synopse/align/dictionary.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr float kPartOfCompound = 0.75F;  // "Wahl" and "Kommission" for "Wahlkommission"
constexpr float kBesideOurs = 0.8F;       // what a user's list adds to a word that ours has
constexpr float kLonePart = 0.5F;         // the other part of the compound is unknown
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kShortestCutTwice = 5;
constexpr std::size_t kLongestCompound = 60;  // longer strings are no words

void keep_best(std::vector<Translation>& list) {
  std::sort(list.begin(), list.end(), [](const Translation& a, const Translation& b) {
    return a.key != b.key ? a.key < b.key : a.strength > b.strength;
  });
  list.erase(std::unique(list.begin(), list.end(),
                         [](const Translation& a, const Translation& b) { return a.key == b.key; }),
             list.end());
  std::stable_sort(list.begin(), list.end(),
                   [](const Translation& a, const Translation& b) { return a.strength > b.strength; });
}

bool says_something(const auto& listed) {
  return std::any_of(listed.begin(), listed.end(), [](const auto& rows) { return !rows.empty(); });
}

}  // namespace

Dictionary Dictionary::load(const Files& files, const Spelling& spelling, const Stemmer& de,
                            const Stemmer& en, const Lexicons& lexicons, Diagnostics& report) {
  Dictionary dictionary;
  dictionary.de_ = de;
  dictionary.en_ = en;
  dictionary.frequencies_ = Frequencies::load(files, spelling, report);
  const WordKeys keys{spelling, de, en, dictionary.frequencies_};
  dictionary.tables_[0] = lexicons.compiled.empty() ? Translations(compiled_lexicon(files, keys, report))
                                                    : Translations(lexicons.compiled, lexicons.trust);
  if (!lexicons.dictionaries.empty())
    dictionary.tables_[1] = Translations(compiled_list(lexicons.dictionaries, keys, report));
  return dictionary;
}

std::vector<std::byte> compile_lexicon(const Files& files, Diagnostics& report) {
  if (files.below("bilingual").empty()) return {};
  const Spelling spelling = Spelling::load(files, report);
  const auto [de, en] = Stemmer::load(files, report);
  const Frequencies frequencies = Frequencies::load(files, spelling, report);
  return compiled_lexicon(files, {spelling, de, en, frequencies}, report);
}

Key Dictionary::english_key(std::string_view plain_word) const { return WordKeys::english(en_, plain_word); }

// A list that has the very word does not answer with what its stem says.
Dictionary::Listed Dictionary::listed(std::string_view plain_word) const {
  Listed found;
  const std::string stem = de_.stem(plain_word);
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i] = tables_[i].find(WordKeys::word(plain_word));
    if (found[i].empty()) found[i] = tables_[i].find(WordKeys::stem(stem));
  }
  if (says_something(found) || stem.size() == plain_word.size() || stem.size() < kShortestCutTwice)
    return found;
  // What looks like a second ending was the first one's: "weigern" and "weigert", "Beben" and "Bebens".
  const Key again = WordKeys::stem(de_.stem(stem));
  for (std::size_t i = 0; i < found.size(); ++i) found[i] = tables_[i].find(again);
  return found;
}

void Dictionary::append(List& list, const Listed& listed, float factor) const {
  const float beside = listed[0].empty() ? factor : factor * kBesideOurs;
  for (const auto& row : listed[0]) list.push_back({tables_[0].key(row), row.strength * factor});
  for (const auto& row : listed[1]) list.push_back({tables_[1].key(row), row.strength * beside});
}

std::vector<Translation> Dictionary::translations(std::string_view plain_word) const {
  Listed found = listed(plain_word);
  if (!says_something(found)) {
    for (const std::string& variant : de_.variants(plain_word))
      if (found = listed(variant); says_something(found)) break;
  }
  if (says_something(found)) {
    List list;
    append(list, found, 1);
    keep_best(list);
    return list;
  }
  if (plain_word.size() < 2 * kShortestPart || plain_word.size() > kLongestCompound) return {};
  return compound(plain_word);
}

// The split whose shorter part is longest; failing that, the longest part that is known at either end.
Dictionary::List Dictionary::compound(std::string_view plain_word) const {
  Listed first, last, lone;
  std::size_t best = 0, best_lone = 4;
  for (std::size_t at = kShortestPart; at + kShortestPart <= plain_word.size(); ++at) {
    Listed head;
    const Listed tail = listed(plain_word.substr(at));
    for (const auto part : de_.unlinked(plain_word.substr(0, at)))
      if (!says_something(head)) head = listed(part);
    const bool has_head = says_something(head), has_tail = says_something(tail);
    const std::size_t tail_size = plain_word.size() - at;
    if (has_head && has_tail && std::min(at, tail_size) > best) {
      best = std::min(at, tail_size);
      first = head;
      last = tail;
    }
    if (has_head && at > best_lone) best_lone = at, lone = head;
    if (has_tail && tail_size > best_lone) best_lone = tail_size, lone = tail;
  }
  List list;
  if (says_something(first)) {
    append(list, first, kPartOfCompound);
    append(list, last, kPartOfCompound);
  } else {
    append(list, lone, kLonePart);
  }
  keep_best(list);
  return list;
}

Frequency Dictionary::frequency(std::string_view plain_word, Side side) const {
  const Frequency listed_as = frequencies_.of(plain_word, side);
  if (listed_as != Frequency::unknown) return listed_as;
  if (side == Side::de) return says_something(listed(plain_word)) ? Frequency::known : Frequency::unknown;
  const Key key = english_key(plain_word);
  const bool known =
      std::any_of(tables_.begin(), tables_.end(), [&](const auto& table) { return table.has_english(key); });
  return known ? Frequency::known : Frequency::unknown;
}

}  // namespace synopse
