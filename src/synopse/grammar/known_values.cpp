#include "synopse/grammar/known_values.h"

#include <utility>

namespace synopse {

const KnownValues::Value& KnownValues::keep(std::string_view key, Value value) {
  if (values_.size() >= most_) *this = KnownValues(most_);
  const Value& kept = *different_.insert(std::move(value)).first;
  if (keys_.number(key) == values_.size()) values_.push_back(&kept);
  return kept;
}

}  // namespace synopse
