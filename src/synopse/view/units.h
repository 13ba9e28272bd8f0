// The units of both texts by name, and how each stands to the other text.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "synopse/formats/writer.h"
#include "synopse/view/html.h"

namespace synopse::view {

enum class Side : std::uint8_t { de, en };

constexpr Side other(Side side) { return side == Side::de ? Side::en : Side::de; }
std::string_view code(Side side);      // "de"
std::string_view language(Side side);  // "German"
const Document& document(const Pair& pair, Side side);

// What is marked: in the order in which findings are listed.
inline constexpr std::array kLayers = {Level::stance, Level::figure, Level::entity};
std::size_t count(const Document& document, Level layer);

// A sentence, an entity mention, a figure or a stance of one text.
struct Unit {
  Side side = Side::de;
  Level level = Level::sentence;
  std::uint32_t index = 0;

  friend auto operator<=>(const Unit&, const Unit&) = default;
};

// "de-f3": what the unit is called in the page and in links to it.
std::string id(Unit unit);
// Where it is; of a stance without cue the whole of it.  May be empty.
Span place(const Pair& pair, Unit unit);
// The words that stand for it: of a stance those of its cue.
std::string_view words(const Pair& pair, Unit unit);

// What is said of a unit by the links that it is in: the worst of them.
enum class Standing : std::uint8_t { alone, same, partial, contradicts };
std::string_view name(Standing standing);
Standing standing(Relation relation);

// What lights up together: a link ("l12"), a discrepancy without one ("d3"), the mentions of one thing that
// only one text has ("r5").
std::string link_id(std::size_t link);
std::string discrepancy_id(std::size_t discrepancy);

struct UnitLinks {
  Standing standing = Standing::alone;
  std::vector<std::string> groups;  // mostly one
  std::optional<Unit> counterpart;  // the first in the other text
};

// For all units of a pair.
class PairLinks {
 public:
  explicit PairLinks(const Pair& pair);
  const UnitLinks& of(Unit unit) const;

 private:
  void add_link(std::size_t number, const Link& link);
  void add_discrepancy(std::size_t number, const Discrepancy& discrepancy);
  void add_mentions(const Document& document, Side side);
  void join(std::span<const std::uint32_t> units, std::span<const std::uint32_t> counterparts, Side side,
            Level level, Standing standing, const std::string& group);
  UnitLinks& at(Unit unit);

  std::vector<UnitLinks> links_[2][4];  // by side and level
  std::size_t alone_groups_ = 0;
};

}  // namespace synopse::view
