// JSON Lines that Windows programs have written in UTF-16.
#pragma once

#include <memory>

#include "cli/byte_stream.h"

namespace synopse::cli {

// Of a stream that begins with a byte order mark of UTF-16 or UTF-32, its text in UTF-8, without the mark: so
// that lines can be told from one another.  What is ill-formed there is a byte that is ill-formed in UTF-8.
// Any other stream is returned as it is.
std::unique_ptr<ByteStream> utf8_stream(std::unique_ptr<Peeked> stream);

}  // namespace synopse::cli
