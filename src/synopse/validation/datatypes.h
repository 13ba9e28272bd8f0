// The datatypes of XML Schema that our schema uses.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/automaton.h"

namespace synopse::validation {

struct Facet {
  std::string name, value;  // "pattern", "minInclusive"
};

// What a schema says of a value, still to be compiled.
struct ValuePattern {
  Expression expression;
  bool is_any = false;
  bool is_list = false;          // each item is followed by a blank in `expression`
  bool preserves_space = false;  // else the white space of a value collapses before it is looked at
  std::optional<double> least, most;
};

// "date", "token" with its facets.  Throws Error for what is not known here.
ValuePattern datatype(std::string_view name, const std::vector<Facet>& facets);

// The same, ready to use.
class Value {
 public:
  explicit Value(const ValuePattern& pattern);
  // Of an attribute's value or an element's text, references resolved.
  bool accepts(std::string_view text) const;

 private:
  bool accepts_collapsed(std::string_view text) const;

  bool is_any_, is_list_, preserves_space_;
  std::optional<double> least_, most_;
  Automaton automaton_;
};

// White space at the ends gone, a single blank inside.
std::string collapsed(std::string_view text);

}  // namespace synopse::validation
