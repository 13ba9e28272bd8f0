// Gzip streams, with all their members.
#pragma once

#include <memory>

#include "cli/byte_stream.h"

namespace synopse::cli {

// What is packed in `packed`.  Reading throws Error(Fault::input) where a member is cut short or damaged (its
// sum is checked, which libarchive does not), and where anything but zeros stands behind the last one.
std::unique_ptr<ByteStream> gunzipped(std::unique_ptr<ByteStream> packed);

}  // namespace synopse::cli
