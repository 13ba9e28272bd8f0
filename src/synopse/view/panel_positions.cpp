// Who stands where: the matrix of holders and targets.
#include <algorithm>

#include "synopse/view/descriptions.h"
#include "synopse/view/panels.h"
#include "synopse/view/positions.h"

namespace synopse::view {
namespace {

// Rows and columns of the matrix; what has fewer stances is in the lists of what both or one text says.
constexpr std::size_t kMostHolders = 40, kMostTargets = 16;

void write_names(const Party& party, Html& html) {
  if (party.name[0] == party.name[1]) {
    (html << "<bdi>").text(party.name[0]) << "</bdi>";
    return;
  }
  bool first = true;
  for (const Side side : {Side::de, Side::en}) {
    const std::string& name = party.name[static_cast<std::size_t>(side)];
    if (name.empty()) continue;
    html << (first ? "" : "<br>") << "<bdi lang=\"" << code(side) << "\">";
    html.text(name) << "</bdi>";
    first = false;
  }
}

bool disagree(std::span<const Position> cell) {
  const auto says = [&](Side side, Polarity polarity) {
    return std::any_of(cell.begin(), cell.end(), [&](const Position& each) {
      return each.stance.side == side && each.polarity == polarity;
    });
  };
  return (says(Side::de, Polarity::support) && says(Side::en, Polarity::oppose)) ||
         (says(Side::de, Polarity::oppose) && says(Side::en, Polarity::support));
}

void write_cell(std::span<const Position> cell, Html& html) {
  html << (disagree(cell) ? "<td class=\"contradicts\">" : "<td>");
  for (const Position& each : cell) {
    html << "<a class=\"verdict " << name(each.polarity) << "\" href=\"#" << id(each.stance) << "\">"
         << code(each.stance.side) << ' ' << verdict(each.polarity) << "</a>";
  }
  html << "</td>";
}

void write_head(const Positions& positions, std::size_t targets, Html& html) {
  html << "<thead><tr><th scope=\"col\">holder</th>";
  for (std::size_t t = 0; t < targets; ++t) {
    html << "<th scope=\"col\">";
    write_names(positions.targets[t], html);
    html << "</th>";
  }
  html << "</tr></thead><tbody>\n";
}

// The positions of one holder, `row`, one cell a target.
void write_row(const Party& holder, std::span<const Position> row, std::size_t targets, Html& html) {
  html << "<tr><th scope=\"row\">";
  write_names(holder, html);
  html << "</th>";
  std::size_t next = 0;
  for (std::size_t t = 0; t < targets; ++t) {
    const std::size_t begin = next;
    while (next < row.size() && row[next].target == t) ++next;
    write_cell(row.subspan(begin, next - begin), html);
  }
  html << "</tr>\n";
}

void write_matrix(const Positions& positions, Html& html) {
  const std::size_t targets = std::min(positions.targets.size(), kMostTargets);
  const std::size_t holders = std::min(positions.holders.size(), kMostHolders);
  html << "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Holders and targets\"><table "
          "class=\"matrix\">";
  write_head(positions, targets, html);
  const std::span<const Position> all(positions.all);
  std::size_t next = 0;
  for (std::size_t h = 0; h < holders; ++h) {
    const std::size_t begin = next;
    while (next < all.size() && all[next].holder == h) ++next;
    write_row(positions.holders[h], all.subspan(begin, next - begin), targets, html);
  }
  html << "</tbody></table></div>\n";
}

}  // namespace

void write_positions(const Pair& pair, Html& html) {
  const Positions all = positions(pair);
  begin_panel("positions", "Who stands where", html);
  if (all.all.empty())
    html << "<p>Nobody is said to be for or against anything.</p>\n";
  else
    write_matrix(all, html);
  if (all.holders.size() > kMostHolders || all.targets.size() > kMostTargets)
    html << "<p>Holders and targets with fewer stances are left out here.</p>\n";
  end_panel(html);
}

}  // namespace synopse::view
