#include "synopse/view/panels.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "synopse/view/descriptions.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

std::string_view plural(Level level) {
  if (level == Level::stance) return "Stances";
  return level == Level::figure ? "Figures" : "Names";
}

// One thing is told once, by its first mention: who has a group is passed over when that was told.
std::vector<std::uint32_t> alone(const Pair& pair, const PairLinks& links, Side side, Level level) {
  std::vector<std::uint32_t> units;
  std::set<std::string_view> told;
  for (std::uint32_t u = 0; u < count(document(pair, side), level); ++u) {
    const UnitLinks& unit = links.of({side, level, u});
    if (unit.standing != Standing::alone) continue;
    if (unit.groups.empty() || told.insert(unit.groups.front()).second) units.push_back(u);
  }
  return units;
}

void write_link(const Pair& pair, const Link& link, std::size_t number, Html& html) {
  const std::string_view standing = name(view::standing(link.relation));
  html << "<tr class=" << standing << " data-g=" << link_id(number) << "><td>";
  write_references(pair, Side::de, link.level, link.de, html);
  html << "</td><td>";
  write_references(pair, Side::en, link.level, link.en, html);
  html << "</td><td class=relation>" << standing << "</td></tr>\n";
}

bool is_agreement(const Link& link) {
  return !link.de.empty() && !link.en.empty() && link.relation != Relation::contradicts;
}

void write_agreements(const Pair& pair, Level level, Html& html) {
  const auto& links = pair.alignment->links;
  const auto shown = [&](const Link& link) { return link.level == level && is_agreement(link); };
  if (std::none_of(links.begin(), links.end(), shown)) return;
  html << "<table data-layer=\"" << name(level) << "\"><caption>" << plural(level)
       << "</caption><thead><tr><th scope=\"col\">German</th><th scope=\"col\">English</th><th "
          "scope=\"col\">relation</th></tr></thead><tbody>\n";
  for (std::size_t l = 0; l < links.size(); ++l)
    if (shown(links[l])) write_link(pair, links[l], l, html);
  html << "</tbody></table>\n";
}

void write_alone(const Pair& pair, const PairLinks& links, Side side, Level level, Html& html) {
  const std::vector<std::uint32_t> units = alone(pair, links, side, level);
  if (units.empty()) return;
  html << "<div data-layer=\"" << name(level) << "\"><h3>" << plural(level) << "</h3>\n<ul class=\""
       << (level == Level::stance ? "lines" : "words") << "\">\n";
  for (const std::uint32_t unit : units) {
    html << "<li>";
    write_reference(pair, {side, level, unit}, html);
    if (level == Level::stance) {
      const Polarity polarity = document(pair, side).stances[unit].polarity;
      html << "<span class=\"verdict " << name(polarity) << "\">" << verdict(polarity) << "</span>";
    }
    html << "</li>\n";
  }
  html << "</ul></div>\n";
}

}  // namespace

Counts counts(const Pair& pair, const PairLinks& links) {
  Counts counts;
  for (const Discrepancy& each : pair.alignment->discrepancies)
    counts.disagreements += each.category != Category::missing ? 1 : 0;
  for (const Link& link : pair.alignment->links)
    counts.linked += link.level != Level::sentence && is_agreement(link) ? 1 : 0;
  for (const Side side : {Side::de, Side::en})
    for (const Level level : kLayers)
      counts.alone[static_cast<std::size_t>(side)] += alone(pair, links, side, level).size();
  return counts;
}

void begin_panel(std::string_view id, std::string_view title, Html& html) {
  html << "<section id=\"" << id << "\"><details open><summary><h2>" << title << "</h2></summary>\n";
}

void end_panel(Html& html) { html << "</details></section>\n"; }

void write_agreements(const Pair& pair, Html& html) {
  begin_panel("both", "What both say", html);
  for (const Level level : {Level::stance, Level::entity}) write_agreements(pair, level, html);
  html << "<p data-layer=figure>For figures see <a href=#figures>their table</a>.</p>\n";
  end_panel(html);
}

void write_alone(const Pair& pair, const PairLinks& links, Side side, Html& html) {
  begin_panel(side == Side::de ? "only-de" : "only-en",
              side == Side::de ? "Only in the German text" : "Only in the English text", html);
  for (const Level level : kLayers) write_alone(pair, links, side, level, html);
  end_panel(html);
}

void write_rules(const RuleNumbers& rules, Html& html) {
  if (rules.all().empty()) return;
  begin_panel("rules", "Which rules found it", html);
  html << "<table><thead><tr><th scope=\"col\">no.</th><th scope=\"col\">rule</th><th scope=\"col\">in "
          "line</th><th scope=\"col\">times</th></tr></thead><tbody>\n";
  for (const auto& [rule, hits] : rules.all()) {
    const std::size_t blank = rule.find(' ');
    const bool has_line = blank != std::string_view::npos;
    (html << "<tr id=" << rule_id(hits.number) << "><td>").number(hits.number) << "</td><td>";
    html.text(has_line ? rule.substr(blank + 1) : rule) << "</td><td>";
    html.text(has_line ? rule.substr(0, blank) : "") << "</td><td>";
    html.number(hits.times) << "</td></tr>\n";
  }
  html << "</tbody></table>\n";
  end_panel(html);
}

}  // namespace synopse::view
