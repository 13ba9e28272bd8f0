#include "synopse/align/tallies.h"

#include <algorithm>
#include <cmath>

namespace synopse {
namespace {

constexpr std::size_t kMost = 3;  // numbers of one set: more are of several events
constexpr double kFarApart = 4;

// What a text says of a set, in text order.
using Mentions = std::vector<std::uint32_t>;

class TallyFinder {
 public:
  TallyFinder(const AlignedPair& pair, const std::vector<Quantity>& de, const std::vector<Quantity>& en)
      : pair_(pair), de_(de), en_(en) {}

  std::vector<FigurePair> run() const {
    std::vector<FigurePair> found;
    const std::vector<Mentions> in_de = mentions(de_), in_en = mentions(en_);
    for (std::size_t set = 0; set < in_de.size(); ++set) {
      if (!are_few(in_de[set]) || !are_few(in_en[set]) || any_agree(in_de[set], in_en[set])) continue;
      if (auto made =
              judge_largest(static_cast<Concept>(set), largest(de_, in_de[set]), largest(en_, in_en[set])))
        found.push_back(std::move(*made));
    }
    return found;
  }

 private:
  std::vector<Mentions> mentions(const std::vector<Quantity>& all) const {
    std::vector<Mentions> found(pair_.bilingual.concepts.size());
    for (std::uint32_t q = 0; q < all.size(); ++q) {
      if (!is_count(all[q]) || all[q].is_end_of_range(q)) continue;
      for (const Concept set : all[q].counted) {
        if (pair_.bilingual.concepts[set].tally) found[set].push_back(q);
      }
    }
    return found;
  }

  static bool is_count(const Quantity& quantity) {
    return quantity.kind == QuantityClass::count && quantity.interval && quantity.interval->value >= 2;
  }

  static bool are_few(const Mentions& mentions) { return !mentions.empty() && mentions.size() <= kMost; }

  bool any_agree(const Mentions& de, const Mentions& en) const {
    return std::any_of(de.begin(), de.end(), [&](std::uint32_t a) {
      return std::any_of(en.begin(), en.end(), [&](std::uint32_t b) {
        return compare(*de_[a].interval, *en_[b].interval) != Meeting::apart;
      });
    });
  }

  // "In 1999 such a quake killed 17,000": another event.
  bool speaks_of_another_time(const std::vector<Quantity>& all, const Quantity& tally,
                              const std::string& date) const {
    return std::any_of(all.begin(), all.end(), [&](const Quantity& other) {
      if (other.sentence != tally.sentence || other.kind != QuantityClass::time) return false;
      const bool year = other.time.size() >= 4 && other.time[0] != 'X' && other.time[0] != 'P';
      return year && (date.size() < 4 || other.time.substr(0, 4) != std::string_view(date).substr(0, 4));
    });
  }

  // "Two more lives, bringing the total to 11": the total is told, too.
  static std::uint32_t largest(const std::vector<Quantity>& all, const Mentions& mentions) {
    return *std::max_element(mentions.begin(), mentions.end(), [&](std::uint32_t a, std::uint32_t b) {
      return all[a].interval->value < all[b].interval->value;
    });
  }

  std::optional<FigurePair> judge_largest(Concept set, std::uint32_t a, std::uint32_t b) const {
    const Quantity &de = de_[a], &en = en_[b];
    const double x = std::abs(de.interval->value), y = std::abs(en.interval->value);
    if (std::max(x, y) > kFarApart * std::min(x, y)) return std::nullopt;
    if (speaks_of_another_time(de_, de, pair_.de.date) || speaks_of_another_time(en_, en, pair_.en.date))
      return std::nullopt;
    FigurePair made{
        .de = a, .en = b, .relation = Relation::contradicts, .score = 0.5F, .rule = "figure/tally"};
    made.note = both_spoken(pair_, de, en);
    if (!are_of_two_days(pair_) || !pair_.bilingual.concepts[set].growing) return made;
    made.relation = Relation::partial;
    made.note = later_report(pair_, de, en);
    return made;
  }

  const AlignedPair& pair_;
  const std::vector<Quantity>& de_;
  const std::vector<Quantity>& en_;
};

}  // namespace

std::vector<FigurePair> compare_tallies(const AlignedPair& pair, const std::vector<Quantity>& de,
                                        const std::vector<Quantity>& en) {
  return TallyFinder(pair, de, en).run();
}

}  // namespace synopse
