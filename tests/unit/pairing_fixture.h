// Collections built by hand for the tests of pairing/.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "align_fixture.h"
#include "synopse/pairing/collection.h"

namespace synopse::test {

// A document of words that stand there once each, all of them rare.
inline void add(Collection& collection, Side side, const std::vector<std::string>& words,
                const std::string& date = {}) {
  std::vector<DocumentTerm> terms;
  for (const std::string& word : words) terms.push_back({key_of('w', word), 1, Rarity::name});
  std::sort(terms.begin(), terms.end(),
            [](const DocumentTerm& a, const DocumentTerm& b) { return a.key < b.key; });
  collection.add(side, date, terms);
}

}  // namespace synopse::test
