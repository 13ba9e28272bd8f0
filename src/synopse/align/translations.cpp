#include "synopse/align/translations.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace synopse {
namespace {

constexpr BlockKind kKind{0x4C4E5953, 1, "bilingual lexicon"};  // "SYNL"
enum Section : std::size_t { kSlots, kEntries, kRows, kEnglish, kSections };

}  // namespace

float Weighing::one_in(std::size_t translations) const {
  return std::min(1.0F, one / std::pow(static_cast<float>(translations), 0.3F));
}

Translations::Translations(std::span<const std::byte> block, Trust trust) {
  const BlockView view(kKind, block, kSections, trust);
  slots_ = view.section<std::uint32_t>(kSlots);
  entries_ = view.section<Entry>(kEntries);
  rows_ = view.section<Row>(kRows);
  english_ = view.section<Key>(kEnglish);
  if (trust == Trust::checked && !is_sound()) refuse_block(kKind, "its parts do not fit together");
}

Translations::Translations(std::vector<std::byte> block) {
  auto own = std::make_shared<const std::vector<std::byte>>(std::move(block));
  *this = Translations(std::span<const std::byte>(*own), Trust::blind);
  own_ = std::move(own);
}

bool Translations::is_sound() const {
  const auto within = [&](const Entry& each) {
    return each.first <= rows_.size() && each.count <= rows_.size() - each.first;
  };
  return std::has_single_bit(slots_.size()) && entries_.size() < slots_.size() &&
         std::all_of(slots_.begin(), slots_.end(), [&](auto slot) { return slot <= entries_.size(); }) &&
         std::count(slots_.begin(), slots_.end(), 0U) > 0 &&
         std::all_of(entries_.begin(), entries_.end(), within) &&
         std::all_of(rows_.begin(), rows_.end(), [&](Row row) { return row.english < english_.size(); });
}

std::span<const Translations::Row> Translations::find(Key german) const {
  if (slots_.empty()) return {};
  for (std::size_t slot = german & (slots_.size() - 1); slots_[slot] != 0;
       slot = (slot + 1) & (slots_.size() - 1)) {
    const Entry& entry = entries_[slots_[slot] - 1];
    if (entry.german == german) return rows_.subspan(entry.first, entry.count);
  }
  return {};
}

bool Translations::has_english(Key english) const {
  return std::binary_search(english_.begin(), english_.end(), english);
}

std::uint32_t TranslationsBuilder::german(Key word, Key stem) {
  const std::uint32_t form = forms_.of(word);
  if (form == stems_.size()) stems_.push_back(stem);
  return form;
}

std::uint32_t TranslationsBuilder::english(Key key) { return english_.of(key); }

void TranslationsBuilder::add(std::uint32_t german, std::uint32_t english, float strength, float share) {
  pairs_.push_back({german, english, strength > 0 ? strength * share : -share});
}

// Numbers in the order of their keys, which are returned.
std::vector<Key> TranslationsBuilder::sort_english() {
  const std::vector<Key>& keys = english_.keys();
  std::vector<std::uint32_t> order(keys.size()), numbers(keys.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return keys[a] < keys[b]; });
  std::vector<Key> sorted;
  for (const std::uint32_t old : order) {
    numbers[old] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(keys[old]);
  }
  for (Pair& each : pairs_) each.english = numbers[each.english];
  return sorted;
}

// By form, in a time that grows with their number only.
void TranslationsBuilder::sort_pairs() {
  pairs_of_form_.assign(stems_.size() + 1, 0);
  for (const Pair& each : pairs_) ++pairs_of_form_[each.form + 1];
  for (std::size_t i = 1; i < pairs_of_form_.size(); ++i) pairs_of_form_[i] += pairs_of_form_[i - 1];
  std::vector<Pair> sorted(pairs_.size());
  std::vector<std::uint32_t> next = pairs_of_form_;
  for (const Pair& each : pairs_) sorted[next[each.form]++] = each;
  pairs_ = std::move(sorted);
}

// What several forms say together: of one English word the strongest, and the strongest of all first.
TranslationsBuilder::Rows TranslationsBuilder::rows_of(std::span<const std::uint32_t> forms) const {
  Rows rows;
  for (const std::uint32_t form : forms)
    for (std::uint32_t i = pairs_of_form_[form]; i < pairs_of_form_[form + 1]; ++i)
      rows.push_back({pairs_[i].english, pairs_[i].strength});
  const auto size = [](const Row& row) { return std::abs(row.strength); };
  std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    return std::tuple(a.english, -size(a), a.strength) < std::tuple(b.english, -size(b), b.strength);
  });
  const auto same = [](const Row& a, const Row& b) { return a.english == b.english; };
  rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
  const float untold = weighing_.one_in(rows.size());
  for (Row& row : rows)
    if (row.strength < 0) row.strength *= -untold;
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.strength > b.strength; });
  return rows;
}

void TranslationsBuilder::add_entry(Key german, const Rows& rows) {
  entries_.push_back(
      {german, static_cast<std::uint32_t>(rows_.size()), static_cast<std::uint32_t>(rows.size())});
  rows_.insert(rows_.end(), rows.begin(), rows.end());
}

// A word that says what its stem says needs no entry of its own.
void TranslationsBuilder::add_stem(std::span<const std::uint32_t> forms) {
  const Rows all = rows_of(forms);
  add_entry(stems_[forms.front()], all);
  if (forms.size() == 1) return;
  for (const std::uint32_t& form : forms) {
    const Rows own = rows_of({&form, 1});
    const auto same = [](const Row& a, const Row& b) {
      return a.english == b.english && a.strength == b.strength;
    };
    if (!std::ranges::equal(own, all, same)) add_entry(forms_.keys()[form], own);
  }
}

std::vector<std::uint32_t> TranslationsBuilder::slots() const {
  std::vector<std::uint32_t> slots(std::bit_ceil(entries_.size() * 3 / 2 + 1));
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::size_t slot = entries_[i].german & (slots.size() - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = static_cast<std::uint32_t>(i + 1);
  }
  return slots;
}

std::vector<std::byte> TranslationsBuilder::finish() {
  const std::vector<Key> english = sort_english();
  sort_pairs();
  std::vector<std::uint32_t> forms(stems_.size());
  std::iota(forms.begin(), forms.end(), 0U);
  std::stable_sort(forms.begin(), forms.end(), [&](auto a, auto b) { return stems_[a] < stems_[b]; });
  for (std::size_t begin = 0, end = 0; begin < forms.size(); begin = end) {
    while (end < forms.size() && stems_[forms[end]] == stems_[forms[begin]]) ++end;
    add_stem({&forms[begin], end - begin});
  }
  BlockWriter writer;
  writer.add(slots());
  writer.add(entries_);
  writer.add(rows_);
  writer.add(english);
  return writer.finish(kKind);
}

}  // namespace synopse
