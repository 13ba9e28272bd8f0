#include "synopse/extract/stances_order.h"

namespace synopse {

// Cycle by cycle: each place takes the stance that belongs there, and leaves its own place free.
void put_in_order(std::vector<Stance>& stances, std::span<std::uint32_t> order) {
  for (std::uint32_t first = 0; first < order.size(); ++first) {
    if (order[first] == first) continue;
    Stance held = std::move(stances[first]);
    std::uint32_t place = first;
    while (order[place] != first) {
      stances[place] = std::move(stances[order[place]]);
      place = std::exchange(order[place], place);
    }
    stances[place] = std::move(held);
    order[place] = place;
  }
}

}  // namespace synopse
