// Copies of a few bytes in a few instructions, for writers that know how much room they have.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace synopse {

// How many bytes too many may be read and written; both sides must have them.
constexpr std::size_t kCopyMargin = 31;

// 16 bytes at a time.
inline char* copy_quickly(char* to, const char* from, std::size_t size) {
  std::memcpy(to, from, 16);
  for (std::size_t i = 16; i < size; i += 16) std::memcpy(to + i, from + i, 16);
  return to + size;
}

// A short text that is copied as a whole, whatever its size: `kRoom` bytes of which some are too many.
template <std::size_t kRoom>
class QuickText {
 public:
  constexpr QuickText(std::string_view text) : size_(text.size()) {  // NOLINT(google-explicit-constructor)
    for (std::size_t i = 0; i < text.size(); ++i) bytes_[i] = text[i];
  }

  char* copy(char* to) const {
    std::memcpy(to, bytes_, sizeof bytes_);
    return to + size_;
  }
  std::string_view text() const { return {bytes_, size_}; }

 private:
  char bytes_[kRoom] = {};
  std::size_t size_;
};

}  // namespace synopse
