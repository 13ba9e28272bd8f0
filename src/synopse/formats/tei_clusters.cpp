#include "synopse/formats/tei_clusters.h"

#include <algorithm>
#include <limits>

#include "synopse/formats/sha256.h"
#include "synopse/formats/tei.h"

namespace synopse {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view kNationality = "nationality";
constexpr std::string_view kMade = "auto.";
constexpr std::size_t kMostAtOnce = 64;  // things, for which room is made at once

}  // namespace

Clusters::Clusters(const Document& document, const std::vector<bool>& linked) {
  of_entity_.reserve(document.entities.size());
  all_.reserve(std::min(document.entities.size(), kMostAtOnce));
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    const Entity& entity = document.entities[i];
    const bool known = !entity.ref.empty() || !entity.norm.empty() || (i < linked.size() && linked[i]);
    of_entity_.push_back(!known ? kNone : entity.ref.empty() ? make(i) : add(entity.ref));
    if (known) learn(of_entity_[i], entity);
  }
  for (const auto& quote : document.quotes)
    if (!quote.speaker.empty()) add(quote.speaker);
  for (const auto& stance : document.stances)
    for (const auto* role : {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
      add(*role);
  name_the_nameless(document);
}

std::optional<std::uint32_t> Clusters::of_entity(std::uint32_t entity) const {
  if (of_entity_[entity] == kNone) return std::nullopt;
  return of_entity_[entity];
}

std::uint32_t Clusters::add(std::string_view ref) {
  if (const std::uint32_t number = refs_.number(ref); number < of_ref_.size()) return of_ref_[number];
  std::string name = free_name(ref);
  if (name != ref) changed_.insert(name);
  of_ref_.push_back(static_cast<std::uint32_t>(all_.size()));
  all_.push_back({.name = std::move(name), .ref = ref});
  return of_ref_.back();
}

std::uint32_t Clusters::make(std::uint32_t entity) {
  all_.push_back({.name = std::string(kMade) + "e" + std::to_string(entity + 1), .made = true});
  return static_cast<std::uint32_t>(all_.size() - 1);
}

// A ref may look like the name that another one had to be given, or like one that is made.
std::string Clusters::free_name(std::string_view ref) const {
  std::string name = xml_name(ref);
  if (name.starts_with(kMade)) name += "-" + sha256(ref).substr(0, 6);
  while (is_taken(name)) name += "-2";
  return name;
}

// By a thing before this one: by a changed name, or as it is called by its ref.
bool Clusters::is_taken(std::string_view name) const {
  if (!changed_.empty() && changed_.contains(std::string(name))) return true;
  const std::uint32_t same = refs_.find(name);
  return same < of_ref_.size() && all_[of_ref_[same]].name == name;
}

void Clusters::learn(std::uint32_t cluster, const Entity& entity) {
  Cluster& thing = all_[cluster];
  if (thing.norm.empty()) thing.norm = entity.norm;
  if (thing.type.empty() || thing.type == kNationality) thing.type = entity.type;
}

void Clusters::name_the_nameless(const Document& document) {
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    const Entity& entity = document.entities[i];
    if (of_entity_[i] == kNone || entity.mention != Mention::name) continue;
    std::string_view& norm = all_[of_entity_[i]].norm;
    if (norm.empty()) norm = document[entity.span];
  }
  for (auto& cluster : all_)
    if (cluster.norm.empty()) cluster.norm = cluster.made ? std::string_view(cluster.name) : cluster.ref;
}

void Clusters::add(const OptionalRole& role) {
  if (role) add(*role);
}

void Clusters::add(const Role& role) {
  if (!role.ref.empty()) add(role.ref);
  for (const auto& member : role.parts->members) add(member);
}

}  // namespace synopse
