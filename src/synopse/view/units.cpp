#include "synopse/view/units.h"

#include <algorithm>
#include <map>
#include <span>

namespace synopse::view {

std::string_view code(Side side) { return side == Side::de ? "de" : "en"; }

std::string_view language(Side side) { return side == Side::de ? "German" : "English"; }

const Document& document(const Pair& pair, Side side) { return side == Side::de ? *pair.de : *pair.en; }

std::size_t count(const Document& document, Level layer) {
  if (layer == Level::entity) return document.entities.size();
  return layer == Level::figure ? document.figures.size() : document.stances.size();
}

std::string id(Unit unit) {
  return std::string(code(unit.side)) + '-' + std::string(id_prefix(unit.level)) +
         std::to_string(unit.index + 1);
}

Span place(const Pair& pair, Unit unit) {
  const Document& text = document(pair, unit.side);
  if (unit.level == Level::sentence) return text.sentences[unit.index].span;
  if (unit.level == Level::entity) return text.entities[unit.index].span;
  if (unit.level == Level::figure) return text.figures[unit.index].span;
  const Stance& stance = text.stances[unit.index];
  return stance.cue && !stance.cue->span.empty() ? stance.cue->span : stance.span;
}

std::string_view words(const Pair& pair, Unit unit) { return document(pair, unit.side)[place(pair, unit)]; }

std::string_view name(Standing standing) {
  switch (standing) {
    case Standing::alone:
      return "alone";
    case Standing::same:
      return "same";
    case Standing::partial:
      return "partial";
    case Standing::contradicts:
      return "contradicts";
  }
  return {};
}

Standing standing(Relation relation) {
  if (relation == Relation::contradicts) return Standing::contradicts;
  return relation == Relation::same ? Standing::same : Standing::partial;
}

std::string link_id(std::size_t link) { return 'l' + std::to_string(link + 1); }

std::string discrepancy_id(std::size_t discrepancy) { return 'd' + std::to_string(discrepancy + 1); }

PairLinks::PairLinks(const Pair& pair) {
  for (const Side side : {Side::de, Side::en}) {
    const Document& text = document(pair, side);
    auto& links = links_[static_cast<std::size_t>(side)];
    links[static_cast<std::size_t>(Level::sentence)].resize(text.sentences.size());
    links[static_cast<std::size_t>(Level::entity)].resize(text.entities.size());
    links[static_cast<std::size_t>(Level::figure)].resize(text.figures.size());
    links[static_cast<std::size_t>(Level::stance)].resize(text.stances.size());
  }
  const Alignment& alignment = *pair.alignment;
  for (std::size_t l = 0; l < alignment.links.size(); ++l) add_link(l, alignment.links[l]);
  for (std::size_t d = 0; d < alignment.discrepancies.size(); ++d)
    add_discrepancy(d, alignment.discrepancies[d]);
  for (const Side side : {Side::de, Side::en}) add_mentions(document(pair, side), side);
}

const UnitLinks& PairLinks::of(Unit unit) const {
  return links_[static_cast<std::size_t>(unit.side)][static_cast<std::size_t>(unit.level)][unit.index];
}

UnitLinks& PairLinks::at(Unit unit) {
  return links_[static_cast<std::size_t>(unit.side)][static_cast<std::size_t>(unit.level)][unit.index];
}

void PairLinks::add_link(std::size_t number, const Link& link) {
  if (link.de.empty() || link.en.empty()) return;
  const Standing relation = standing(link.relation);
  join(link.de, link.en, Side::de, link.level, relation, link_id(number));
  join(link.en, link.de, Side::en, link.level, relation, link_id(number));
}

// Those with a link are told by it.
void PairLinks::add_discrepancy(std::size_t number, const Discrepancy& discrepancy) {
  if (discrepancy.link || discrepancy.de.empty() || discrepancy.en.empty()) return;
  const std::string group = discrepancy_id(number);
  join(discrepancy.de, discrepancy.en, Side::de, discrepancy.level, Standing::contradicts, group);
  join(discrepancy.en, discrepancy.de, Side::en, discrepancy.level, Standing::contradicts, group);
}

void PairLinks::join(std::span<const std::uint32_t> units, std::span<const std::uint32_t> counterparts,
                     Side side, Level level, Standing standing, const std::string& group) {
  for (const std::uint32_t index : units) {
    UnitLinks& unit = at({side, level, index});
    unit.standing = std::max(unit.standing, standing);
    unit.groups.push_back(group);
    if (!unit.counterpart) unit.counterpart = Unit{other(side), level, counterparts.front()};
  }
}

// The mentions of one thing that the other text does not have.
void PairLinks::add_mentions(const Document& text, Side side) {
  std::map<std::string_view, std::vector<std::uint32_t>> mentions;
  for (std::uint32_t e = 0; e < text.entities.size(); ++e)
    if (!text.entities[e].ref.empty() && of({side, Level::entity, e}).groups.empty())
      mentions[text.entities[e].ref].push_back(e);
  for (const auto& [ref, entities] : mentions) {
    if (entities.size() == 1) continue;
    const std::string group = 'r' + std::to_string(++alone_groups_);
    for (const std::uint32_t e : entities) at({side, Level::entity, e}).groups.push_back(group);
  }
}

}  // namespace synopse::view
