#include "synopse/grammar/text_table.h"

#include <utility>

#include "synopse/grammar/text_hash.h"

namespace synopse {
namespace {

constexpr std::size_t kFirstSize = 128;

}  // namespace

// The pieces of eight bytes may overlap: the size tells how.
inline TextTable::Slot TextTable::slot_of(std::string_view text) {
  Slot slot{.size = static_cast<std::uint32_t>(text.size())};
  if (text.size() <= 8) {
    slot.first = bytes_as_number(text);
  } else if (text.size() <= kShort) {
    slot.first = read_number<std::uint64_t>(text.data());
    if (text.size() > 16) slot.middle = read_number<std::uint64_t>(text.data() + 8);
    slot.last = read_number<std::uint64_t>(text.data() + text.size() - 8);
  } else {
    slot.first = text_hash(text);
  }
  return slot;
}

// Of a long text, its own hash.  The products do not wait for one another.
inline std::size_t TextTable::hash_of(const Slot& slot) {
  if (slot.size > kShort) return slot.first;
  constexpr std::uint64_t kMiddle = 0xD6E8FEB86659FD93, kLast = 0xC2B2AE3D27D4EB4F;  // odd, their bits mixed
  return mixed(mixed((slot.first ^ slot.size) + slot.middle * kMiddle + slot.last * kLast));
}

inline TextTable::Sought TextTable::sought(std::string_view text) {
  Sought sought;
  sought.text_ = text;
  sought.slot_ = slot_of(text);
  sought.hash_ = hash_of(sought.slot_);
  return sought;
}

TextTable::Sought TextTable::seek(std::string_view text) const {
  Sought sought = TextTable::sought(text);
  __builtin_prefetch(&slots_[sought.hash_ & (slots_.size() - 1)]);
  return sought;
}

inline bool TextTable::holds(const Slot& slot, const Sought& sought) const {
  const Slot& wanted = sought.slot_;
  if (slot.size != wanted.size || slot.first != wanted.first) return false;
  if (slot.size > kShort) return long_text(slot) == sought.text_;
  return slot.middle == wanted.middle && slot.last == wanted.last;
}

// Where the text is, or would be.
inline std::size_t TextTable::place_of(const Sought& sought) const {
  for (std::size_t at = sought.hash_ & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.number == kNone || holds(slot, sought)) return at;
  }
}

std::uint32_t TextTable::find(const Sought& sought) const { return slots_[place_of(sought)].number; }

std::uint32_t TextTable::find(std::string_view text) const { return find(sought(text)); }

std::size_t TextTable::free_place(const Slot& slot) const {
  std::size_t at = hash_of(slot) & (slots_.size() - 1);
  while (slots_[at].number != kNone) at = (at + 1) & (slots_.size() - 1);
  return at;
}

std::uint32_t TextTable::number(std::string_view text) {
  if (has_no_room(std::size_t{size_} + 1, slots_.size())) reserve(std::size_t{size_} + 1);
  const Sought sought = TextTable::sought(text);
  Slot& slot = slots_[place_of(sought)];
  if (slot.number != kNone) return slot.number;
  slot = sought.slot_;
  slot.number = size_;
  if (text.size() > kShort) keep_long(slot, text);
  return size_++;
}

void TextTable::keep_long(Slot& slot, std::string_view text) {
  slot.last = long_texts_.size();
  long_texts_ += text;
}

void TextTable::reserve(std::size_t texts) {
  std::size_t slots = slots_.size();
  while (has_no_room(texts, slots)) slots *= 2;
  if (slots == slots_.size()) return;
  std::vector<Slot> old(slots);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.number != kNone) slots_[free_place(slot)] = slot;
}

void TextTable::keep_only(const std::vector<bool>& kept) {
  std::vector<std::uint32_t> numbers(size_, kNone);  // the new ones
  size_ = 0;
  for (std::size_t each = 0; each < numbers.size(); ++each)
    if (kept[each]) numbers[each] = size_++;
  std::vector<Slot> slots = kept_slots(numbers);
  const std::string long_texts = std::exchange(long_texts_, {});
  slots_ = std::vector<Slot>(kFirstSize);
  reserve(size_);
  for (Slot& slot : slots) {
    if (slot.size > kShort) keep_long(slot, std::string_view(long_texts).substr(slot.last, slot.size));
    slots_[free_place(slot)] = slot;
  }
}

// Those that have numbers, with them.
std::vector<TextTable::Slot> TextTable::kept_slots(const std::vector<std::uint32_t>& numbers) const {
  std::vector<Slot> kept;
  kept.reserve(size_);
  for (Slot slot : slots_) {
    if (slot.number == kNone || numbers[slot.number] == kNone) continue;
    slot.number = numbers[slot.number];
    kept.push_back(slot);
  }
  return kept;
}

void TextTable::clear() {
  slots_.assign(kFirstSize, Slot());
  long_texts_.clear();
  size_ = 0;
}

}  // namespace synopse
