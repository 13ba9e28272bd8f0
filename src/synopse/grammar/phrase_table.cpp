#include "synopse/grammar/phrase_table.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "synopse/grammar/phrase_builder.h"
#include "synopse/grammar/phrase_cuts.h"

namespace synopse {

PhraseTable::PhraseTable() : PhraseTable(PhraseTableBuilder().build()) {}

PhraseTable::PhraseTable(std::vector<std::byte> block) : own_(std::move(block)) { use(own_, Trust::checked); }

PhraseTable::PhraseTable(std::span<const std::byte> image, Trust trust) { use(image, trust); }

PhraseTable PhraseTable::view(std::span<const std::byte> image, Trust trust) {
  return PhraseTable(image, trust);
}

void PhraseTable::use(std::span<const std::byte> image, Trust trust) {
  const BlockView block(kPhraseBlock, image, kPhraseSections, trust);
  bytes_ = block.bytes();
  marks_ = block.section<std::uint8_t>(kPhraseMarks);
  slots_ = block.section<PhraseSlot>(kPhraseSlots);
  places_ = block.section<PhrasePlace>(kPhrasePlaces);
  rows_ = block.section<PhraseRow>(kPhraseRows);
  text_ = block.text(kPhraseText);
  followers_ = block.section<std::uint64_t>(kPhraseFollowers);
  if (trust == Trust::checked) check();
}

// All that the functions below take for granted.
void PhraseTable::check() const {
  if (marks_.size() != slots_.size() || std::find(marks_.begin(), marks_.end(), kFreeSlot) == marks_.end())
    refuse_block(kPhraseBlock, "no slot is free");
  if (places_.empty() || places_.size() > kGoesOn) refuse_block(kPhraseBlock, "it has no forms");
  if (!std::has_single_bit(followers_.size())) refuse_block(kPhraseBlock, "it has no bits of followers");
  const auto falls = [](const PhrasePlace& a, const PhrasePlace& b) {
    return a.text > b.text || a.rows > b.rows;
  };
  if (std::adjacent_find(places_.begin(), places_.end(), falls) != places_.end() ||
      places_.back().text > text_.size() || places_.back().rows > rows_.size())
    refuse_block(kPhraseBlock, "a form lies elsewhere");
  for (std::size_t i = 0; i < slots_.size(); ++i)
    if (marks_[i] != kFreeSlot && (slots_[i].form & ~kGoesOn) >= form_count())
      refuse_block(kPhraseBlock, "a form is missing");
}

bool PhraseTable::extend(Probe& probe, std::string_view token, bool space_before) const {
  if (token.empty()) return false;
  const std::string_view gap = space_before ? " " : "";
  const std::uint64_t hash = extended_hash(extended_hash(probe.hash, gap), token);
  const std::uint64_t mixed = mixed_hash(hash);
  std::size_t at = first_slot(mixed, slots_.size());
  for (; marks_[at] != kFreeSlot; at = at + 1 == slots_.size() ? 0 : at + 1) {
    if (marks_[at] != slot_mark(mixed) || slots_[at].tag != slot_tag(mixed)) continue;
    const std::uint32_t found = slots_[at].form & ~kGoesOn;
    const std::string_view text = text_of(found);
    const std::size_t before = probe.size + gap.size();
    if (text.size() < before + token.size() || text.substr(before, token.size()) != token) continue;
    if (!gap.empty() && text[probe.size] != ' ') continue;
    if (found != probe.form && text.substr(0, probe.size) != form(probe)) continue;
    probe = {hash, static_cast<std::uint32_t>(before + token.size()), found,
             (slots_[at].form & kGoesOn) != 0};
    return true;
  }
  return false;
}

bool PhraseTable::may_go_on_with(std::string_view token) const {
  if (token.empty()) return false;
  const std::size_t bit = follower_bit(token.substr(0, next_cut(token, 0)), followers_.size());
  return (followers_[bit / 64] >> (bit % 64) & 1U) != 0;
}

// The form itself, if there is one, comes before all that are longer.
std::span<const PhraseRow> PhraseTable::rows(const Probe& probe) const {
  if (probe.size == 0 || text_of(probe.form).size() != probe.size) return {};
  const std::uint32_t begin = places_[probe.form].rows;
  return rows_.subspan(begin, places_[probe.form + 1].rows - begin);
}

std::span<const PhraseRow> PhraseTable::find(std::string_view form) const {
  Probe probe;
  return extend(probe, form, false) ? rows(probe) : std::span<const PhraseRow>();
}

bool PhraseTable::lies_within(std::span<const std::size_t> lexicon_sizes) const {
  return std::all_of(rows_.begin(), rows_.end(), [&](const PhraseRow& each) {
    return each.lexicon < lexicon_sizes.size() && each.row < lexicon_sizes[each.lexicon];
  });
}

}  // namespace synopse
