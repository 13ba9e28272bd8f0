#include <algorithm>
#include <array>
#include <cmath>

#include "synopse/align/figure_pairs.h"
#include "synopse/align/rule_names.h"
#include "synopse/align/tallies.h"

namespace synopse {
namespace {

// Values and concepts that stand in more places than this are not followed outside of linked sentences.
constexpr std::size_t kWidest = 12;
constexpr std::uint32_t kNear = 16;  // figures on either side that may be meant instead

// Quantities [begin, end) of the sentences of a bead.
struct Place {
  std::uint32_t begin = 0, end = 0;
};

Place place_of(const std::vector<Quantity>& quantities, std::uint32_t first, std::uint32_t last) {
  const auto at = [&](std::uint32_t sentence) {
    const auto found =
        std::lower_bound(quantities.begin(), quantities.end(), sentence,
                         [](const Quantity& quantity, std::uint32_t s) { return quantity.sentence < s; });
    return static_cast<std::uint32_t>(found - quantities.begin());
  };
  return {at(first), at(last)};
}

// Of the quantities of a place: which of them say what the other text does not say there.
class LoneFigures {
 public:
  LoneFigures(const std::vector<Quantity>& all, Place place, const std::vector<Quantity>& others,
              Place other_place)
      : begin_(place.begin), lone_(place.end - place.begin, 0), rank_(place.end - place.begin, 0) {
    for (std::uint32_t q = place.begin; q < place.end; ++q) {
      const Quantity& quantity = all[q];
      const bool repeated = is_repeated(quantity, others, other_place) ||
                            (quantity.ends > 0 && is_repeated(all[q + 1], others, other_place) &&
                             is_repeated(all[q + 2], others, other_place));
      if (repeated) continue;
      lone_[q - begin_] = 1;
      if (quantity.is_like_age()) ++ages_;
      if (quantity.is_end_of_range(q)) continue;
      rank_[q - begin_] = counts_[static_cast<std::size_t>(quantity.kind)]++;
      if (quantity.kind != QuantityClass::time && quantity.interval) ++all_;
    }
  }

  bool is_lone(std::uint32_t q) const { return lone_[q - begin_] != 0; }
  std::uint32_t rank(std::uint32_t q) const { return rank_[q - begin_]; }  // among its class
  std::uint32_t count(QuantityClass kind) const { return counts_[static_cast<std::size_t>(kind)]; }
  bool is_only_age(std::uint32_t q, const Quantity& quantity) const {
    return ages_ == 1 && is_lone(q) && quantity.is_like_age();
  }
  std::uint32_t count() const { return all_; }  // of all classes but times

 private:
  static bool is_repeated(const Quantity& quantity, const std::vector<Quantity>& others, const Place& place) {
    return std::any_of(others.begin() + place.begin, others.begin() + place.end, [&](const Quantity& other) {
      if (!quantity.interval || !other.interval) return !quantity.time.empty() && quantity.time == other.time;
      return compare(*quantity.interval, *other.interval) == Meeting::equal;
    });
  }

  std::uint32_t begin_;
  std::vector<char> lone_;
  std::vector<std::uint32_t> rank_;
  std::array<std::uint32_t, static_cast<std::size_t>(QuantityClass::other) + 1> counts_{};
  std::uint32_t all_ = 0, ages_ = 0;
};

// Figures that differ and are no contradiction.
struct FigureDoubt {
  std::uint32_t de = 0, en = 0;
  std::string why;
};

// A pair, and the other mentions of its number.
struct FigureGroup {
  FigurePair pair;
  std::vector<std::uint32_t> de, en;  // quantities
};

std::vector<std::uint32_t> figures_of(const std::vector<Quantity>& quantities,
                                      std::vector<std::uint32_t> group) {
  for (std::uint32_t& each : group) each = quantities[each].figure;
  std::sort(group.begin(), group.end());
  group.erase(std::unique(group.begin(), group.end()), group.end());
  return group;
}

class FigureLinker {
 public:
  explicit FigureLinker(AlignedPair& pair)
      : pair_(pair),
        beads_(pair),
        beside_(pair),
        de_(quantities(pair, Side::de)),
        en_(quantities(pair, Side::en)) {
    pair.de_features.words.clear();  // large, and asked no more where they are
    pair.en_features.words.clear();
  }

  std::vector<FigureGroup> run() {
    for (const Bead& bead : pair_.beads) compare_bead(bead);
    compare_elsewhere();
    for (FigurePair& tally : compare_tallies(pair_, de_, en_)) found_.push_back(std::move(tally));
    return one_to_one();
  }

  const std::vector<FigureDoubt>& doubts() const { return doubts_; }
  const std::vector<Quantity>& de() const { return de_; }
  const std::vector<Quantity>& en() const { return en_; }

 private:
  Setting setting(std::uint32_t i, std::uint32_t j) const {
    Setting made;
    const Coverage shared = coverage(pair_.de_features.sentences[i], pair_.en_features.sentences[j]);
    made.anchors = shared.anchors;
    made.covered = std::min(shared.de, shared.en);
    return made;
  }

  void compare_bead(const Bead& bead) {
    const Place de = place_of(de_, bead.de_begin, bead.de_end);
    const Place en = place_of(en_, bead.en_begin, bead.en_end);
    if (de.begin == de.end || en.begin == en.end) return;
    const LoneFigures de_lone(de_, de, en_, en), en_lone(en_, en, de_, de);
    Setting where{.link = bead.score,
                  .covered = std::min(bead.coverage.de, bead.coverage.en),
                  .anchors = bead.coverage.anchors};
    where.only = de_lone.count() == 1 && en_lone.count() == 1;
    for (std::uint32_t a = de.begin; a < de.end; ++a) {
      const QuantityClass kind = de_[a].kind;
      const bool as_many = de_lone.count(kind) == en_lone.count(kind);
      for (std::uint32_t b = en.begin; b < en.end; ++b) {
        const bool both = kind == en_[b].kind && as_many && de_lone.is_lone(a) && en_lone.is_lone(b);
        where.age = de_lone.is_only_age(a, de_[a]) && en_lone.is_only_age(b, en_[b]);
        where.alone = both && de_lone.count(kind) == 1;
        where.ordered = both && !de_[a].is_end_of_range(a) && !en_[b].is_end_of_range(b) &&
                        de_lone.rank(a) == en_lone.rank(b);
        add(a, b, where);
      }
    }
  }

  void add(std::uint32_t a, std::uint32_t b, const Setting& where) {
    // Ends of ranges are compared with plain figures only.
    const bool de_end = de_[a].is_end_of_range(a), en_end = en_[b].is_end_of_range(b);
    if ((de_end && (en_end || en_[b].ends > 0)) || (en_end && de_[a].ends > 0)) return;
    auto judged = judge(pair_, beside_, de_[a], en_[b], where);
    if (!judged && !de_end && !en_end) {
      if (std::string why = doubt(pair_, beside_, de_[a], en_[b], where); !why.empty())
        doubts_.push_back({de_[a].figure, en_[b].figure, std::move(why)});
    }
    if (!judged) return;
    const bool years = de_[a].kind == QuantityClass::time && de_[a].interval && en_[b].interval &&
                       judged->relation == Relation::contradicts;
    if ((de_end || en_end) && judged->relation != Relation::same && !years) return;
    judged->de = a;
    judged->en = b;
    found_.push_back(std::move(*judged));
  }

  std::vector<Key> keys(const Quantity& quantity) const {
    std::vector<Key> made;
    if (quantity.interval) made.push_back(key_of('#', std::to_string(quantity.interval->value)));
    if (is_full_date(quantity.time)) made.push_back(key_of('t', quantity.time));
    // Percentages, sums and measures are few enough to compare them all.
    const bool own_unit = quantity.kind == QuantityClass::percent || !quantity.unit.empty();
    if (own_unit)
      made.push_back(key_of('u', std::to_string(static_cast<int>(quantity.kind)).append(quantity.unit)));
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
    const std::vector<KeyPlace> places = places_by_key();
    for (std::uint32_t a = 0; a < de_.size(); ++a) {
      for (const Key key : keys(de_[a])) {
        const auto hits = std::ranges::equal_range(places, key, {}, &KeyPlace::key);
        if (hits.size() > kWidest) continue;
        for (const auto& [hit_key, b] : hits) {
          if (beads_.joining(de_[a].sentence, en_[b].sentence)) continue;
          add(a, b, setting(de_[a].sentence, en_[b].sentence));
        }
      }
    }
  }

  // An English quantity that has a key.
  struct KeyPlace {
    Key key = 0;
    std::uint32_t quantity = 0;
  };

  // Sorted by key, then in text order.
  std::vector<KeyPlace> places_by_key() const {
    std::vector<KeyPlace> places;
    for (std::uint32_t b = 0; b < en_.size(); ++b)
      for (const Key key : keys(en_[b])) places.push_back({key, b});
    std::ranges::stable_sort(places, {}, &KeyPlace::key);
    return places;
  }

  static constexpr std::size_t kFree = static_cast<std::size_t>(-1);

  // A range is linked as a whole or by its ends.
  static bool is_blocked(const std::vector<Quantity>& all, const std::vector<std::size_t>& links,
                         std::uint32_t q) {
    if (all[q].is_end_of_range(q)) return links[all[q].whole] != kFree;
    for (std::uint32_t end = 1; end <= all[q].ends; ++end) {
      if (links[q + end] != kFree) return true;
    }
    return false;
  }

  // The group of the range's other end, if both are the same as figures of the other text.
  static std::size_t other_end(const std::vector<Quantity>& all, const std::vector<std::size_t>& links,
                               std::uint32_t q) {
    if (!all[q].is_end_of_range(q)) return kFree;
    for (std::uint32_t end = 1; end <= all[all[q].whole].ends; ++end) {
      if (links[all[q].whole + end] != kFree) return links[all[q].whole + end];
    }
    return kFree;
  }

  // Whether a free figure of the same sentence and sort is nearer to `other`: then that one is meant.
  static bool has_nearer_rival(const std::vector<Quantity>& all, const std::vector<std::size_t>& links,
                               std::uint32_t q, const Quantity& other) {
    const auto distance = [&](const Quantity& from) {
      return std::abs(from.interval->value - other.interval->value);
    };
    const auto is_rival = [&](std::uint32_t each) {
      return each != q && links[each] == kFree && all[each].kind == all[q].kind &&
             all[each].unit == all[q].unit && all[each].interval && !all[each].is_end_of_range(each) &&
             distance(all[each]) < distance(all[q]);
    };
    const auto last = std::min(static_cast<std::uint32_t>(all.size()), q + kNear + 1);
    for (std::uint32_t each = q - std::min(q, kNear); each < last; ++each)
      if (all[each].sentence == all[q].sentence && is_rival(each)) return true;
    return false;
  }

  bool is_mistaken(const FigurePair& pair, const std::vector<std::size_t>& de_link,
                   const std::vector<std::size_t>& en_link) const {
    const Quantity &de = de_[pair.de], &en = en_[pair.en];
    if (pair.relation != Relation::contradicts || !de.interval || !en.interval) return false;
    return has_nearer_rival(de_, de_link, pair.de, en) || has_nearer_rival(en_, en_link, pair.en, de);
  }

  // Best first, each figure once; later mentions of a number join the link that has it.
  std::vector<FigureGroup> one_to_one() {
    std::stable_sort(found_.begin(), found_.end(), [](const FigurePair& a, const FigurePair& b) {
      if (a.order != b.order) return a.order > b.order;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    std::vector<std::size_t> de_link(de_.size(), kFree), en_link(en_.size(), kFree);
    std::vector<FigureGroup> groups;
    for (FigurePair& each : found_) {
      if (is_blocked(de_, de_link, each.de) || is_blocked(en_, en_link, each.en)) continue;
      if (is_mistaken(each, de_link, en_link)) continue;
      std::size_t &de = de_link[each.de], &en = en_link[each.en];
      if (de == kFree && en == kFree) {
        const std::size_t joined =
            std::min(other_end(de_, de_link, each.de), other_end(en_, en_link, each.en));
        const bool joins = joined != kFree && groups[joined].pair.relation == Relation::same &&
                           each.relation == Relation::same;
        de = en = joins ? joined : groups.size();
        if (!joins) groups.push_back({each, {}, {}});
        groups[de].de.push_back(each.de);
        groups[de].en.push_back(each.en);
      } else if (each.repeats && de == kFree && groups[en].pair.repeats) {
        de = en;
        groups[en].de.push_back(each.de);
      } else if (each.repeats && en == kFree && groups[de].pair.repeats) {
        en = de;
        groups[de].en.push_back(each.en);
      }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto& a, const auto& b) { return a.pair.de < b.pair.de; });
    return groups;
  }

  AlignedPair& pair_;
  BeadIndex beads_;
  FigureSurroundings beside_;
  std::vector<Quantity> de_, en_;
  std::vector<FigurePair> found_;
  std::vector<FigureDoubt> doubts_;
};

// "Sunday" is the date that it is linked with, unless the text says otherwise.
void resolve_weekday(Figure& weekday, const Figure& date) {
  const SharedText& known = date.resolved.empty() ? date.timex : date.resolved;
  if (weekday.resolved.empty() && bare_weekday(weekday.timex) && is_full_date(known))
    weekday.resolved = known;
}

std::vector<char> linked(const Alignment& alignment, Side side, std::size_t figures) {
  std::vector<char> found(figures, 0);
  for (const Link& link : alignment.links) {
    if (link.level != Level::figure) continue;
    for (const std::uint32_t figure : side == Side::de ? link.de : link.en) found[figure] = 1;
  }
  return found;
}

// Of figures that found no partner; each is told of once.
void add_doubts(const AlignedPair& pair, const std::vector<FigureDoubt>& doubts, Alignment& alignment) {
  std::vector<char> de_done = linked(alignment, Side::de, pair.de.figures.size());
  std::vector<char> en_done = linked(alignment, Side::en, pair.en.figures.size());
  for (const FigureDoubt& doubt : doubts) {
    if (de_done[doubt.de] || en_done[doubt.en]) continue;
    de_done[doubt.de] = en_done[doubt.en] = 1;
    alignment.suppressed.push_back({.category = Category::value,
                                    .de = {doubt.de},
                                    .en = {doubt.en},
                                    .note = doubt.why,
                                    .rule = "figure/doubt"});
  }
}

}  // namespace

void add_figure_links(AlignedPair& pair, Alignment& alignment) {
  FigureLinker linker(pair);
  RuleNames rules;
  std::vector<FigureGroup> groups = linker.run();
  alignment.links.reserve(alignment.links.size() + groups.size());
  for (FigureGroup& group : groups) {
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
                               .note = best.note,
                               .rule = rules.of(best.rule)});
  }
  add_doubts(pair, linker.doubts(), alignment);
}

}  // namespace synopse
