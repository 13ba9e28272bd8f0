#include "cli/id_set.h"

#include "cli/hash.h"

namespace synopse::cli {

std::size_t IdSet::place(std::uint64_t key) const {
  const std::size_t mask = keys_.size() - 1;
  std::size_t at = key & mask;
  while (keys_[at] != 0 && keys_[at] != key) at = (at + 1) & mask;
  return at;
}

void IdSet::grow() {
  std::vector<std::uint64_t> old(keys_.empty() ? 64 : 2 * keys_.size());
  old.swap(keys_);
  for (const std::uint64_t key : old)
    if (key != 0) keys_[place(key)] = key;
}

bool IdSet::add(std::string_view name) {
  if (4 * size_ >= 3 * keys_.size()) grow();
  const std::uint64_t hashed = hash(name);
  std::uint64_t& at = keys_[place(hashed == 0 ? 1 : hashed)];
  if (at != 0) return false;
  at = hashed == 0 ? 1 : hashed;
  ++size_;
  return true;
}

}  // namespace synopse::cli
