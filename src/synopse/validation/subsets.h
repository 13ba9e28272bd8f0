// Sets of states of a nondeterministic automaton.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace synopse::validation {

using StateSet = std::vector<std::uint32_t>;  // sorted

// With all states that are reached without reading anything: states[i].free.
template <class State>
StateSet closed(const StateSet& set, const std::vector<State>& states) {
  std::vector<bool> seen(states.size());
  StateSet all;
  const auto add = [&](std::uint32_t state) {
    if (!seen[state]) all.push_back(state);
    seen[state] = true;
  };
  std::for_each(set.begin(), set.end(), add);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& free = states[all[i]].free;
    std::for_each(free.begin(), free.end(), add);
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace synopse::validation
