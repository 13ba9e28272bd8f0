#include "synopse/pairing/vectors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace synopse {
namespace {

// An imagined collection beside the real one, which alone may be two documents.
constexpr float kBackground = 200;
constexpr float kLeastWeight = 0.4F;         // what stands in two documents of three says nothing
constexpr std::size_t kLongestVector = 250;  // the weightiest terms of a document

// In how many documents of the imagined collection something stands.
float background_count(Rarity rarity) {
  switch (rarity) {
    case Rarity::common:
      return 80;
    case Rarity::known:
      return 8;
    case Rarity::unknown:
      return 2;
    case Rarity::figure:
      return 3;
    case Rarity::name:
      return 1;
  }
  return 1;
}

std::vector<std::uint32_t> holder_counts(const DocumentShelf& shelf, std::size_t terms) {
  std::vector<std::uint32_t> counts(terms);
  for (const std::uint32_t term : shelf.terms) ++counts[term];
  return counts;
}

// Never 0: whoever holds a term is found by it.
std::uint16_t whole_weight(float weight) {
  return static_cast<std::uint16_t>(std::clamp(std::lround(weight / kWeightUnit), 1L, 65535L));
}

std::uint32_t first_of_day(const std::vector<std::int32_t>& days, std::int64_t day) {
  return static_cast<std::uint32_t>(std::lower_bound(days.begin(), days.end(), day) - days.begin());
}

}  // namespace

TermWeights term_weights(const Collection& collection) {
  const DocumentShelf &de = collection.shelf(Side::de), &en = collection.shelf(Side::en);
  const auto de_counts = holder_counts(de, collection.terms());
  const auto en_counts = holder_counts(en, collection.terms());
  TermWeights made{.weights = std::vector<float>(collection.terms()),
                   .shared = std::vector<bool>(collection.terms()),
                   .lone_de = kBackground / (kBackground + static_cast<float>(en.size())),
                   .lone_en = kBackground / (kBackground + static_cast<float>(de.size()))};
  for (std::size_t term = 0; term < made.weights.size(); ++term) {
    const float imagined = background_count(collection.rarities()[term]);
    const auto share = [&](std::uint32_t count, std::uint32_t documents) {
      return (static_cast<float>(count) + imagined) / (static_cast<float>(documents) + kBackground);
    };
    const float widest = std::max(share(de_counts[term], de.size()), share(en_counts[term], en.size()));
    const float weight = -std::log(widest);
    if (weight >= kLeastWeight) made.weights[term] = weight;
    made.shared[term] = de_counts[term] > 0 && en_counts[term] > 0;
  }
  return made;
}

VectorShelf::VectorShelf(const DocumentShelf& documents, const TermWeights& weights, Side side)
    : order_(documents.size()) {
  std::iota(order_.begin(), order_.end(), 0U);
  std::stable_sort(order_.begin(), order_.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return documents.days[a] < documents.days[b]; });
  // More than is needed; what is never written takes no memory.
  terms_.reserve(documents.terms.size());
  weights_.reserve(documents.terms.size());
  for (const std::uint32_t document : order_) {
    days_.push_back(documents.days[document]);
    add_vector(documents, document, weights, side == Side::de ? weights.lone_de : weights.lone_en);
  }
  add_postings(weights.weights.size());
}

void VectorShelf::add_vector(const DocumentShelf& documents, std::uint32_t document,
                             const TermWeights& weights, float lone) {
  scratch_.clear();
  float squares = 0;
  for (std::uint64_t at = documents.begins[document]; at < documents.begins[document + 1]; ++at) {
    const std::uint32_t term = documents.terms[at];
    const float weight =
        std::log1p(static_cast<float>(documents.counts[at]) / kCountUnit) * weights.weights[term];
    if (weight <= 0) continue;
    if (weights.shared[term])
      scratch_.push_back({term, weight});
    else
      squares += lone * weight * weight;
  }
  keep_weightiest();
  for (const Weighted& each : scratch_) squares += each.weight * each.weight;
  const float length = std::sqrt(squares);
  for (const Weighted& each : scratch_) {
    terms_.push_back(each.term);
    weights_.push_back(whole_weight(each.weight / length));
  }
  begins_.push_back(terms_.size());
}

void VectorShelf::keep_weightiest() {
  const std::size_t kept = std::min(scratch_.size(), kLongestVector);
  std::partial_sort(scratch_.begin(), scratch_.begin() + static_cast<std::ptrdiff_t>(kept), scratch_.end(),
                    [](const Weighted& a, const Weighted& b) {
                      return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
                    });
  scratch_.resize(kept);
}

// Counting sort: how long each list is, where it begins, then every entry to its place.
void VectorShelf::add_postings(std::size_t terms) {
  list_begins_.assign(terms + 1, 0);
  for (const std::uint32_t term : terms_) ++list_begins_[term + 1];
  std::partial_sum(list_begins_.begin(), list_begins_.end(), list_begins_.begin());
  std::vector<std::uint64_t> next(list_begins_.begin(), list_begins_.end() - 1);
  holders_.resize(terms_.size());
  holder_weights_.resize(terms_.size());
  for (std::uint32_t document = 0; document < size(); ++document) {
    for (std::uint64_t at = begins_[document]; at < begins_[document + 1]; ++at) {
      const std::uint64_t place = next[terms_[at]]++;
      holders_[place] = document;
      holder_weights_[place] = weights_[at];
    }
  }
}

Range VectorShelf::between(std::int32_t first_day, std::int32_t last_day) const {
  return {first_of_day(days_, first_day), first_of_day(days_, std::int64_t{last_day} + 1)};
}

Range VectorShelf::undated() const { return {first_of_day(days_, kNoDay), days_.size()}; }

std::span<const std::uint32_t> VectorShelf::terms(std::uint32_t document) const {
  return {terms_.data() + begins_[document], terms_.data() + begins_[document + 1]};
}

std::span<const std::uint16_t> VectorShelf::weights(std::uint32_t document) const {
  return {weights_.data() + begins_[document], weights_.data() + begins_[document + 1]};
}

std::span<const std::uint32_t> VectorShelf::holders(std::uint32_t term) const {
  return {holders_.data() + list_begins_[term], holders_.data() + list_begins_[term + 1]};
}

std::span<const std::uint16_t> VectorShelf::holder_weights(std::uint32_t term) const {
  return {holder_weights_.data() + list_begins_[term], holder_weights_.data() + list_begins_[term + 1]};
}

}  // namespace synopse
