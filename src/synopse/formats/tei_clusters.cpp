#include "synopse/formats/tei_clusters.h"

#include <limits>

#include "synopse/formats/tei.h"

namespace synopse {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view kNationality = "nationality";

}  // namespace

Clusters::Clusters(const Document& document, const std::vector<bool>& linked) {
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    const Entity& entity = document.entities[i];
    const bool known = !entity.ref.empty() || !entity.norm.empty() || (i < linked.size() && linked[i]);
    const std::string ref = entity.ref.empty() ? "auto.e" + std::to_string(i + 1) : entity.ref;
    of_entity_.push_back(known ? add(ref, entity.type, entity.norm) : kNone);
    if (known && all_[of_entity_[i]].norm.empty() && entity.mention == Mention::name)
      all_[of_entity_[i]].norm = document[entity.span];
  }
  for (const auto& quote : document.quotes)
    if (!quote.speaker.empty()) add(quote.speaker, {}, {});
  for (const auto& stance : document.stances)
    for (const auto* role : {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
      add(*role);
  for (auto& cluster : all_)
    if (cluster.norm.empty()) cluster.norm = cluster.ref;
}

std::optional<std::uint32_t> Clusters::of_entity(std::uint32_t entity) const {
  if (of_entity_[entity] == kNone) return std::nullopt;
  return of_entity_[entity];
}

std::uint32_t Clusters::add(const std::string& ref, std::string_view type, std::string_view norm) {
  const auto [place, is_new] = by_ref_.try_emplace(ref, static_cast<std::uint32_t>(all_.size()));
  if (is_new) {
    std::string name = xml_name(ref);
    // Two refs whose names agree would be one xml:id: they become one thing.
    place->second = by_name_.try_emplace(name, place->second).first->second;
    if (place->second == all_.size())
      all_.push_back({.name = std::move(name), .ref = ref, .type = std::string(type)});
  }
  Cluster& cluster = all_[place->second];
  if (cluster.norm.empty()) cluster.norm = norm;
  if (!type.empty() && (cluster.type.empty() || cluster.type == kNationality)) cluster.type = type;
  return place->second;
}

void Clusters::add(const std::optional<Role>& role) {
  if (role) add(*role);
}

void Clusters::add(const Role& role) {
  if (!role.ref.empty()) add(role.ref, {}, {});
  for (const auto& member : role.members) add(member);
}

}  // namespace synopse
