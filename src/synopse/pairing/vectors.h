// The documents of one language as vectors of length 1, and for each term the documents that hold it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/pairing/collection.h"

namespace synopse {

// How much each term says, by how many documents of either language hold it.  What a small collection lacks
// in documents is made up for by what is known of news in general.
struct TermWeights {
  std::vector<float> weights;
  std::vector<bool> shared;  // both languages have it
  // How much of a German document's length, of an English one's, are terms that the other language lacks: the
  // fewer documents it has, the more of them are no matter of language.
  float lone_de = 0, lone_en = 0;
};
TermWeights term_weights(const Collection& collection);

// A stretch of documents or of postings.
struct Range {
  std::uint64_t begin = 0, end = 0;
};

// Weights are kept as whole numbers of this.
constexpr float kWeightUnit = 1.0F / 65535;

// Immutable.  Documents are numbered by their day, those without one last, so that the days of a window are
// neighbours in every list.
class VectorShelf {
 public:
  VectorShelf(const DocumentShelf& documents, const TermWeights& weights, Side side);

  std::uint32_t size() const { return static_cast<std::uint32_t>(order_.size()); }
  // Which of the documents as they were added has this number here.
  std::uint32_t original(std::uint32_t document) const { return order_[document]; }
  std::int32_t day(std::uint32_t document) const { return days_[document]; }
  // Documents from the first day to the last one, whose days are known; and those without a day.
  Range between(std::int32_t first_day, std::int32_t last_day) const;
  Range undated() const;

  std::span<const std::uint32_t> terms(std::uint32_t document) const;
  std::span<const std::uint16_t> weights(std::uint32_t document) const;
  // Sorted by document.
  std::span<const std::uint32_t> holders(std::uint32_t term) const;
  std::span<const std::uint16_t> holder_weights(std::uint32_t term) const;

 private:
  struct Weighted {
    std::uint32_t term;
    float weight;
  };

  void add_vector(const DocumentShelf& documents, std::uint32_t document, const TermWeights& weights,
                  float lone);
  void keep_weightiest();
  void add_postings(std::size_t terms);

  std::vector<std::uint32_t> order_;
  std::vector<std::int32_t> days_;
  std::vector<std::uint64_t> begins_ = {0}, list_begins_;
  std::vector<std::uint32_t> terms_, holders_;
  std::vector<std::uint16_t> weights_, holder_weights_;
  std::vector<Weighted> scratch_;  // of one document, while it is added
};

}  // namespace synopse
