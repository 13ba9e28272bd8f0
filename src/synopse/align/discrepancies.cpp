#include <algorithm>
#include <array>
#include <cmath>

#include "synopse/align/links.h"
#include "synopse/align/quoting.h"
#include "synopse/align/rule_names.h"

namespace synopse {
namespace {

constexpr float kTranslation = 0.8F;  // score of the link of a sentence and its translation
constexpr float kCovered = 0.4F;      // and how much of either they have in common
constexpr float kOtherName = 0.5F;
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
  DiscrepancyFinder(const AlignedPair& pair, Alignment& alignment) : pair_(pair), alignment_(alignment) {}

  void run() {
    for (std::uint32_t l = 0; l < alignment_.links.size(); ++l) {
      const Link& link = alignment_.links[l];
      if (link.level == Level::figure && link.relation != Relation::same) add_figure(l, link);
      if (link.level == Level::stance && link.relation != Relation::same) add_stance(l, link);
    }
    add_entities();
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
                                        .note = std::move(note),
                                        .rule = link.rule});
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
      add(Category::value, l, link.score, capitalized_sides("Different values", left, right));
    } else {
      add_partial_figure(l, link, left, right);
    }
  }

  // What the notes of partial links say, and what becomes of it.
  void add_partial_figure(std::uint32_t l, const Link& link, const std::string& left,
                          const std::string& right) {
    struct Kind {
      std::string_view note;
      Category category;
      float sure;
      const char* what;
    };
    static constexpr std::array kKinds = {
        Kind{"slip", Category::value, 0.8F, "Perhaps a dot or comma was misread"},
        Kind{"ends differ", Category::value, 0.8F, "One end of the range differs"},
        Kind{"other units", Category::unit, 1, "One number with different units"},
        Kind{"later report", Category::time, 0.5F, "The later report has another count"},
        Kind{"rounded", Category::precision, 0.5F, "One value is less precise"},
        Kind{"compatible", Category::precision, 0.5F, "One value is less precise"},
        Kind{"related", Category::precision, 0.5F, "Related, and no contradiction"}};
    for (const Kind& kind : kKinds)
      if (link.note.starts_with(kind.note))
        return add(kind.category, l, kind.sure * link.score, capitalized_sides(kind.what, left, right));
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

  // The one person that a sentence names and its translation does not.  Places would not do: "England" and
  // "Britain" are no discrepancy.
  struct LoneEntity {
    std::uint32_t entity = 0;
    std::uint32_t count = 0;
  };
  LoneEntity lone_person(Side side, std::uint32_t first, std::uint32_t last,
                         const std::vector<char>& linked) const {
    const Document& document = pair_.side(side);
    LoneEntity found;
    const std::uint32_t begin = document.sentences[first].span.begin;
    const std::uint32_t end = document.sentences[last - 1].span.end;
    auto e = std::lower_bound(document.entities.begin(), document.entities.end(), begin,
                              [](const Entity& entity, std::uint32_t at) { return entity.span.begin < at; });
    for (; e != document.entities.end() && e->span.begin < end; ++e) {
      const auto place = static_cast<std::uint32_t>(e - document.entities.begin());
      if (linked[place] || e->type != "person" || e->mention != Mention::name) continue;
      // A name that no list has may be the other one, written otherwise.
      found.entity = place;
      found.count += e->ref.empty() || e->guessed ? 2 : 1;
    }
    return found;
  }

  void add_entities() {
    const auto de_linked = linked(Level::entity, Side::de, pair_.de.entities.size());
    const auto en_linked = linked(Level::entity, Side::en, pair_.en.entities.size());
    for (const Bead& bead : pair_.beads) {
      const float covered = std::min(bead.coverage.de, bead.coverage.en);
      if (bead.score < kTranslation || covered < kCovered) continue;
      const LoneEntity de = lone_person(Side::de, bead.de_begin, bead.de_end, de_linked);
      const LoneEntity en = lone_person(Side::en, bead.en_begin, bead.en_end, en_linked);
      if (de.count == 1 && en.count == 1) add_entity(de.entity, en.entity);
    }
  }

  void add_entity(std::uint32_t de, std::uint32_t en) {
    const std::string left = quoted(pair_.de, pair_.de.entities[de].span);
    const std::string right = quoted(pair_.en, pair_.en.entities[en].span);
    alignment_.discrepancies.push_back({.category = Category::entity,
                                        .level = Level::entity,
                                        .de = {de},
                                        .en = {en},
                                        .score = kOtherName,
                                        .note = capitalized_sides("Different names", left, right),
                                        .rule = rules_.of("entity/other-name")});
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
    made.rule = rules_.of(level == Level::stance ? "missing/stance" : "missing/figure");
    (side == Side::de ? made.de : made.en).push_back(unit);
    alignment_.discrepancies.push_back(std::move(made));
  }

  void make_room(std::ptrdiff_t more) {
    auto& all = alignment_.discrepancies;
    all.reserve(all.size() + static_cast<std::size_t>(more));
  }

  // What only one text says.  The sentences themselves are not listed: they simply have no link.
  void add_missing() {
    for (const Side side : {Side::de, Side::en}) {
      const std::string only = side == Side::de ? "Only the German text has " : "Only the English text has ";
      const Document& document = pair_.side(side);
      const auto stances = linked(Level::stance, side, document.stances.size());
      const auto figures = linked(Level::figure, side, document.figures.size());
      make_room(std::count(stances.begin(), stances.end(), 0) +
                std::count(figures.begin(), figures.end(), 0));
      for (std::uint32_t s = 0; s < stances.size(); ++s) {
        const Stance& stance = document.stances[s];
        if (stances[s] || !stance.holder || stance.holder->span.empty()) continue;
        const float score = stance.polarity == Polarity::neutral ? kMissingReport : kMissingStance;
        add_lone(Level::stance, side, s, score, only + quoted(document, stance.span) + ".");
      }
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

  const AlignedPair& pair_;
  Alignment& alignment_;
  RuleNames rules_;
};

}  // namespace

void add_discrepancies(const AlignedPair& pair, Alignment& alignment) {
  DiscrepancyFinder(pair, alignment).run();
}

}  // namespace synopse
