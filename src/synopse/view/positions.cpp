#include "synopse/view/positions.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "synopse/text/characters.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

constexpr std::string_view kPerson = "person";
constexpr std::size_t kMostName = 80;      // bytes
constexpr std::size_t kMostEntities = 32;  // looked at in one role

// Which of many are the same, as that becomes known.
class Classes {
 public:
  std::uint32_t add() {
    parents_.push_back(static_cast<std::uint32_t>(parents_.size()));
    return parents_.back();
  }
  std::uint32_t find(std::uint32_t one) {
    while (parents_[one] != one) one = parents_[one] = parents_[parents_[one]];
    return one;
  }
  void join(std::uint32_t a, std::uint32_t b) { parents_[find(b)] = find(a); }

 private:
  std::vector<std::uint32_t> parents_;
};

// One holder, or target, of one stance.
struct Mention {
  Side side = Side::de;
  std::string key;   // alike for the same in one language: "=ref", or the words
  std::string name;  // for people
};

// Holders, or targets, of all stances.
class Cast {
 public:
  explicit Cast(const Pair& pair) : pair_(pair) {
    for (const Side side : {Side::de, Side::en})
      for (const Entity& entity : document(pair, side).entities)
        if (!entity.ref.empty() && !entity.norm.empty())
          norms_[static_cast<std::size_t>(side)].emplace(entity.ref, entity.norm);
  }

  std::uint32_t add(Side side, const Role& role) {
    const Mention mention = mention_of(side, role);
    const std::string key =
        mention.key.starts_with('=') ? mention.key : std::string(code(side)) + mention.key;
    const auto [known, is_new] = numbers_.emplace(key, 0);
    if (is_new) {
      known->second = classes_.add();
      names_.push_back({});
    }
    std::string& name = names_[known->second].name[static_cast<std::size_t>(side)];
    if (name.empty()) name = mention.name;
    return known->second;
  }
  void join(std::uint32_t a, std::uint32_t b) { classes_.join(a, b); }
  std::uint32_t find(std::uint32_t one) { return classes_.find(one); }

  // Those that any position has, most first; `order` becomes the place of each.
  std::vector<Party> parties(const std::vector<std::uint32_t>& used, std::vector<std::uint32_t>& order) {
    std::vector<Party> parties(names_.size());
    for (std::uint32_t n = 0; n < names_.size(); ++n) add_names(names_[n], parties[find(n)]);
    for (const std::uint32_t one : used) ++parties[find(one)].stances;
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t n = 0; n < parties.size(); ++n)
      if (parties[n].stances > 0) numbers.push_back(n);
    std::stable_sort(numbers.begin(), numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
      return parties[a].stances > parties[b].stances;
    });
    order.assign(parties.size(), 0);
    std::vector<Party> sorted;
    for (const std::uint32_t number : numbers) {
      order[number] = static_cast<std::uint32_t>(sorted.size());
      sorted.push_back(std::move(parties[number]));
    }
    return sorted;
  }

 private:
  static void add_names(const Party& from, Party& to) {
    for (const std::size_t side : {0, 1})
      if (to.name[side].empty()) to.name[side] = from.name[side];
  }

  // Whether an entity is what the words of a role are about: most of them, or a person that they end with.
  static bool is_head(const Entity& entity, Span role) {
    return 2 * entity.span.size() >= role.size() || (entity.type == kPerson && entity.span.end == role.end);
  }

  const Entity* entity_in(const Document& text, Span span) const {
    const auto first =
        std::lower_bound(text.entities.begin(), text.entities.end(), Span{span.begin, span.end},
                         [](const Entity& each, Span place) { return each.span < place; });
    const auto few = std::min<std::ptrdiff_t>(kMostEntities, text.entities.end() - first);
    for (auto each = first; each != first + few && each->span.begin < span.end; ++each)
      if (!each->ref.empty() && span.contains(each->span) && is_head(*each, span)) return &*each;
    return nullptr;
  }

  Mention mention_of(Side side, const Role& role) const {
    const Document& text = document(pair_, side);
    const std::string words(cut(text[role.span], kMostName));
    if (!role.ref.empty()) return {side, '=' + role.ref, name_of(side, role.ref, words)};
    if (const Entity* entity = entity_in(text, role.span); entity != nullptr)
      return {side, '=' + entity->ref, entity->norm.empty() ? words : std::string(entity->norm)};
    return {side, fold(words), words};
  }

  // What a text calls the thing that a pronoun means.
  std::string name_of(Side side, const std::string& ref, const std::string& words) const {
    const auto& norms = norms_[static_cast<std::size_t>(side)];
    if (const auto known = norms.find(ref); known != norms.end()) return std::string(known->second);
    return words.empty() ? ref : words;
  }

  const Pair& pair_;
  std::map<std::string_view, std::string_view> norms_[2];  // by ref
  std::map<std::string, std::uint32_t> numbers_;           // by key
  std::vector<Party> names_;
  Classes classes_;
};

std::vector<Role> members(const Role& role) {
  return role.parts->members.empty() ? std::vector<Role>{role} : role.parts->members;
}

class Collector {
 public:
  explicit Collector(const Pair& pair) : pair_(pair), holders_(pair), targets_(pair) {}

  Positions collected() {
    for (const Side side : {Side::de, Side::en})
      for (std::uint32_t s = 0; s < document(pair_, side).stances.size(); ++s) add({side, Level::stance, s});
    for (const Link& link : pair_.alignment->links) join(link);
    return sorted();
  }

 private:
  void add(Unit unit) {
    const Stance& stance = document(pair_, unit.side).stances[unit.index];
    if (stance.polarity == Polarity::neutral || !stance.holder || !stance.target) return;
    const std::uint32_t target = targets_.add(unit.side, *stance.target);
    for (const Role& holder : members(*stance.holder)) {
      const std::uint32_t number = holders_.add(unit.side, holder);
      by_stance_.emplace(unit, static_cast<std::uint32_t>(all_.size()));
      all_.push_back({number, target, unit, stance.polarity});
    }
  }

  // Linked stances are about the same; they are one party's only where both have one holder.
  void join(const Link& link) {
    if (link.level != Level::stance || link.de.size() != 1 || link.en.size() != 1) return;
    const auto de = by_stance_.find({Side::de, Level::stance, link.de.front()});
    const auto en = by_stance_.find({Side::en, Level::stance, link.en.front()});
    if (de == by_stance_.end() || en == by_stance_.end()) return;
    const Position &german = all_[de->second], &english = all_[en->second];
    targets_.join(german.target, english.target);
    if (link.relation != Relation::partial && !is_joint(german) && !is_joint(english))
      holders_.join(german.holder, english.holder);
  }

  bool is_joint(const Position& position) const {
    return document(pair_, position.stance.side)
               .stances[position.stance.index]
               .holder->parts->members.size() > 1;
  }

  Positions sorted() {
    std::vector<std::uint32_t> holders, targets, holder_places, target_places;
    for (const Position& each : all_) {
      holders.push_back(each.holder);
      targets.push_back(each.target);
    }
    Positions positions;
    positions.holders = holders_.parties(holders, holder_places);
    positions.targets = targets_.parties(targets, target_places);
    for (Position& each : all_) {
      each.holder = holder_places[holders_.find(each.holder)];
      each.target = target_places[targets_.find(each.target)];
    }
    std::stable_sort(all_.begin(), all_.end(), [](const Position& a, const Position& b) {
      return std::tie(a.holder, a.target, a.stance) < std::tie(b.holder, b.target, b.stance);
    });
    positions.all = std::move(all_);
    return positions;
  }

  const Pair& pair_;
  Cast holders_, targets_;
  std::vector<Position> all_;
  std::map<Unit, std::uint32_t> by_stance_;  // the first of each
};

}  // namespace

Positions positions(const Pair& pair) { return Collector(pair).collected(); }

}  // namespace synopse::view
