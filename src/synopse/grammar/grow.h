// Vectors of which there are thousands, so that room for twice their size would be dear.
#pragma once

#include <cstddef>
#include <vector>

namespace synopse {

// Resizes; where memory is short takes a quarter more than is needed, so that growing stays linear.
template <typename Value>
void grow(std::vector<Value>& values, std::size_t size, Value fill) {
  if (size > values.capacity()) values.reserve(size + size / 4);
  values.resize(size, fill);
}

}  // namespace synopse
