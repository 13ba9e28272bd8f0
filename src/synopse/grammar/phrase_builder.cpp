#include "synopse/grammar/phrase_builder.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "synopse/error.h"
#include "synopse/grammar/phrase_cuts.h"
#include "synopse/grammar/text_order.h"

namespace synopse {
namespace {

constexpr std::size_t kMost = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kFollowerBits = 16;  // for a piece
constexpr std::size_t kSlotsOfTen = 15;    // for ten beginnings: 67 of 100 slots are in use

void refuse_if(bool too_many) {
  if (too_many) throw Error(Fault::usage, "the lexicons hold more forms than one phrase table can");
}

std::size_t common_size(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

}  // namespace

void PhraseTableBuilder::add(std::string_view form, PhraseRow row) {
  if (form.empty()) return;
  refuse_if(form.size() > kMost);
  added_.push_back({text_.size(), static_cast<std::uint32_t>(form.size()), row});
  text_ += form;
}

PhraseTable PhraseTableBuilder::build() {
  place_forms();
  fill_slots(beginnings());
  BlockWriter block;
  block.add(marks_);
  block.add(slots_);
  block.add(places_);
  block.add(rows_);
  block.add(std::string_view(forms_));
  block.add(follower_bits());
  return PhraseTable(block.finish(kPhraseBlock));
}

void PhraseTableBuilder::place_forms() {
  refuse_if(added_.size() > kMost);
  std::string_view last;
  for (const std::uint32_t number :
       text_order(added_.size(), [this](std::uint32_t each) { return text_of(added_[each]); })) {
    const Added& added = added_[number];
    if (text_of(added) != last) {
      last = text_of(added);
      places_.push_back(
          {static_cast<std::uint32_t>(forms_.size()), static_cast<std::uint32_t>(rows_.size())});
      forms_ += last;
    }
    rows_.push_back(added.row);
  }
  places_.push_back({static_cast<std::uint32_t>(forms_.size()), static_cast<std::uint32_t>(rows_.size())});
  refuse_if(forms_.size() > kMost || places_.size() >= kGoesOn);
}

// Where tokens may end in each form.  What a form has in common with the form before it is left out, unless
// it is all of that one: then it is still to be told that it goes on.
std::vector<PhraseTableBuilder::Beginning> PhraseTableBuilder::beginnings() const {
  std::vector<Beginning> found;
  std::vector<std::size_t> ends, last_ends;
  std::string_view last;
  for (std::uint32_t form = 0; form + 1 < places_.size(); ++form) {
    const std::string_view text = form_text(form);
    const std::size_t common = common_size(text, last);
    ends.clear();
    std::uint64_t hash = PhraseTable::Probe().hash;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = next_cut(text, at);
      hash = extended_hash(hash, text.substr(at, end - at));
      ends.push_back(end);
      at = end;
      const bool known =
          end <= common && end < last.size() && std::binary_search(last_ends.begin(), last_ends.end(), end);
      if (!known) found.push_back({hash, form, static_cast<std::uint32_t>(end)});
    }
    last = text;
    std::swap(ends, last_ends);
  }
  return found;
}

// The pieces with which some form goes on.
std::unordered_set<std::string_view> PhraseTableBuilder::followers() const {
  std::unordered_set<std::string_view> pieces;
  for (std::uint32_t form = 0; form + 1 < places_.size(); ++form) {
    const std::string_view text = form_text(form);
    for (std::size_t at = next_cut(text, 0), end = at; at < text.size(); at = end) {
      end = next_cut(text, at);
      const std::size_t gap = text[at] == ' ' && end - at > 1 ? 1 : 0;
      pieces.insert(text.substr(at + gap, end - at - gap));
    }
  }
  return pieces;
}

// A bit for each; few of them share one.
std::vector<std::uint64_t> PhraseTableBuilder::follower_bits() const {
  const auto pieces = followers();
  std::vector<std::uint64_t> bits(std::bit_ceil(pieces.size() * kFollowerBits / 64 + 1));
  for (const std::string_view piece : pieces) {
    const std::size_t bit = follower_bit(piece, bits.size());
    bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  return bits;
}

PhraseSlot& PhraseTableBuilder::slot_of(const Beginning& beginning) {
  const std::string_view text = form_text(beginning.form).substr(0, beginning.size);
  const std::uint64_t mixed = mixed_hash(beginning.hash);
  std::size_t at = first_slot(mixed, slots_.size());
  while (marks_[at] != kFreeSlot &&
         (slots_[at].tag != slot_tag(mixed) || !form_text(slots_[at].form & ~kGoesOn).starts_with(text)))
    at = at + 1 == slots_.size() ? 0 : at + 1;
  if (marks_[at] == kFreeSlot) {
    marks_[at] = slot_mark(mixed);
    slots_[at] = {slot_tag(mixed), beginning.form};
  }
  return slots_[at];
}

void PhraseTableBuilder::fill_slots(std::span<const Beginning> beginnings) {
  refuse_if(beginnings.size() >= kGoesOn);
  slots_.assign(beginnings.size() * kSlotsOfTen / 10 + 1, {0, 0});
  marks_.assign(slots_.size(), kFreeSlot);
  for (const Beginning& each : beginnings) {
    PhraseSlot& slot = slot_of(each);
    if (each.size < form_text(each.form).size()) slot.form |= kGoesOn;
  }
}

}  // namespace synopse
