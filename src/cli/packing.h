// Packed streams: .gz, .zst and .xz.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/byte_stream.h"

namespace synopse::cli {

enum class Packing { none, gzip, zstd, xz };

// By the name's ending, which is cut off: "a.txt" of "a.txt.gz", "a.tar" of "a.tgz".
Packing take_packing(std::string& name);
// By the first bytes.
Packing packing_of(std::string_view begin);
std::string_view packing_name(Packing packing);

// The stream's content.  Opening and reading throw Error(Fault::input) where it is cut short, damaged, or
// followed by anything else.
std::unique_ptr<ByteStream> unpacked(std::unique_ptr<ByteStream> packed, Packing packing);

}  // namespace synopse::cli
