#include "synopse/formats/offsets.h"

#include <algorithm>
#include <array>

namespace synopse {
namespace {

constexpr std::array<std::string_view, 3> kNames = {"codepoint", "utf16", "utf8"};

}  // namespace

std::string_view name(OffsetUnit unit) { return kNames[static_cast<std::size_t>(unit)]; }

std::optional<OffsetUnit> offset_unit(std::string_view name) {
  const auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<OffsetUnit>(found - kNames.begin());
}

Offsets::Offsets(std::string_view text, OffsetUnit unit)
    : unit_(unit), size_(static_cast<std::uint32_t>(text.size())), text_(text), points_(text) {
  if (unit_ != OffsetUnit::utf16 || points_.count() == size_) return;
  for (std::uint32_t at = 0; at < size_; ++at)
    if (static_cast<unsigned char>(text[at]) >= 0xF0) pairs_.push_back(points_.at_byte(at));
}

std::uint32_t Offsets::at_byte(std::uint32_t byte) const {
  if (unit_ == OffsetUnit::utf8) return std::min(byte, size_);
  const std::uint32_t point = points_.at_byte(byte);
  if (pairs_.empty()) return point;
  const auto before = std::lower_bound(pairs_.begin(), pairs_.end(), point) - pairs_.begin();
  return point + static_cast<std::uint32_t>(before);
}

std::uint32_t Offsets::at_byte(std::uint32_t end, std::uint32_t byte, std::uint32_t offset) const {
  constexpr std::uint32_t kNear = 24;
  if (unit_ != OffsetUnit::code_point || end < byte || end - byte > kNear || end > size_) return at_byte(end);
  for (; byte < end; ++byte) offset += (static_cast<unsigned char>(text_[byte]) & 0xC0U) != 0x80U ? 1U : 0U;
  return offset;
}

std::uint32_t Offsets::to_byte(std::uint32_t offset) const {
  if (unit_ == OffsetUnit::utf8) return std::min(offset, size_);
  std::uint32_t before = 0, after = static_cast<std::uint32_t>(pairs_.size());
  while (before < after) {  // pairs that end at `offset` or before it
    const std::uint32_t middle = before + (after - before) / 2;
    if (pairs_[middle] + middle + 2 <= offset)
      before = middle + 1;
    else
      after = middle;
  }
  return points_.to_byte(offset - before);
}

}  // namespace synopse
