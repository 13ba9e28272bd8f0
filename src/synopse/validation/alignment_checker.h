// Links between two documents: sides, counts, kinds, and what they point to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/tei_state.h"

namespace synopse::validation {

// A pointer to a unit of a document, to be followed when the documents are known.
struct OutsidePointer {
  std::size_t at;
  std::string_view path, document, id;  // id: the whole one
  UnitKind kind;                        // none: anything
};

class AlignmentChecker {
 public:
  explicit AlignmentChecker(TeiState& state) : state_(state) {}

  void start(const Tag& tag);
  const std::vector<OutsidePointer>& pointers() const { return pointers_; }
  bool has_links() const { return has_links_; }

 private:
  // A document of the pair, as a domain names it.
  struct Side {
    std::string_view path, document;
    bool operator==(const Side&) const = default;
  };
  void group(const Tag& tag);
  void link(const Tag& tag);
  void annotation(const Tag& tag);
  // Which side a pointer is on: 0 German, 1 English, 2 neither.
  std::size_t side_of(std::string_view pointer) const;
  void outside(const Tag& tag, Known attribute, UnitKind kind);

  TeiState& state_;
  std::vector<Side> sides_;  // two, or none
  UnitKind kind_ = UnitKind::none;
  bool has_links_ = false;
  std::vector<OutsidePointer> pointers_;
};

}  // namespace synopse::validation
