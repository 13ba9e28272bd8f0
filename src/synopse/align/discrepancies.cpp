#include <cmath>

#include "synopse/align/links.h"
#include "synopse/align/quoting.h"

namespace synopse {
namespace {

constexpr float kMissingStance = 0.4F;
constexpr float kMissingReport = 0.2F;  // of a stance that takes no side
constexpr float kMissingFigure = 0.15F;
constexpr double kSmall = 12;  // a smaller number that stands in one text only is no news

bool is_time(const Figure& figure) {
  return figure.kind == FigureKind::date || figure.kind == FigureKind::time;
}

std::string capitalized_sides(const std::string& what, const std::string& de, const std::string& en) {
  return what + ": the German text has " + de + ", the English text has " + en + ".";
}

class DiscrepancyFinder {
 public:
  DiscrepancyFinder(const Pair& pair, Alignment& alignment) : pair_(pair), alignment_(alignment) {}

  void run() {
    for (std::uint32_t l = 0; l < alignment_.links.size(); ++l) {
      const Link& link = alignment_.links[l];
      if (link.level == Level::figure && link.relation != Relation::same) add_figure(l, link);
      if (link.level == Level::stance && link.relation != Relation::same) add_stance(l, link);
    }
    add_missing();
  }

 private:
  void add(Category category, std::uint32_t l, float score, std::string note) {
    const Link& link = alignment_.links[l];
    alignment_.discrepancies.push_back({.category = category,
                                        .level = link.level,
                                        .link = l,
                                        .de = link.de,
                                        .en = link.en,
                                        .score = score,
                                        .note = std::move(note)});
  }

  void add_figure(std::uint32_t l, const Link& link) {
    const Figure& de = pair_.de.figures[link.de.front()];
    const Figure& en = pair_.en.figures[link.en.front()];
    const std::string left = quoted(pair_.de, de.span), right = quoted(pair_.en, en.span);
    if (is_time(de) || is_time(en)) {
      const bool contradicts = link.relation == Relation::contradicts;
      add(contradicts ? Category::time : Category::precision, l, link.score * (contradicts ? 1.0F : 0.5F),
          capitalized_sides(contradicts ? "Different times" : "One time is more precise", left, right));
    } else if (link.relation == Relation::contradicts) {
      std::string note = capitalized_sides("Different values", left, right);
      if (const auto remark = link.note.find("; "); remark != std::string::npos) {
        note += " Perhaps " + link.note.substr(remark + 2) + ".";
      }
      add(Category::value, l, link.score, std::move(note));
    } else if (link.note.starts_with("other units")) {
      add(Category::unit, l, link.score, capitalized_sides("One number with different units", left, right));
    } else if (link.note.starts_with("rounded") || link.note.starts_with("compatible")) {
      add(Category::precision, l, 0.5F * link.score,
          capitalized_sides("One value is less precise", left, right));
    }
  }

  void add_stance(std::uint32_t l, const Link& link) {
    const Stance& de = pair_.de.stances[link.de.front()];
    const Stance& en = pair_.en.stances[link.en.front()];
    if (link.relation == Relation::contradicts) {
      const std::string what = "Opposite positions (" + std::string(name(de.polarity)) + ", " +
                               std::string(name(en.polarity)) + ")";
      add(Category::polarity, l, link.score,
          capitalized_sides(what, quoted(pair_.de, de.span), quoted(pair_.en, en.span)));
    } else if (link.note.starts_with("other holders")) {
      add(Category::holder, l, 0.5F * link.score,
          capitalized_sides("Different holders", quoted(pair_.de, de.holder->span),
                            quoted(pair_.en, en.holder->span)));
    }
  }

  std::vector<char> linked(Level level, Side side, std::size_t size) const {
    std::vector<char> found(size, 0);
    for (const Link& link : alignment_.links) {
      if (link.level != level) continue;
      for (const std::uint32_t unit : side == Side::de ? link.de : link.en) found[unit] = 1;
    }
    return found;
  }

  void add_lone(Level level, Side side, std::uint32_t unit, float score, std::string note) {
    Discrepancy made{.category = Category::missing, .level = level, .score = score, .note = std::move(note)};
    (side == Side::de ? made.de : made.en).push_back(unit);
    alignment_.discrepancies.push_back(std::move(made));
  }

  // What only one text says.  The sentences themselves are not listed: they simply have no link.
  void add_missing() {
    for (const Side side : {Side::de, Side::en}) {
      const std::string only = side == Side::de ? "Only the German text has " : "Only the English text has ";
      const Document& document = pair_.side(side);
      const auto stances = linked(Level::stance, side, document.stances.size());
      for (std::uint32_t s = 0; s < stances.size(); ++s) {
        const Stance& stance = document.stances[s];
        if (stances[s] || !stance.holder || stance.holder->span.empty()) continue;
        const float score = stance.polarity == Polarity::neutral ? kMissingReport : kMissingStance;
        add_lone(Level::stance, side, s, score, only + quoted(document, stance.span) + ".");
      }
      const auto figures = linked(Level::figure, side, document.figures.size());
      for (std::uint32_t f = 0; f < figures.size(); ++f) {
        const Figure& figure = document.figures[f];
        const bool news = figure.value && std::abs(figure.value->approximate()) > kSmall && !is_time(figure);
        if (!figures[f] && news) {
          add_lone(Level::figure, side, f, kMissingFigure,
                   only + "the figure " + quoted(document, figure.span) + ".");
        }
      }
    }
  }

  const Pair& pair_;
  Alignment& alignment_;
};

}  // namespace

void add_discrepancies(const Pair& pair, Alignment& alignment) { DiscrepancyFinder(pair, alignment).run(); }

}  // namespace synopse
