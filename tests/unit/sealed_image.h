// Compiled grammars as bytes that a test may change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "synopse/text/flat_block.h"

namespace synopse::test {

using Image = std::vector<std::byte>;

// Where text/flat_block.h says that a block has its checksum, what it is of, and the block's size.
inline constexpr std::size_t kChecksumAt = 8, kCheckedFrom = 16, kSizeAt = 16;

// As somebody would leave it who changes an image on purpose.
inline void seal(Image& image) {
  std::uint64_t size = 0;
  std::memcpy(&size, image.data() + kSizeAt, sizeof size);
  if (size < kCheckedFrom || size > image.size()) return;
  const std::uint64_t sum = checksum(std::span(image).subspan(kCheckedFrom, size - kCheckedFrom));
  std::memcpy(image.data() + kChecksumAt, &sum, sizeof sum);
}

}  // namespace synopse::test
