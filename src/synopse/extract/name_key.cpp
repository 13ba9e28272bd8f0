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
    if (!entry.has(key) || !entry.has(where) || entry.form.empty()) continue;
    has_table_ = true;
    if (entry.cell(where) == "word")
      whole_.emplace(entry.form, entry.cell(key));
    else
      spellings_[static_cast<unsigned char>(entry.form.front())].push_back(
          {entry.form, entry.cell(key), where_of(entry.cell(where))});
  }
  for (auto& same_letter : spellings_)
    std::stable_sort(same_letter.begin(), same_letter.end(), [](const Spelling& a, const Spelling& b) {
      if (a.written.size() != b.written.size()) return a.written.size() > b.written.size();
      return a.where > b.where;
    });
}

NameKey::Where NameKey::where_of(std::string_view text) {
  if (text == "start") return Where::start;
  return text == "end" ? Where::end : Where::any;
}

bool NameKey::Spelling::fits(std::string_view word, std::size_t at) const {
  if (where == Where::start) return at == 0;
  return where == Where::any || at + written.size() == word.size();
}

NameKey::Spelling NameKey::spelling_at(std::string_view word, std::size_t at) const {
  const std::string_view rest = word.substr(at);
  for (const Spelling& each : spellings_[static_cast<unsigned char>(rest.front())])
    if (rest.starts_with(each.written) && each.fits(word, at)) return each;
  return {rest.substr(0, 1), rest.substr(0, 1)};
}

std::optional<std::string_view> NameKey::whole(std::string_view word) const {
  const auto found = whole_.find(word);
  return found == whole_.end() ? std::nullopt : std::optional(found->second);
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
    at += spelling.written.size();
  }
}

std::string NameKey::operator()(std::string_view name) const {
  const std::string whole = slug(name);
  if (!has_table_) return whole;
  std::string key;
  std::size_t letters = 0;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::string_view word = next_word(rest);
    if (word.size() < 2 && !(rest.empty() && whole_.contains(word))) continue;
    std::string part;
    add_word(word, part);
    if (!key.empty() && !part.empty()) key.push_back('-');
    key += part;
    letters += part.size();
  }
  return letters < kTellingLetters ? whole : key;
}

}  // namespace synopse
