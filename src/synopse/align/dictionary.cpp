#include "synopse/align/dictionary.h"

#include <algorithm>
#include <cmath>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

constexpr char kWordSpace = 'w';
constexpr float kPartOfPhrase = 0.7F;     // "civil" and "war" for one German word
constexpr float kPartOfCompound = 0.75F;  // "Wahl" and "Kommission" for "Wahlkommission"
constexpr float kLonePart = 0.5F;         // the other part of the compound is unknown
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kLongestCompound = 60;  // longer strings are no words

// The more translations a word has, the less each of them says.
float strength_of_one_in(std::size_t translations) {
  return std::min(1.0F, 1.25F / std::pow(static_cast<float>(translations), 0.3F));
}

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

void append(std::vector<Translation>& list, const std::vector<Translation>& more, float factor) {
  for (const Translation& each : more) list.push_back({each.key, each.strength * factor});
}

// A Ding line's side without "{f}", "(...)", "[...]" and so on.
std::string without_remarks(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '{' || c == '(' || c == '[') ++depth;
    if (depth == 0) out += c;
    if ((c == '}' || c == ')' || c == ']') && depth > 0) --depth;
  }
  return out;
}

}  // namespace

Dictionary Dictionary::load(const Files& files, const Spelling& spelling, const Stemmer& de,
                            const Stemmer& en, Diagnostics& report) {
  Dictionary dictionary;
  dictionary.de_ = de;
  dictionary.en_ = en;
  for (const std::string& path : files.below("bilingual")) {
    if (path.ends_with(".lex")) dictionary.load_words(files, path, spelling, report);
    if (path.ends_with(".ding")) dictionary.load_pairs(*files.find(path), spelling);
  }
  for (auto* lists : {&dictionary.by_word_, &dictionary.by_stem_}) {
    for (auto& [key, list] : *lists) keep_best(list);
  }
  dictionary.load_frequencies(files, spelling, report);
  return dictionary;
}

// Lines are "form, form ... TAB english; english ...".
void Dictionary::load_words(const Files& files, const std::string& path, const Spelling& spelling,
                            Diagnostics& report) {
  LineFile file(files, path, report);
  for (const ContentLine& line : file.lines()) {
    const auto tab = line.text.find('\t');
    if (tab == std::string_view::npos) {
      file.error(line, line.text, "no tab between German and English", "form, form TAB english; english");
      continue;
    }
    const auto english = parts(line.text.substr(tab + 1), ';');
    for (const auto form : parts(line.text.substr(0, tab), ',')) add(form, english, spelling);
  }
}

// Ding's own format: "German {f}; more | plural :: English; more | plural".  Only one-word German sides
// count.
void Dictionary::load_pairs(const std::string& content, const Spelling& spelling) {
  std::string_view rest = content;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const std::string line = without_remarks(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const auto middle = line.find("::");
    if (line.starts_with("#") || middle == std::string::npos) continue;
    const auto german = parts(std::string_view(line).substr(0, middle), '|');
    const auto english = parts(std::string_view(line).substr(middle + 2), '|');
    for (std::size_t i = 0; i < std::min(german.size(), english.size()); ++i) {
      for (const auto form : parts(german[i], ';')) {
        if (fields(form).size() == 1) add(form, parts(english[i], ';'), spelling);
      }
    }
  }
}

// Lines are "LANGUAGE stop|common WORD ...".
void Dictionary::load_frequencies(const Files& files, const Spelling& spelling, Diagnostics& report) {
  LineFile file(files, "bilingual/frequent.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    const bool stop = words.size() > 2 && words[1] == "stop";
    if ((words[0] != "de" && words[0] != "en") || (!stop && (words.size() < 3 || words[1] != "common"))) {
      file.error(line, line.text, "not a list of frequent words", "de|en stop|common WORD ...");
      continue;
    }
    auto& frequent = frequent_[words[0] == "de" ? 0 : 1];
    for (std::size_t i = 2; i < words.size(); ++i) {
      frequent[key_of(kWordSpace, spelling.plain(words[i]))] = stop ? Frequency::stop : Frequency::common;
    }
  }
}

void Dictionary::add(std::string_view german, const std::vector<std::string_view>& english,
                     const Spelling& spelling) {
  const std::string word = spelling.plain(german);
  List list;
  for (const auto translation : english) {
    add_english(translation, strength_of_one_in(english.size()), spelling, list);
  }
  for (List* target : {&by_word_[key_of(kWordSpace, word)], &by_stem_[key_of(kWordSpace, de_.stem(word))]}) {
    target->insert(target->end(), list.begin(), list.end());
  }
}

void Dictionary::add_english(std::string_view english, float strength, const Spelling& spelling, List& list) {
  const auto words = fields(english);
  for (const auto each : words) {
    const std::string word = spelling.plain(each);
    const Key key = english_key(word);
    english_stems_.emplace(key, Frequency::known);
    list.push_back({key, words.size() > 1 ? strength * kPartOfPhrase : strength});
  }
}

Key Dictionary::english_key(std::string_view plain_word) const {
  return key_of(kWordSpace, en_.stem(plain_word));
}

const Dictionary::List* Dictionary::listed(std::string_view plain_word) const {
  if (const auto word = by_word_.find(key_of(kWordSpace, plain_word)); word != by_word_.end())
    return &word->second;
  const auto stem = by_stem_.find(key_of(kWordSpace, de_.stem(plain_word)));
  return stem == by_stem_.end() ? nullptr : &stem->second;
}

std::vector<Translation> Dictionary::translations(std::string_view plain_word) const {
  if (const List* list = listed(plain_word)) return *list;
  for (const std::string& variant : de_.variants(plain_word)) {
    if (const List* list = listed(variant)) return *list;
  }
  if (plain_word.size() < 2 * kShortestPart || plain_word.size() > kLongestCompound) return {};
  return compound(plain_word);
}

// The split whose shorter part is longest; failing that, the longest part that is known at either end.
Dictionary::List Dictionary::compound(std::string_view plain_word) const {
  const List *first = nullptr, *last = nullptr, *lone = nullptr;
  std::size_t best = 0, best_lone = 4;
  for (std::size_t at = kShortestPart; at + kShortestPart <= plain_word.size(); ++at) {
    const List* head = nullptr;
    const List* tail = listed(plain_word.substr(at));
    for (const auto part : de_.unlinked(plain_word.substr(0, at))) {
      if (!head) head = listed(part);
    }
    const std::size_t tail_size = plain_word.size() - at;
    if (head && tail && std::min(at, tail_size) > best) {
      best = std::min(at, tail_size);
      first = head;
      last = tail;
    }
    if (head && at > best_lone) best_lone = at, lone = head;
    if (tail && tail_size > best_lone) best_lone = tail_size, lone = tail;
  }
  List list;
  if (first) append(list, *first, kPartOfCompound);
  if (last) append(list, *last, kPartOfCompound);
  if (!first && lone) append(list, *lone, kLonePart);
  keep_best(list);
  return list;
}

Frequency Dictionary::frequency(std::string_view plain_word, Side side) const {
  const auto& frequent = frequent_[static_cast<std::size_t>(side)];
  if (const auto hit = frequent.find(key_of(kWordSpace, plain_word)); hit != frequent.end())
    return hit->second;
  const bool known =
      side == Side::de ? listed(plain_word) != nullptr : english_stems_.contains(english_key(plain_word));
  return known ? Frequency::known : Frequency::unknown;
}

}  // namespace synopse
