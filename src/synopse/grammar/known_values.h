// Values that were found out before, by what was asked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "synopse/grammar/text_table.h"

namespace synopse {

// Few values are different, so each is there once: what is asked often lies close together.  Forgets
// everything when it has become too much.
class KnownValues {
 public:
  using Value = std::optional<std::string>;

  explicit KnownValues(std::size_t most = 20'000) : most_(most) {}

  // Null: it was not asked before.
  const Value* find(std::string_view key) const {
    const std::uint32_t number = keys_.find(key);
    return number == TextTable::kNone ? nullptr : values_[number];
  }
  // For a key that was not found.  Valid, as what was found is, until the next call.
  const Value& keep(std::string_view key, Value value);

 private:
  std::size_t most_;
  TextTable keys_;
  std::vector<const Value*> values_;  // by the key's number
  std::unordered_set<Value> different_;
};

}  // namespace synopse
