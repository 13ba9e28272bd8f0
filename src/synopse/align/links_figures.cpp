#include <algorithm>
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

class FigureLinker {
 public:
  explicit FigureLinker(Pair& pair)
      : pair_(pair),
        beads_(pair),
        de_(quantities(pair, Side::de)),
        en_(quantities(pair, Side::en)),
        de_places_(places(de_, pair.de.sentences.size())),
        en_places_(places(en_, pair.en.sentences.size())) {}

  std::vector<FigurePair> run() {
    for (std::uint32_t i = 0; i < pair_.de.sentences.size(); ++i) {
      for (const std::uint32_t j : beads_.partners(i)) compare_sentences(i, j);
    }
    compare_elsewhere();
    return one_to_one();
  }

  const std::vector<Quantity>& de() const { return de_; }
  const std::vector<Quantity>& en() const { return en_; }

 private:
  bool alone(const std::vector<Quantity>& all, const Place& place, QuantityClass kind) const {
    const auto same = [&](const Quantity& quantity) { return quantity.kind == kind; };
    return std::count_if(all.begin() + place.begin, all.begin() + place.end, same) == 1;
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
    for (std::uint32_t a = de.begin; a < de.end; ++a) {
      for (std::uint32_t b = en.begin; b < en.end; ++b) {
        where.alone = alone(de_, de, de_[a].kind) && alone(en_, en, en_[b].kind);
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

  std::vector<FigurePair> one_to_one() {
    std::sort(found_.begin(), found_.end(), [](const FigurePair& a, const FigurePair& b) {
      if (a.order != b.order) return a.order > b.order;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    std::vector<char> used_de(de_.size(), 0), used_en(en_.size(), 0);
    std::vector<FigurePair> kept;
    for (const FigurePair& each : found_) {
      if (used_de[each.de] || used_en[each.en]) continue;
      used_de[each.de] = used_en[each.en] = 1;
      kept.push_back(each);
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.de < b.de; });
    return kept;
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
  for (FigurePair& each : linker.run()) {
    const std::uint32_t de = linker.de()[each.de].figure, en = linker.en()[each.en].figure;
    if (each.relation == Relation::same) {
      resolve_weekday(pair.de.figures[de], pair.en.figures[en]);
      resolve_weekday(pair.en.figures[en], pair.de.figures[de]);
    }
    alignment.links.push_back({.level = Level::figure,
                               .de = {de},
                               .en = {en},
                               .relation = each.relation,
                               .score = each.score,
                               .note = std::move(each.note)});
  }
}

}  // namespace synopse
