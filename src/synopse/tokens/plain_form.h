// A word as the lists have it: small, with the apostrophe of a typewriter.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace synopse {

// Letters up to U+00FF are folded, and no others: no list holds any.  Needs no memory but its own; a word
// that is too long for it is in no list, and its form is empty.
class PlainForm {
 public:
  explicit PlainForm(std::string_view word);
  std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  static constexpr std::size_t kLongest = 24;
  std::array<char, kLongest> bytes_;
  std::size_t size_ = 0;
};

}  // namespace synopse
