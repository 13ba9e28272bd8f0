#include "synopse/pairing/pairing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "synopse/pairing/search.h"

namespace synopse {
namespace {

constexpr float kUnrelated = 0.06F;  // a cosine of two documents that have nothing to do with each other
// By logistic regression over pairs of translations, halves of them, and reports of one event.
constexpr float kBase = 4.0F, kByCosine = 2.2F, kByMargin = 2.4F;
constexpr float kLeastCosine = 0.005F, kMarginFloor = 0.02F;
constexpr std::size_t kNeighbours = 3;  // whose mean says what is usual

// What is usual for a document, by its number among those that were added.
using Usual = std::vector<float>;

float mean_of_nearest(const std::vector<Near>& nearest) {
  float sum = 0;
  for (std::size_t i = 0; i < kNeighbours; ++i)
    sum += i < nearest.size() ? std::max(nearest[i].cosine, kUnrelated) : kUnrelated;
  return sum / static_cast<float>(kNeighbours);
}

// Finds the nearest of every document of one side.
template <typename Use>
Usual search_all(const VectorShelf& from, const VectorShelf& to, std::size_t terms,
                 const PairingOptions& options, Use use) {
  Search search(to, terms);
  Usual usual(from.size());
  const std::size_t most = std::max<std::size_t>(kNeighbours, options.best);
  for (std::uint32_t document = 0; document < from.size(); ++document) {
    const std::vector<Near> nearest = search.nearest(from, document, most, options.window);
    usual[from.original(document)] = mean_of_nearest(nearest);
    for (const Near& near : nearest) use(from.original(document), to.original(near.document), near.cosine);
  }
  return usual;
}

// Each pair once: it may have been found from both sides.
void join_equal(std::vector<Likeness>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const Likeness& a, const Likeness& b) {
    return std::tie(a.de, a.en, b.cosine) < std::tie(b.de, b.en, a.cosine);
  });
  const auto same = [](const Likeness& a, const Likeness& b) { return a.de == b.de && a.en == b.en; };
  pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
}

// Marks the pairs that are among the `most` best of their document; `pairs` is sorted best first.
template <typename Document>
void mark_best(const std::vector<DocumentPair>& pairs, std::uint32_t most, Document document,
               std::vector<std::uint8_t>& marks) {
  std::vector<std::uint32_t> told;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const std::uint32_t number = document(pairs[i]);
    if (number >= told.size()) told.resize(number + 1);
    if (told[number]++ < most) ++marks[i];
  }
}

}  // namespace

std::vector<Likeness> likely_pairs(Collection collection, const PairingOptions& options) {
  const std::size_t terms = collection.terms();
  const TermWeights weights = term_weights(collection);
  const VectorShelf de(collection.shelf(Side::de), weights, Side::de);
  collection.drop(Side::de);
  const VectorShelf en(collection.shelf(Side::en), weights, Side::en);
  collection = Collection();
  std::vector<Likeness> pairs;
  const Usual de_usual =
      search_all(de, en, terms, options, [&](std::uint32_t from, std::uint32_t to, float cosine) {
        pairs.push_back({.de = from, .en = to, .cosine = cosine});
      });
  const Usual en_usual =
      search_all(en, de, terms, options, [&](std::uint32_t from, std::uint32_t to, float cosine) {
        pairs.push_back({.de = to, .en = from, .cosine = cosine});
      });
  join_equal(pairs);
  for (Likeness& pair : pairs) {
    pair.de_usual = de_usual[pair.de];
    pair.en_usual = en_usual[pair.en];
  }
  return pairs;
}

float pair_score(const Likeness& pair) {
  const float usual = (pair.de_usual + pair.en_usual) / 2;
  const float evidence = kBase + kByCosine * std::log(std::max(pair.cosine, kLeastCosine)) +
                         kByMargin * std::log(std::max(pair.cosine, kLeastCosine) / (usual + kMarginFloor));
  return 1 / (1 + std::exp(-evidence));
}

std::vector<DocumentPair> best_pairs(std::vector<DocumentPair> pairs, const PairingOptions& options) {
  std::sort(pairs.begin(), pairs.end(), [](const DocumentPair& a, const DocumentPair& b) {
    return std::tie(b.score, a.de, a.en) < std::tie(a.score, b.de, b.en);
  });
  std::vector<std::uint8_t> marks(pairs.size());
  const std::uint32_t most = options.mutual ? 1 : options.best;
  mark_best(
      pairs, most, [](const DocumentPair& pair) { return pair.de; }, marks);
  mark_best(
      pairs, most, [](const DocumentPair& pair) { return pair.en; }, marks);
  std::vector<DocumentPair> told;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (marks[i] >= (options.mutual ? 2 : 1) && pairs[i].score >= options.min_score) told.push_back(pairs[i]);
  }
  std::stable_sort(told.begin(), told.end(),
                   [](const DocumentPair& a, const DocumentPair& b) { return a.de < b.de; });
  return told;
}

std::vector<DocumentPair> pair_documents(Collection collection, const PairingOptions& options) {
  std::vector<DocumentPair> pairs;
  for (const Likeness& each : likely_pairs(std::move(collection), options))
    pairs.push_back({each.de, each.en, pair_score(each)});
  return best_pairs(std::move(pairs), options);
}

}  // namespace synopse
