// The documents of one language that are most like one of the other.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "synopse/pairing/vectors.h"

namespace synopse {

struct Near {
  std::uint32_t document = 0;  // of the shelf that is searched
  float cosine = 0;
};

// One thread's.
class Search {
 public:
  // `terms`: how many the collection has.  `shelf` must outlive it.
  Search(const VectorShelf& shelf, std::size_t terms) : shelf_(shelf), sums_(shelf.size()), query_(terms) {}

  // The `most` nearest, best first; of equals the one that was added first.  With a window only documents at
  // most so many days away, and those of which no day is known.
  //
  // Lists are followed from the query's weightiest term on until a fixed number of entries has been read; the
  // best so far are then compared in full.  Small collections are read to the end.
  std::vector<Near> nearest(const VectorShelf& from, std::uint32_t document, std::size_t most,
                            std::optional<std::int32_t> window);

 private:
  struct Ranges {
    Range dated, undated;
    bool all = true;
  };
  Ranges ranges(std::int32_t day, std::optional<std::int32_t> window) const;
  // False: there was more to read.
  bool gather(std::span<const std::uint32_t> terms, std::span<const std::uint16_t> weights,
              const Ranges& ranges);
  std::size_t follow(std::uint32_t term, float weight, const Ranges& ranges);
  std::size_t follow(std::span<const std::uint32_t> holders, std::span<const std::uint16_t> holder_weights,
                     float weight);
  void keep_best(std::size_t most);
  void compare_in_full(std::span<const std::uint32_t> terms, std::span<const std::uint16_t> weights);

  const VectorShelf& shelf_;
  std::vector<float> sums_;   // by document; 0 between calls
  std::vector<float> query_;  // by term; 0 between calls
  std::vector<std::uint32_t> touched_;
  std::vector<Near> found_;
};

}  // namespace synopse
