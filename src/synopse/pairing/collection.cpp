#include "synopse/pairing/collection.h"

#include <algorithm>
#include <cmath>

#include "synopse/extract/calendar.h"

namespace synopse {
namespace {

constexpr std::size_t kMostTerms = 1024;  // of a document: some 1,500 words of text

std::uint16_t fixed_count(float count) {
  return static_cast<std::uint16_t>(std::clamp(std::lround(count * kCountUnit), 1L, 0xFFFFL));
}

std::int32_t day_of(std::string_view date) {
  const auto day = parse_day(date.substr(0, 10));
  return day ? static_cast<std::int32_t>(*day) : kNoDay;
}

// Rare kinds first, then what is said often; equal ones by key, so that the order is one.
bool tells_more(const DocumentTerm& a, const DocumentTerm& b) {
  if (a.rarity != b.rarity) return a.rarity > b.rarity;
  return a.count != b.count ? a.count > b.count : a.key < b.key;
}

}  // namespace

KeyTable::Slot& KeyTable::slot(Key key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = (key ^ (key >> 29)) & mask;
  while (slots_[at].number != kFree && slots_[at].key != key) at = (at + 1) & mask;
  return slots_[at];
}

void KeyTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& each : old) {
    if (each.number != kFree) slot(each.key) = each;
  }
}

std::uint32_t KeyTable::number(Key key) {
  Slot& found = slot(key);
  if (found.number != kFree) return found.number;
  found = {key, size_++};
  const std::uint32_t number = found.number;
  if (2 * static_cast<std::size_t>(size_) > slots_.size()) grow();
  return number;
}

void Collection::add(Side side, std::string_view date, std::span<const DocumentTerm> terms) {
  if (terms.size() > kMostTerms) {
    longest_.assign(terms.begin(), terms.end());
    std::nth_element(longest_.begin(), longest_.begin() + kMostTerms, longest_.end(), tells_more);
    terms = {longest_.data(), kMostTerms};
  }
  DocumentShelf& shelf = shelves_[static_cast<std::size_t>(side)];
  for (const DocumentTerm& term : terms) {
    const std::uint32_t number = keys_.number(term.key);
    if (number == rarities_.size()) rarities_.push_back(term.rarity);
    // What one language has many words for says little in either.
    rarities_[number] = std::min(rarities_[number], term.rarity);
    shelf.terms.push_back(number);
    shelf.counts.push_back(fixed_count(term.count));
  }
  shelf.begins.push_back(shelf.terms.size());
  shelf.days.push_back(day_of(date));
}

}  // namespace synopse
