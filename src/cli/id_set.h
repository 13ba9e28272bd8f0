// Names that have been met, millions of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace synopse::cli {

// Keeps 64 bits a name; of a hundred million names two are taken for one with a chance of one in four
// thousand.
class IdSet {
 public:
  // False: it has been added before.
  bool add(std::string_view name);
  std::size_t size() const { return size_; }

 private:
  void grow();
  std::size_t place(std::uint64_t key) const;

  std::vector<std::uint64_t> keys_;  // a table of a power of two; 0: empty
  std::size_t size_ = 0;
};

}  // namespace synopse::cli
