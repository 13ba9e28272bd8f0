// Names of elements and attributes as small numbers.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synopse::validation {

using Name = std::uint16_t;
inline constexpr Name kNoName = 0;

class Names {
 public:
  Names() { texts_.emplace_back(); }
  Name add(std::string_view text);
  Name find(std::string_view text) const;  // kNoName: not there
  std::string_view text(Name name) const { return texts_[name]; }
  std::size_t size() const { return texts_.size(); }  // all names are below

 private:
  static constexpr std::size_t kTable = 1024;
  static std::size_t slot_of(std::string_view text);

  std::vector<std::string> texts_;
  std::array<Name, kTable> table_{};  // open addressing
};

}  // namespace synopse::validation
