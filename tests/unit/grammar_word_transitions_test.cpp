#include <doctest/doctest.h>

#include <map>
#include <random>

#include "synopse/grammar/word_transitions.h"

using synopse::WordTransitions;

TEST_CASE("transitions are kept, by frequent kinds and by rare ones") {
  WordTransitions transitions;
  std::map<std::pair<int, int>, WordTransitions::State> oracle;
  constexpr int kStates = 300, kKinds = 256;
  for (int i = 0; i < kStates; ++i) transitions.add_state();
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    const int state = static_cast<int>(random() % kStates), kind = static_cast<int>(random() % kKinds);
    const auto next = static_cast<WordTransitions::State>(random() % kStates);
    if (oracle.emplace(std::pair(state, kind), next).second)
      transitions.keep(static_cast<WordTransitions::State>(state), static_cast<std::uint32_t>(kind), next);
  }
  for (int state = 0; state < kStates; ++state)
    for (int kind = 0; kind < kKinds; ++kind) {
      const auto known = oracle.find({state, kind});
      CHECK(transitions.find(static_cast<WordTransitions::State>(state), static_cast<std::uint32_t>(kind)) ==
            (known == oracle.end() ? WordTransitions::kNone : known->second));
    }
  transitions.clear();
  transitions.add_state();
  CHECK(transitions.find(0, 0) == WordTransitions::kNone);
  CHECK(transitions.find(0, 200) == WordTransitions::kNone);
}
