#include "synopse/grammar/known_values.h"

#include <utility>

namespace synopse {

const KnownValues::Value& KnownValues::keep(std::string_view key, Value value) {
  if (known_.is_full()) different_.clear();
  return *known_.keep(key, &*different_.insert(std::move(value)).first);
}

}  // namespace synopse
