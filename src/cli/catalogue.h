// What the documents of one language are called and where they lie, by their number; in flat arrays.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/pairing/collection.h"

namespace synopse::cli {

class Catalogue {
 public:
  // False: there is one of this id already.  `path` is empty for a record.
  bool add(std::string_view id, std::string_view path);
  std::uint32_t size() const { return static_cast<std::uint32_t>(ends_.size() / 2); }
  std::string_view id(std::uint32_t number) const { return piece(2 * number); }
  std::string_view path(std::uint32_t number) const { return piece(2 * number + 1); }

 private:
  std::string_view piece(std::size_t number) const;

  std::string letters_;              // ids and paths in turn
  std::vector<std::uint64_t> ends_;  // of the pieces
  KeyTable known_;
};

}  // namespace synopse::cli
