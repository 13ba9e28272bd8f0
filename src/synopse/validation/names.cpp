#include "synopse/validation/names.h"

#include "synopse/error.h"

namespace synopse::validation {

// Length, ends and middle tell nearly all names of a schema apart.
std::size_t Names::slot_of(std::string_view text) {
  if (text.empty()) return 0;
  const auto byte = [&](std::size_t at) {
    return static_cast<std::size_t>(static_cast<unsigned char>(text[at]));
  };
  const std::size_t hash =
      byte(0) * 31 + byte(text.size() - 1) * 577 + byte(text.size() / 2) * 7919 + text.size() * 131;
  return hash % kTable;
}

Name Names::add(std::string_view text) {
  if (const Name known = find(text); known != kNoName) return known;
  if (texts_.size() > kTable / 2) throw Error(Fault::usage, "schema: too many names");
  std::size_t slot = slot_of(text);
  while (table_[slot] != kNoName) slot = (slot + 1) % kTable;
  texts_.emplace_back(text);
  return table_[slot] = static_cast<Name>(texts_.size() - 1);
}

Name Names::find(std::string_view text) const {
  for (std::size_t slot = slot_of(text); table_[slot] != kNoName; slot = (slot + 1) % kTable)
    if (texts_[table_[slot]] == text) return table_[slot];
  return kNoName;
}

}  // namespace synopse::validation
