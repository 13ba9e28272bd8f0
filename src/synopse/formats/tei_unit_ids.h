// Ids of the units of a document: "s12", "t7.1".
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace pugi {
struct xml_node_struct;
}

namespace synopse {

using TeiElement = pugi::xml_node_struct*;

struct UnitId {
  std::string_view kind;     // "s", "t", "st"
  std::uint32_t number = 0;  // from 1 on
  std::uint32_t piece = 0;   // of a token that is cut; else 0
};

// nullopt for anything else.
std::optional<UnitId> unit_id(std::string_view local);

// Which number each unit of a layer bears, so that the layer can be put in their order whatever the order of
// the file; and where a unit is then.
class UnitNumbers {
 public:
  void add(std::uint32_t number, TeiElement element) { all_.push_back({number, element}); }
  std::size_t size() const { return all_.size(); }

  // Puts the numbers and the layer that they number in order; the second element of a number that stands
  // twice.
  template <class Unit>
  TeiElement sort(std::vector<Unit>& layer) {
    if (!std::is_sorted(all_.begin(), all_.end(), before)) reorder(layer);
    const auto twice = std::adjacent_find(all_.begin(), all_.end(),
                                          [](const Numbered& a, const Numbered& b) { return !before(a, b); });
    return twice == all_.end() ? nullptr : (twice + 1)->element;
  }
  // Once sorted: the place in the layer.
  std::optional<std::uint32_t> place(std::uint32_t number) const;
  TeiElement element(std::size_t place) const { return all_[place].element; }

 private:
  struct Numbered {
    std::uint32_t number;
    TeiElement element;
  };
  static bool before(const Numbered& a, const Numbered& b) { return a.number < b.number; }

  template <class Unit>
  void reorder(std::vector<Unit>& layer) {
    std::vector<std::uint32_t> order(all_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return before(all_[a], all_[b]); });
    std::vector<Numbered> numbers;
    std::vector<Unit> units;
    for (const std::uint32_t i : order) {
      numbers.push_back(all_[i]);
      units.push_back(std::move(layer[i]));
    }
    all_ = std::move(numbers);
    layer = std::move(units);
  }

  std::vector<Numbered> all_;
};

}  // namespace synopse
