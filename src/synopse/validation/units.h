// The ids of one TEI element, and what they name.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synopse::validation {

// What an id's form says of its unit: DOC.t7, DOC.t7.1 (a piece), DOC.f3.1 (a part), DOC.k.oster.
enum class UnitKind : std::uint8_t {
  paragraph,
  sentence,
  token,
  entity,
  figure,
  quotation,
  stance,
  link,
  discrepancy,
  rule,  // numbered
  piece,
  part,
  thing,
  body,
  none
};
inline constexpr std::size_t kNumbered = static_cast<std::size_t>(UnitKind::piece);

struct LocalId {
  UnitKind kind = UnitKind::none;
  std::uint32_t number = 0, piece = 0;
};
// Of the part after "DOC.".
LocalId parse_local_id(std::string_view local);
std::string_view name_of(UnitKind kind);  // "sentence", for messages

struct Unit {
  static constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t begin = kNowhere, end = kNowhere;  // bytes of the text; kNowhere: it has no place there
  bool exists = false;
  bool used = false;  // something points to it

  bool has_place() const { return begin != kNowhere; }
};

// Numbered ids live in arrays, since there are as many as tokens; the others are looked up by their text,
// which must outlive this.
class Units {
 public:
  explicit Units(std::string_view document) : document_(document) {}

  std::string_view document() const { return document_; }
  // The part of an id after "DOC."; empty when it has another prefix.
  std::string_view local(std::string_view id) const;

  // nullptr: there is one already.  Valid until the next call.
  Unit* add(const LocalId& id, std::string_view local);
  Unit* find(const LocalId& id, std::string_view local);
  const Unit* find(const LocalId& id, std::string_view local) const;
  bool is_there(UnitKind kind, std::size_t number) const;  // of a numbered kind; a token may be in pieces
  Unit* find(std::string_view local) { return find(parse_local_id(local), local); }

  // Of a numbered kind: units 1 to N, absent ones among them, as far as they are kept in order.
  const std::vector<Unit>& numbered(UnitKind kind) const { return numbered_[static_cast<std::size_t>(kind)]; }
  const std::unordered_map<std::string_view, Unit>& named() const { return named_; }

 private:
  bool is_dense(const LocalId& id) const;

  std::string_view document_;
  std::array<std::vector<Unit>, kNumbered> numbered_;
  std::unordered_map<std::string_view, Unit> named_;
  std::array<bool, kNumbered> far_{};  // some of this kind are among the named ones
};

}  // namespace synopse::validation
