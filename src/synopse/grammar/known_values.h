// Values that were found out before, by what was asked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "synopse/grammar/remembered.h"

namespace synopse {

// Few values are different, so each is there once: what is asked often lies close together.
class KnownValues {
 public:
  using Value = std::optional<std::string>;

  explicit KnownValues(std::size_t most = 10'000) : known_(most) {}

  // Null: it was not asked before.
  const Value* find(std::string_view key) const {
    const Value* const* found = known_.find(key);
    return found ? *found : nullptr;
  }
  // For a key that was not found.  Valid, as what was found is, until the next call.
  const Value& keep(std::string_view key, Value value);

 private:
  Remembered<const Value*> known_;
  std::unordered_set<Value> different_;
};

}  // namespace synopse
