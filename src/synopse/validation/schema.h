// Our grammar of elements, children, attributes and datatypes, compiled from a RELAX NG schema.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/datatypes.h"
#include "synopse/validation/names.h"

namespace synopse::validation {

// An element as one place of the schema has it; a name may have several.
struct Declaration {
  Name name = kNoName;
  bool has_text = false;
  std::int32_t value = -1;  // what its text must be; -1: anything, where it may have text at all
  std::uint32_t start = 0;  // state of its content
  std::uint32_t first_slot = 0, slots = 0;
  std::uint32_t first_set = 0, sets = 0;
};

// An attribute that a declaration knows.
struct Slot {
  Name name = kNoName;
  std::uint32_t value = 0;
};

// Attributes that go together, as bits of the declaration's slots.
struct AttributeSet {
  std::uint64_t required = 0, allowed = 0;
};

// From a state of some content: a child leads on to another state.
struct Move {
  std::uint32_t declaration = 0, to = 0;
};

// Immutable; threads may share one.
class Schema {
 public:
  // Throws Error for a schema that is not understood.
  static Schema from_rng(std::string_view rng);

  const Names& names() const { return names_; }
  // State in which a file begins, before its root.
  std::uint32_t start() const { return start_; }
  std::span<const Move> moves(std::uint32_t state, Name child) const;
  bool is_final(std::uint32_t state) const { return final_[state]; }
  // Names that may come next, for messages.
  std::vector<Name> expected(std::uint32_t state) const;

  const Declaration& declaration(std::uint32_t index) const { return declarations_[index]; }
  std::span<const Slot> slots(const Declaration& of) const {
    return {slots_.data() + of.first_slot, of.slots};
  }
  std::span<const AttributeSet> attribute_sets(const Declaration& of) const {
    return {sets_.data() + of.first_set, of.sets};
  }
  const Value& value(std::uint32_t index) const { return values_[index]; }

 private:
  friend class SchemaBuilder;

  struct Place {
    std::uint32_t first = 0, count = 0;
  };

  Names names_;
  std::vector<Declaration> declarations_;
  std::vector<Slot> slots_;
  std::vector<AttributeSet> sets_;
  std::vector<Value> values_;
  std::vector<bool> final_;
  std::vector<Move> moves_;
  std::vector<Place> places_;  // [state][name]: moves
  std::uint32_t start_ = 0;
};

}  // namespace synopse::validation
