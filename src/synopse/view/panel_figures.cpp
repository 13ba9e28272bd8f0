// The figures of both texts in a table.
#include <algorithm>
#include <span>

#include "synopse/view/descriptions.h"
#include "synopse/view/panels.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

// One answer where both sides give the same.
void write_both(const std::string& de, const std::string& en, Html& html) {
  html << "<td>";
  html.text(de);
  if (de != en) html.text(!de.empty() && !en.empty() ? " | " : "").text(en);
  html << "</td>";
}

struct Row {
  IndexList de, en;
  Standing standing = Standing::alone;
  std::string group;
};

template <class Say>
std::string said(const Document& document, std::span<const std::uint32_t> figures, Say say) {
  return figures.empty() ? std::string() : say(document.figures[figures.front()]);
}

void write_row(const Pair& pair, const Row& row, Html& html) {
  html << "<tr class=" << name(row.standing);
  if (!row.group.empty()) html << " id=" << row.group << " data-g=" << row.group;
  html << "><td>";
  write_references(pair, Side::de, Level::figure, row.de, html);
  html << "</td><td>";
  write_references(pair, Side::en, Level::figure, row.en, html);
  html << "</td><td class=relation>"
       << (row.standing == Standing::alone ? row.de.empty() ? "only English" : "only German"
                                           : name(row.standing))
       << "</td>";
  const auto kind = [](const Figure& figure) { return std::string(name(figure.kind)); };
  write_both(said(*pair.de, row.de, value_of), said(*pair.en, row.en, value_of), html);
  write_both(said(*pair.de, row.de, unit_of), said(*pair.en, row.en, unit_of), html);
  write_both(said(*pair.de, row.de, kind), said(*pair.en, row.en, kind), html);
  html << "</tr>\n";
}

// Linked ones first, in German order, then those that one text has.
std::vector<Row> rows(const Pair& pair, const PairLinks& links) {
  std::vector<Row> rows;
  for (std::size_t l = 0; l < pair.alignment->links.size(); ++l) {
    const Link& link = pair.alignment->links[l];
    if (link.level == Level::figure && !link.de.empty() && !link.en.empty())
      rows.push_back({link.de, link.en, standing(link.relation), link_id(l)});
  }
  for (const Side side : {Side::de, Side::en})
    for (std::uint32_t f = 0; f < document(pair, side).figures.size(); ++f) {
      if (links.of({side, Level::figure, f}).standing != Standing::alone) continue;
      Row row;
      (side == Side::de ? row.de : row.en).push_back(f);
      rows.push_back(std::move(row));
    }
  return rows;
}

}  // namespace

void write_figures(const Pair& pair, const PairLinks& links, Html& html) {
  begin_panel("figures", "Figures", html);
  html << "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table of "
          "figures\"><table><thead><tr>";
  for (const std::string_view head : {"German", "English", "relation", "value", "unit", "kind"})
    html << "<th scope=\"col\">" << head << "</th>";
  html << "</tr></thead><tbody>\n";
  for (const Row& row : rows(pair, links)) write_row(pair, row, html);
  html << "</tbody></table></div>\n";
  end_panel(html);
}

}  // namespace synopse::view
