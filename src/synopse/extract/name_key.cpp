#include "synopse/extract/name_key.h"

#include <algorithm>

#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::size_t kTellingLetters = 3;

// Cuts the first word off a slug.
std::string_view next_word(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('-'), rest.size());
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return word;
}

}  // namespace

NameKey::NameKey(const Lexicon* spellings) {
  if (!spellings) return;
  const int key = spellings->column_index("key"), where = spellings->column_index("where");
  if (key < 0 || where < 0) return;
  for (const Lexicon::Entry entry : spellings->entries()) {
    if (!entry.has(key) || !entry.has(where)) continue;
    const std::string_view place = entry.cell(where);
    auto& table = place == "start" ? at_start_ : place == "word" ? whole_ : anywhere_;
    table.emplace(entry.form, entry.cell(key));
    longest_ = std::max(longest_, entry.form.size());
  }
}

// The longest spelling of the table that stands at `at`; else the letter itself.
NameKey::Spelling NameKey::spelling_at(std::string_view word, std::size_t at) const {
  for (std::size_t size = std::min(longest_, word.size() - at); size > 0; --size) {
    const std::string_view written = word.substr(at, size);
    if (const auto found = at_start_.find(written); at == 0 && found != at_start_.end())
      return {found->second, size};
    if (const auto found = anywhere_.find(written); found != anywhere_.end()) return {found->second, size};
  }
  return {word.substr(at, 1), 1};
}

void NameKey::add_word(std::string_view word, std::string& key) const {
  if (const auto found = whole_.find(word); found != whole_.end()) {
    key += found->second;
    return;
  }
  for (std::size_t at = 0; at < word.size();) {
    const Spelling spelling = spelling_at(word, at);
    // Doubled letters count once.
    for (const char c : spelling.key)
      if (key.empty() || key.back() != c) key.push_back(c);
    at += spelling.size;
  }
}

std::string NameKey::operator()(std::string_view name) const {
  const std::string whole = slug(name);
  if (longest_ == 0) return whole;
  std::string key;
  std::size_t letters = 0;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::string_view word = next_word(rest);
    if (word.size() < 2) continue;
    std::string part;
    add_word(word, part);
    if (!key.empty() && !part.empty()) key.push_back('-');
    key += part;
    letters += part.size();
  }
  return letters < kTellingLetters ? whole : key;
}

}  // namespace synopse
