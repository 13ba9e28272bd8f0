// A RELAX NG schema as a tree of patterns: the parts of RELAX NG that our schema uses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/datatypes.h"

namespace synopse::validation {

struct RngPattern {
  enum class Kind : std::uint8_t { empty, text, value, element, attribute, group, choice, one_or_more };
  Kind kind = Kind::empty;
  std::uint32_t index = 0;           // in the list of its kind
  std::vector<std::uint32_t> parts;  // of a group, a choice, a one_or_more
};

struct Rng {
  struct Element {
    std::string name;
    std::uint32_t content = 0;  // attributes among it
  };
  struct Attribute {
    std::string name;
    std::uint32_t value = 0;
  };
  std::vector<RngPattern> patterns;
  std::vector<Element> elements;
  std::vector<Attribute> attributes;
  std::vector<ValuePattern> values;
  std::uint32_t start = 0;  // a pattern
};

// Throws Error for what is no RELAX NG, and for what is not known here: interleaving, name classes, and the
// like.
Rng read_rng(std::string_view schema);

}  // namespace synopse::validation
