// Which fields a rule of a kind may set.
#pragma once

#include <span>
#include <string_view>

namespace synopse {

// Kinds a rule may have, and their fields; fields are empty for "none".
struct KindFields {
  std::string_view kind;
  std::span<const std::string_view> fields;
};

std::span<const KindFields> kind_fields();
const KindFields* kind_fields(std::string_view kind);  // nullptr: no such kind

}  // namespace synopse
