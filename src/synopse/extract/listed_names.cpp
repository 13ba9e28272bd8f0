#include "synopse/extract/listed_names.h"

#include <algorithm>
#include <functional>
#include <string>

#include "synopse/extract/name_key.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::size_t kTellingLetters = 5;  // of a key that is one word

bool tells(std::string_view key) {
  return key.find('-') != std::string_view::npos || key.size() >= kTellingLetters;
}

std::uint64_t hash(std::string_view text) { return std::hash<std::string_view>()(text); }

}  // namespace

ListedNames::Name ListedNames::person(std::string_view key, const NameKey& keys) const {
  if (!persons_ || !tells(key)) return {};
  if (!read_persons_) read_persons(keys);
  const auto found = by_person_key_.find(hash(key));
  return found == by_person_key_.end() ? Name{} : found->second;
}

// Each by its canonical name, and by every full one; the first row wins.
void ListedNames::read_persons(const NameKey& keys) const {
  read_persons_ = true;
  const int ref = persons_->column_index("ref"), norm = persons_->column_index("norm");
  if (ref < 0 || norm < 0) return;
  const auto add = [&](std::string_view text, const Name& name) {
    const std::string key = keys(text);
    if (tells(key)) by_person_key_.try_emplace(hash(key), name);
  };
  std::string_view last;
  for (const Lexicon::Entry entry : persons_->entries()) {
    const Name name{entry.cell(ref), entry.cell(norm)};
    if (name.norm != last) add(last = name.norm, name);
    add(entry.form, name);
  }
}

ListedNames::Name ListedNames::by_slug(std::string_view slug, const Lexicon* list, Names& names) {
  if (!list) return {};
  const int ref = list->column_index("ref"), norm = list->column_index("norm");
  if (ref < 0 || norm < 0) return {};
  if (names.empty())
    for (const Lexicon::Entry entry : list->entries())
      names.try_emplace(hash(entry.cell(ref)), Name{entry.cell(ref), entry.cell(norm)});
  const auto found = names.find(hash(slug));
  return found == names.end() ? Name{} : found->second;
}

}  // namespace synopse
