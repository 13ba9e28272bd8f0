// The documents of a collection as flat arrays: a few bytes a term, no text.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/pairing/terms.h"

namespace synopse {

// The numbers of keys: 0, 1, 2 ... in the order in which they come.  Open addressing.
class KeyTable {
 public:
  KeyTable() : slots_(kFirstSlots) {}
  std::uint32_t number(Key key);
  std::uint32_t size() const { return size_; }

 private:
  static constexpr std::size_t kFirstSlots = 1 << 12;
  struct Slot {
    Key key = 0;
    std::uint32_t number = kFree;
  };
  static constexpr std::uint32_t kFree = std::numeric_limits<std::uint32_t>::max();

  Slot& slot(Key key);
  void grow();

  std::vector<Slot> slots_;  // a power of two
  std::uint32_t size_ = 0;
};

// Counts are kept in sixteenths.
constexpr float kCountUnit = 16;
constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::max();

// One language's documents, in the order in which they were added.
struct DocumentShelf {
  std::vector<std::uint64_t> begins = {0};  // of a document's terms; one more than documents
  std::vector<std::uint32_t> terms;
  std::vector<std::uint16_t> counts;
  std::vector<std::int32_t> days;  // since 1970, or kNoDay

  std::uint32_t size() const { return static_cast<std::uint32_t>(days.size()); }
};

class Collection {
 public:
  // `date`: YYYY-MM-DD, or anything else for none.  Long documents keep their most telling terms.
  void add(Side side, std::string_view date, std::span<const DocumentTerm> terms);

  const DocumentShelf& shelf(Side side) const { return shelves_[static_cast<std::size_t>(side)]; }
  // Gives the documents of one language up.
  void drop(Side side) { shelves_[static_cast<std::size_t>(side)] = {}; }
  std::uint32_t terms() const { return keys_.size(); }
  std::span<const Rarity> rarities() const { return rarities_; }  // by term

 private:
  KeyTable keys_;
  std::vector<Rarity> rarities_;
  std::array<DocumentShelf, 2> shelves_;
  std::vector<DocumentTerm> longest_;
};

}  // namespace synopse
