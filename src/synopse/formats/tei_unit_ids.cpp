#include "synopse/formats/tei_unit_ids.h"

#include <cstddef>

namespace synopse {
namespace {

constexpr std::size_t kMostDigits = 9;

// Takes a number without leading zeros from the front; 0 when there is none.
std::uint32_t take_number(std::string_view& text) {
  std::uint32_t number = 0;
  std::size_t length = 0;
  for (; length < text.size() && length < kMostDigits && text[length] >= '0' && text[length] <= '9';
       ++length) {
    number = number * 10 + static_cast<std::uint32_t>(text[length] - '0');
    if (number == 0) return 0;
  }
  text.remove_prefix(length);
  return number;
}

}  // namespace

std::optional<UnitId> unit_id(std::string_view local) {
  std::size_t letters = 0;
  while (letters < local.size() && local[letters] >= 'a' && local[letters] <= 'z') ++letters;
  UnitId id{.kind = local.substr(0, letters)};
  local.remove_prefix(letters);
  id.number = take_number(local);
  if (letters == 0 || id.number == 0) return std::nullopt;
  if (local.empty()) return id;
  if (local.front() != '.') return std::nullopt;
  local.remove_prefix(1);
  id.piece = take_number(local);
  if (id.piece == 0 || !local.empty()) return std::nullopt;
  return id;
}

std::optional<std::uint32_t> UnitNumbers::place(std::uint32_t number) const {
  // Nearly always the numbers are 1, 2, 3 ...
  if (number > 0 && number <= all_.size() && all_[number - 1].number == number) return number - 1;
  const auto found = std::lower_bound(all_.begin(), all_.end(), Numbered{number, nullptr}, before);
  if (found == all_.end() || found->number != number) return std::nullopt;
  return static_cast<std::uint32_t>(found - all_.begin());
}

}  // namespace synopse
