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
  Records(std::string where, std::unique_ptr<ByteStream> stream, const Options& options)
      : where_(std::move(where)),
        most_(options.max_document),
        answered_(options.refused == Refused::inlined),
        stream_(std::move(stream)),
        lines_(*stream_, most_) {}

  // A record that is too large is refused.  Empty lines are passed over, unless each line is to be answered.
  std::optional<RawInput> next();

 private:
  std::string where_;
  std::size_t most_;
  bool answered_;
  std::unique_ptr<ByteStream> stream_;
  Lines lines_;
};

}  // namespace synopse::cli
