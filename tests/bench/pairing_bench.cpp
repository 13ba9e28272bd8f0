// How fast documents are indexed and searched:  pairing_bench [DOCUMENTS]
// An imagined collection, half of it German and half English: words as often as in language (Zipf), and for
// each event a few of its own, which a German and an English document share.  Prints documents and queries a
// second of one core, bytes a document, and how many of the pairs are found.
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

#include "synopse/pairing/pairing.h"
#include "synopse/pairing/search.h"

namespace {

using namespace synopse;

constexpr int kWords = 220;    // of a document
constexpr int kOwnWords = 12;  // names and figures of an event
constexpr int kShared = 45;    // words of the event that both reports have
constexpr Key kVocabulary = 150'000;
constexpr std::uint32_t kSearched = 20'000;  // queries that are timed

double seconds(std::clock_t since) { return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC; }

double megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

// The same numbers everywhere: the standard's distributions are not.
class Words {
 public:
  explicit Words(std::uint64_t seed) : random_(seed) {}

  DocumentTerm any() {
    const double share = static_cast<double>(random_() >> 11) * 0x1.0p-53;
    const auto rank = static_cast<Key>(std::pow(static_cast<double>(kVocabulary), share));
    return {rank * 0x9E3779B97F4A7C15ULL, 1, rank < 200 ? Rarity::common : Rarity::known};
  }
  static DocumentTerm own(std::uint32_t event, int number) {
    return {(Key{event} * 64 + static_cast<Key>(number) + (Key{1} << 40)) * 0xD1B54A32D192ED03ULL, 1,
            Rarity::name};
  }

 private:
  std::mt19937_64 random_;
};

std::vector<DocumentTerm> report(std::uint32_t event, std::uint64_t side) {
  Words shared(event), rest(event * 2ULL + side + (1ULL << 50));
  std::vector<DocumentTerm> terms;
  for (int i = 0; i < kShared; ++i) terms.push_back(shared.any());
  for (int i = 0; i < kOwnWords; ++i)
    if ((i + static_cast<int>(side)) % 3 != 0) terms.push_back(Words::own(event, i));
  while (terms.size() < kWords) terms.push_back(rest.any());
  std::sort(terms.begin(), terms.end(),
            [](const DocumentTerm& a, const DocumentTerm& b) { return a.key < b.key; });
  const auto same = [](const DocumentTerm& a, const DocumentTerm& b) { return a.key == b.key; };
  terms.erase(std::unique(terms.begin(), terms.end(), same), terms.end());
  return terms;
}

}  // namespace

int main(int count, char** values) {
  const auto events = static_cast<std::uint32_t>((count > 1 ? std::atoi(values[1]) : 200'000) / 2);
  double adding = 0;
  std::size_t terms = 0;
  Collection collection;
  const double before = megabytes();
  for (std::uint32_t event = 0; event < events; ++event) {
    for (const Side side : {Side::de, Side::en}) {
      const auto read = report(event, side == Side::de ? 0 : 1);
      const auto start = std::clock();
      collection.add(side, "", read);
      adding += seconds(start);
      terms += read.size();
    }
  }
  auto start = std::clock();
  const TermWeights weights = term_weights(collection);
  const VectorShelf de(collection.shelf(Side::de), weights, Side::de);
  const VectorShelf en(collection.shelf(Side::en), weights, Side::en);
  const double all = adding + seconds(start);
  std::printf("%u documents of %.0f terms: %.0f indexed a second, %.0f bytes each\n", 2 * events,
              static_cast<double>(terms) / events / 2, 2 * events / all,
              (megabytes() - before) * 1024 * 1024 / events / 2);
  Search search(en, collection.terms());
  std::uint32_t right = 0;
  const std::uint32_t searched = std::min(events, kSearched);
  start = std::clock();
  for (std::uint32_t document = 0; document < searched; ++document) {
    const auto nearest = search.nearest(de, document, 5, {});
    if (!nearest.empty() && nearest.front().document == document) ++right;
  }
  std::printf("%.0f queries a second against %u documents, %.1f%% of the partners first\n",
              searched / seconds(start), events, 100.0 * right / searched);
  return 0;
}
