// The records of a stream: JSON Lines.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/byte_stream.h"
#include "cli/lines.h"
#include "cli/sources.h"

namespace synopse::cli {

class Records {
 public:
  // A record of more than `most` bytes is refused.
  Records(std::string where, std::unique_ptr<ByteStream> stream, std::size_t most)
      : where_(std::move(where)), most_(most), stream_(std::move(stream)), lines_(*stream_, most) {}

  // Empty lines are passed over.
  std::optional<RawInput> next();

 private:
  std::string where_;
  std::size_t most_;
  std::unique_ptr<ByteStream> stream_;
  Lines lines_;
};

}  // namespace synopse::cli
