// SHA-256 by the instructions that newer x86 processors have for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace synopse {

using Sha256State = std::array<std::uint32_t, 8>;

// Takes `blocks` blocks of 64 bytes into `state`; false, and nothing, where the processor cannot.
bool compress_by_instructions(Sha256State& state, const std::array<std::uint32_t, 64>& rounds,
                              const char* data, std::size_t blocks);

}  // namespace synopse
