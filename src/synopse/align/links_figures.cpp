#include <algorithm>
#include <array>
#include <unordered_map>

#include "synopse/align/figure_pairs.h"

namespace synopse {
namespace {

// Values and concepts that stand in more places than this are not followed outside of linked sentences.
constexpr std::size_t kWidest = 12;

struct Place {
  std::uint32_t begin = 0, end = 0;  // quantities of a sentence
};

std::vector<Place> places(const std::vector<Quantity>& quantities, std::size_t sentences) {
  std::vector<Place> found(sentences + 1);
  for (std::uint32_t q = 0; q < quantities.size(); ++q) {
    Place& place = found[quantities[q].sentence];
    if (place.begin == place.end) place.begin = q;
    place.end = q + 1;
  }
  return found;
}

// A pair, and the other mentions of its number.
struct FigureGroup {
  FigurePair pair;
  std::vector<std::uint32_t> de, en;  // quantities
};

std::vector<std::uint32_t> figures_of(const std::vector<Quantity>& quantities,
                                      std::vector<std::uint32_t> group) {
  for (std::uint32_t& each : group) each = quantities[each].figure;
  std::sort(group.begin(), group.end());
  return group;
}

class FigureLinker {
 public:
  explicit FigureLinker(Pair& pair)
      : pair_(pair),
        beads_(pair),
        de_(quantities(pair, Side::de)),
        en_(quantities(pair, Side::en)),
        de_places_(places(de_, pair.de.sentences.size())),
        en_places_(places(en_, pair.en.sentences.size())) {}

  std::vector<FigureGroup> run() {
    for (std::uint32_t i = 0; i < pair_.de.sentences.size(); ++i) {
      for (const std::uint32_t j : beads_.partners(i)) compare_sentences(i, j);
    }
    compare_elsewhere();
    return one_to_one();
  }

  const std::vector<Quantity>& de() const { return de_; }
  const std::vector<Quantity>& en() const { return en_; }

 private:
  // Whether the figure's value stands in the other sentence, too.
  static bool is_repeated(const Quantity& quantity, const std::vector<Quantity>& others, const Place& place) {
    return std::any_of(others.begin() + place.begin, others.begin() + place.end, [&](const Quantity& other) {
      if (!quantity.interval || !other.interval) return !quantity.time.empty() && quantity.time == other.time;
      return compare(*quantity.interval, *other.interval) == Meeting::equal;
    });
  }

  // How many figures of each class have a value that the other sentence does not have; last, of all but
  // times.
  using Counts = std::array<std::uint32_t, static_cast<std::size_t>(QuantityClass::other) + 2>;
  static Counts lone_figures(const std::vector<Quantity>& all, const Place& place,
                             const std::vector<Quantity>& others, const Place& other_place) {
    Counts counts{};
    for (std::uint32_t q = place.begin; q < place.end; ++q) {
      if (is_repeated(all[q], others, other_place)) continue;
      ++counts[static_cast<std::size_t>(all[q].kind)];
      if (all[q].kind != QuantityClass::time && all[q].interval) ++counts.back();
    }
    return counts;
  }

  Setting setting(std::uint32_t i, std::uint32_t j) const {
    Setting made;
    const Coverage shared = coverage(pair_.de_features.sentences[i], pair_.en_features.sentences[j]);
    made.anchors = shared.anchors;
    made.covered = std::min(shared.de, shared.en);
    if (const Bead* bead = beads_.joining(i, j)) {
      made.link = bead->score;
      made.covered = std::max(made.covered, std::min(bead->coverage.de, bead->coverage.en));
    }
    return made;
  }

  void compare_sentences(std::uint32_t i, std::uint32_t j) {
    const Place de = de_places_[i], en = en_places_[j];
    if (de.begin == de.end || en.begin == en.end) return;
    Setting where = setting(i, j);
    const Counts de_lone = lone_figures(de_, de, en_, en), en_lone = lone_figures(en_, en, de_, de);
    where.only = de_lone.back() == 1 && en_lone.back() == 1;
    for (std::uint32_t a = de.begin; a < de.end; ++a) {
      const auto kind = static_cast<std::size_t>(de_[a].kind);
      for (std::uint32_t b = en.begin; b < en.end; ++b) {
        where.alone = de_[a].kind == en_[b].kind && de_lone[kind] == 1 && en_lone[kind] == 1;
        add(a, b, where);
      }
    }
  }

  void add(std::uint32_t a, std::uint32_t b, const Setting& where) {
    auto judged = judge(pair_, de_[a], en_[b], where);
    if (!judged) return;
    judged->de = a;
    judged->en = b;
    found_.push_back(std::move(*judged));
  }

  std::vector<Key> keys(const Quantity& quantity) const {
    std::vector<Key> made;
    if (quantity.interval) made.push_back(key_of('#', std::to_string(quantity.interval->value)));
    if (is_full_date(quantity.time)) made.push_back(key_of('t', quantity.time));
    for (const Concept id : quantity.counted) {
      if (pair_.bilingual.concepts[id].general) continue;
      made.push_back(key_of('c', std::to_string(id)));
      for (const Concept outer : pair_.bilingual.concepts[id].within) {
        made.push_back(key_of('c', std::to_string(outer)));
      }
    }
    return made;
  }

  // Figures of one value or one concept in sentences that are not linked.
  void compare_elsewhere() {
    std::unordered_map<Key, std::vector<std::uint32_t>> by_key;  // looked up only
    for (std::uint32_t b = 0; b < en_.size(); ++b) {
      for (const Key key : keys(en_[b])) by_key[key].push_back(b);
    }
    for (std::uint32_t a = 0; a < de_.size(); ++a) {
      for (const Key key : keys(de_[a])) {
        const auto hit = by_key.find(key);
        if (hit == by_key.end() || hit->second.size() > kWidest) continue;
        for (const std::uint32_t b : hit->second) {
          if (beads_.joining(de_[a].sentence, en_[b].sentence)) continue;
          add(a, b, setting(de_[a].sentence, en_[b].sentence));
        }
      }
    }
  }

  // Best first, each figure once; later mentions of a number join the link that has it.
  std::vector<FigureGroup> one_to_one() {
    std::sort(found_.begin(), found_.end(), [](const FigurePair& a, const FigurePair& b) {
      if (a.order != b.order) return a.order > b.order;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    constexpr std::size_t kFree = static_cast<std::size_t>(-1);
    std::vector<std::size_t> de_link(de_.size(), kFree), en_link(en_.size(), kFree);
    std::vector<FigureGroup> groups;
    for (FigurePair& each : found_) {
      std::size_t &de = de_link[each.de], &en = en_link[each.en];
      if (de == kFree && en == kFree) {
        de = en = groups.size();
        groups.push_back({each, {each.de}, {each.en}});
      } else if (each.repeats && de == kFree && groups[en].pair.repeats) {
        de = en;
        groups[en].de.push_back(each.de);
      } else if (each.repeats && en == kFree && groups[de].pair.repeats) {
        en = de;
        groups[de].en.push_back(each.en);
      }
    }
    std::sort(groups.begin(), groups.end(),
              [](const auto& a, const auto& b) { return a.pair.de < b.pair.de; });
    return groups;
  }

  Pair& pair_;
  BeadIndex beads_;
  std::vector<Quantity> de_, en_;
  std::vector<Place> de_places_, en_places_;
  std::vector<FigurePair> found_;
};

// "Sunday" is the date that it is linked with, unless the text says otherwise.
void resolve_weekday(Figure& weekday, const Figure& date) {
  const std::string& known = date.resolved.empty() ? date.timex : date.resolved;
  if (weekday.resolved.empty() && bare_weekday(weekday.timex) && is_full_date(known))
    weekday.resolved = known;
}

}  // namespace

void add_figure_links(Pair& pair, Alignment& alignment) {
  FigureLinker linker(pair);
  for (FigureGroup& group : linker.run()) {
    const FigurePair& best = group.pair;
    if (best.relation == Relation::same) {
      Figure& de = pair.de.figures[linker.de()[best.de].figure];
      Figure& en = pair.en.figures[linker.en()[best.en].figure];
      resolve_weekday(de, en);
      resolve_weekday(en, de);
    }
    alignment.links.push_back({.level = Level::figure,
                               .de = figures_of(linker.de(), std::move(group.de)),
                               .en = figures_of(linker.en(), std::move(group.en)),
                               .relation = best.relation,
                               .score = best.score,
                               .note = best.note});
  }
}

}  // namespace synopse
