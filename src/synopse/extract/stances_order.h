// Stances in order: they are large, so that their keys are sorted, and each of them is moved once.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "synopse/document/document.h"

namespace synopse {

// Puts stance number `order[i]` in place i; `order` names each stance once, and is used up.
void put_in_order(std::vector<Stance>& stances, std::span<std::uint32_t> order);

// Those of equal keys stay as they stand.
template <class KeyOf>
void sort_stances(std::vector<Stance>& stances, KeyOf key_of) {
  std::vector<std::pair<decltype(key_of(stances[0])), std::uint32_t>> keys;
  keys.reserve(stances.size());
  for (const Stance& stance : stances)
    keys.emplace_back(key_of(stance), static_cast<std::uint32_t>(keys.size()));
  if (std::is_sorted(keys.begin(), keys.end())) return;
  std::sort(keys.begin(), keys.end());
  std::vector<std::uint32_t> order;
  order.reserve(keys.size());
  for (const auto& key : keys) order.push_back(key.second);
  put_in_order(stances, order);
}

}  // namespace synopse
