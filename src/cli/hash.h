// XXH3: what shards, journals and manifests know bytes by.  The same on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace synopse::cli {

std::uint64_t hash(std::string_view bytes);
// Of bytes and of what was hashed before.
std::uint64_t hash(std::string_view bytes, std::uint64_t before);
// Sixteen digits.
std::string hex(std::uint64_t number);

}  // namespace synopse::cli
