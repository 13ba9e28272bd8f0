#include <algorithm>
#include <iterator>
#include <span>

#include "synopse/align/phrases.h"
#include "synopse/align/positions.h"
#include "synopse/align/quoting.h"
#include "synopse/align/rule_names.h"
#include "synopse/document/sentences.h"

namespace synopse {
namespace {

constexpr float kPhraseIsSame = 0.45F;  // coverage of two holders' or targets' words
constexpr float kNamedIsSame = 0.25F;   // the same when a reference is shared, too
constexpr float kTouching = 0.1F;       // they have something in common
constexpr float kTelling = 0.3F;        // two stances of which much is the same
constexpr float kAlike = 0.45F;         // nearly all
constexpr float kLinked = 0.5F;         // score of a sentence link that speaks for one event
constexpr float kSecondLink = 0.42F;    // a stance that is linked already needs so much for another link
constexpr float kCovered = 0.9F;        // the whole of the shorter of two holders
constexpr std::uint32_t kNeighbours = 6;
constexpr std::size_t kWidest = 16;  // English stances of one holder

bool share(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  return std::any_of(a.begin(), a.end(),
                     [&](std::uint32_t number) { return std::binary_search(b.begin(), b.end(), number); });
}

bool is_polar(const Stance& stance) {
  return stance.polarity == Polarity::support || stance.polarity == Polarity::oppose;
}

bool opposite(Polarity a, Polarity b) {
  return (a == Polarity::support && b == Polarity::oppose) ||
         (a == Polarity::oppose && b == Polarity::support);
}

// What two stances have in common.
struct Common {
  bool holder = false;  // one holder, or a member of the other
  bool party = false;   // "Russia" and "a Russian observer"
  bool lone = false;    // one of them has no holder
  bool target = false;  // one target by its words and names
  bool event = false;   // targets of one family of events: "the referendum", "the poll"
  bool open = false;    // one target is a pronoun
  bool linked = false;  // their sentences are
  bool polarity = false, polar = false, kind = false;
  float target_words = 0, words = 0;
  bool same_figure = false;  // both hold figures that are linked
  bool alleged = false;      // one of them only in what somebody else accuses the holder of

  bool about() const { return target || event; }
};

struct StancePair {
  std::uint32_t de = 0, en = 0;
  Relation relation = Relation::partial;
  float score = 0;
  bool other_holder = false;
};

// One holder with the same position of the same kind on the same thing.
bool is_same(const Common& common) {
  if (!common.holder || !common.polarity || !common.kind || common.alleged) return false;
  if (common.target) return true;
  // What somebody says may be anything: the words must agree.
  if (!common.polar) return common.words >= kAlike && common.linked;
  return common.event || common.same_figure || (common.linked && common.open && common.words >= kTelling);
}

bool is_overlap_of_one_holder(const Common& common) {
  if (!common.holder) return false;
  if (common.polar && common.polarity && common.kind)
    return common.about() || common.linked || common.words >= kTouching || common.open;
  if (common.polar && common.polarity) return common.about() || common.linked || common.words >= kNamedIsSame;
  return common.words >= kTelling || common.same_figure || (common.linked && common.words >= kNamedIsSame);
}

bool is_overlap(const Common& common) {
  if (is_overlap_of_one_holder(common)) return true;
  const bool agree = common.polarity && (common.polar || common.words >= kTelling);
  if (common.party) {
    if (common.same_figure) return true;
    if (agree && (common.kind || common.polar) && common.about()) return true;
    if (common.about() && common.words >= kNamedIsSame) return true;
  }
  if (common.lone) return agree && (common.target || common.same_figure) && common.words >= kNamedIsSame;
  return common.linked && (common.target || common.words >= kTelling) && (common.polarity || common.kind);
}

class StanceLinker {
 public:
  StanceLinker(const AlignedPair& pair, const Alignment& alignment)
      : pair_(pair),
        beads_(pair),
        de_(pair, Side::de, refs_),
        en_(pair, Side::en, refs_),
        de_phrases_(pair.de, Side::de, pair.bilingual),
        en_phrases_(pair.en, Side::en, pair.bilingual),
        figure_partner_(pair.de.figures.size(), kNone),
        figure_contrary_(pair.de.figures.size(), kNone) {
    for (std::uint32_t s = 0; s < de_.size(); ++s) de_alleged_.push_back(is_alleged(pair.de, s));
    for (std::uint32_t s = 0; s < en_.size(); ++s) en_alleged_.push_back(is_alleged(pair.en, s));
    for (const Link& link : alignment.links) {
      if (link.level != Level::figure) continue;
      auto& partner = link.relation == Relation::contradicts ? figure_contrary_ : figure_partner_;
      for (const std::uint32_t figure : link.de) partner[figure] = link.en.front();
    }
  }

  std::vector<Link> run() {
    compare_all();
    std::stable_sort(found_.begin(), found_.end(), [](const StancePair& a, const StancePair& b) {
      if (a.score != b.score) return a.score > b.score;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    std::vector<char> used_de(de_.size(), 0), used_en(en_.size(), 0);
    std::vector<Link> links;
    for (const StancePair& each : found_) {
      const bool both = used_de[each.de] && used_en[each.en];
      const bool second = used_de[each.de] || used_en[each.en];
      if (both || (second && !may_be_second(each))) continue;
      used_de[each.de] = used_en[each.en] = 1;
      links.push_back(link_of(each));
    }
    std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.de < b.de; });
    return links;
  }

 private:
  static constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

  // "The EU and the OSCE condemned it": what each of them says elsewhere belongs to it.
  static bool may_be_second(const StancePair& each) {
    return each.relation != Relation::contradicts && each.score >= kSecondLink;
  }

  // Stances of linked sentences, of one holder or party anywhere, and of one figure.
  void compare_all() {
    std::vector<std::vector<std::uint32_t>> in_sentence(pair_.en.sentences.size() + 1);
    std::vector<std::vector<std::uint32_t>> named(refs_.size());
    std::vector<std::uint32_t> lone;
    for (std::uint32_t e = 0; e < en_.size(); ++e) {
      in_sentence[en_[e].sentence].push_back(e);
      for (const std::uint32_t ref : en_[en_[e].names]) named[ref].push_back(e);
      if (!en_[e].has_holder || en_[e].holders.empty()) lone.push_back(e);
    }
    for (std::uint32_t d = 0; d < de_.size(); ++d) {
      std::vector<std::uint32_t> partners;
      const auto add = [&](const std::vector<std::uint32_t>& more) {
        if (more.size() <= kWidest) partners.insert(partners.end(), more.begin(), more.end());
      };
      for (const std::uint32_t sentence : beads_.partners(de_[d].sentence)) add(in_sentence[sentence]);
      for (const std::uint32_t ref : de_[de_[d].names]) add(named[ref]);
      for (const std::uint32_t sentence : sentences_of_figures(pair_.de.stances[d].span))
        add(in_sentence[sentence]);
      if (de_[d].holders.empty()) add(lone);
      std::sort(partners.begin(), partners.end());
      partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
      for (const std::uint32_t e : partners) compare(d, e);
    }
  }

  // Linked figures in a stance.
  template <typename Use>
  void for_each_figure(const std::vector<std::uint32_t>& partners, Span span, Use use) const {
    const auto& figures = pair_.de.figures;
    auto f = std::lower_bound(figures.begin(), figures.end(), span.begin,
                              [](const Figure& figure, std::uint32_t at) { return figure.span.begin < at; });
    for (; f != figures.end() && f->span.begin < span.end; ++f) {
      const std::uint32_t partner = partners[static_cast<std::size_t>(f - figures.begin())];
      if (partner != kNone && !is_temporal(f->kind)) use(partner);
    }
  }

  std::vector<std::uint32_t> sentences_of_figures(Span span) const {
    std::vector<std::uint32_t> found;
    for_each_figure(figure_partner_, span, [&](std::uint32_t figure) {
      found.push_back(sentence_number(pair_.en, pair_.en.figures[figure].span));
    });
    return found;
  }

  // By their words: "die Gewerkschaft" and "the union"; not "46 percent" and "49 percent".
  bool is_one_holder(std::uint32_t d, std::uint32_t e) {
    const Coverage shared = shared_words(de_[d].holder, en_[e].holder);
    const bool covered = std::max(shared.de, shared.en) >= kCovered && shared.both() >= kTelling;
    if (shared.both() < kPhraseIsSame && !covered) return false;
    if (de_[d].known_holder && en_[e].known_holder) return false;
    const Span de = pair_.de.stances[d].holder->span, en = pair_.en.stances[e].holder->span;
    if (!holds_figure(pair_.de, de) || !holds_figure(pair_.en, en)) return true;
    bool linked = false;
    for_each_figure(figure_partner_, de,
                    [&](std::uint32_t figure) { linked |= en.contains(pair_.en.figures[figure].span); });
    return linked;
  }

  static bool holds_figure(const Document& document, Span span) {
    const auto& figures = document.figures;
    const auto f =
        std::lower_bound(figures.begin(), figures.end(), span.begin,
                         [](const Figure& each, std::uint32_t at) { return each.span.begin < at; });
    return f != figures.end() && f->span.begin < span.end && !is_temporal(f->kind);
  }

  // "Officials accuse Russia of supporting the vote": Russia itself said nothing.
  static bool is_alleged(const Document& document, std::uint32_t s) {
    const Stance& stance = document.stances[s];
    const Span place = stance.cue ? stance.cue->span : stance.span;
    const std::uint32_t first = s - std::min(s, kNeighbours);
    const auto last =
        std::min<std::uint32_t>(static_cast<std::uint32_t>(document.stances.size()), s + kNeighbours);
    for (std::uint32_t other = first; other < last; ++other) {
      const Stance& reporter = document.stances[other];
      if (other == s || reporter.kind != "accusation" || !reporter.holder || !stance.holder) continue;
      const bool own = reporter.cue && reporter.cue->span.contains(place);
      if (!own && reporter.span.contains(place) && !reporter.holder->span.contains(stance.holder->span))
        return true;
    }
    return false;
  }

  // How much two phrases have in common.
  Coverage shared_words(Span de, Span en) { return coverage_.of(de_phrases_.of(de), en_phrases_.of(en)); }

  Common common(std::uint32_t d, std::uint32_t e) {
    const Stance &de = pair_.de.stances[d], &en = pair_.en.stances[e];
    const StancePosition &a = de_[d], &b = en_[e];
    Common made;
    const Bead* bead = beads_.joining(a.sentence, b.sentence);
    made.linked = bead && bead->score >= kLinked;
    made.lone = !a.has_holder || !b.has_holder;
    made.holder = share(de_[a.holders], en_[b.holders]) || (!made.lone && is_one_holder(d, e));
    made.party = !made.holder && share(de_[a.names], en_[b.names]);
    made.target_words = shared_words(a.target, b.target).both();
    made.words = shared_words(de.span, en.span).both();
    // A name in common is not enough: long contents about one country may say anything.
    const bool named = share(de_[a.targets], en_[b.targets]) && made.target_words >= kNamedIsSame;
    made.target = named || made.target_words >= kPhraseIsSame;
    made.event = share(de_[a.events], en_[b.events]);
    made.open = a.open_target || b.open_target;
    made.polarity = de.polarity == en.polarity;
    made.polar = is_polar(de) && is_polar(en);
    made.kind = de.kind == en.kind;
    made.alleged = de_alleged_[d] != en_alleged_[e];
    for_each_figure(figure_partner_, de.span, [&](std::uint32_t figure) {
      made.same_figure |= en.span.contains(pair_.en.figures[figure].span);
    });
    return made;
  }

  void compare(std::uint32_t d, std::uint32_t e) {
    const Stance &de = pair_.de.stances[d], &en = pair_.en.stances[e];
    const Common both = common(d, e);
    StancePair made{.de = d, .en = e, .other_holder = !both.holder};
    made.score = score(both);
    if (opposite(de.polarity, en.polarity)) {
      if (!both.holder || !contradict(both, de, en)) return;
      made.relation = Relation::contradicts;
    } else if (is_same(both)) {
      made.relation = Relation::same;
    } else if (!is_overlap(both)) {
      return;
    }
    found_.push_back(made);
  }

  // Judgements and votes.  A demand is for or against what its words say, and who rejects a result may praise
  // the vote.
  static bool takes_side(const Stance& stance) { return stance.kind == "judgement" || stance.kind == "vote"; }

  static bool contradict(const Common& both, const Stance& de, const Stance& en) {
    if (de.certainty != Certainty::certain || en.certainty != Certainty::certain || both.alleged)
      return false;
    const bool recognition = de.kind == "recognition" && en.kind == "recognition";
    if (!recognition && !(takes_side(de) && takes_side(en))) return false;
    return both.target || (both.kind && both.event && both.linked);
  }

  static float score(const Common& both) {
    const auto points = [](bool holds, float worth) { return holds ? worth : 0.0F; };
    return 0.1F + points(both.holder, 0.3F) + points(both.party, 0.1F) + 0.2F * both.target_words +
           0.1F * both.words + points(both.target, 0.1F) + points(!both.target && both.event, 0.1F) +
           points(both.linked, 0.15F) + points(both.polarity, 0.1F) + points(both.kind, 0.1F) +
           points(both.same_figure, 0.05F);
  }

  // "52,000 people" and "25,000 people": the figures' own link tells what differs.
  bool differ_in_number(const Stance& de, const Stance& en) const {
    bool differ = false;
    for_each_figure(figure_contrary_, de.holder->span, [&](std::uint32_t figure) {
      differ |= en.holder->span.contains(pair_.en.figures[figure].span);
    });
    return differ;
  }

  Link link_of(const StancePair& each) {
    const Stance &de = pair_.de.stances[each.de], &en = pair_.en.stances[each.en];
    Link link{.level = Level::stance, .de = {each.de}, .en = {each.en}, .relation = each.relation};
    link.score = std::min(0.95F, each.score);
    if (each.relation == Relation::contradicts) {
      link.rule = rules_.of("stance/opposite-polarity");
      link.note =
          std::string(name(de.polarity)) + " in German, " + std::string(name(en.polarity)) + " in English";
    } else if (each.other_holder && de.holder && en.holder && !differ_in_number(de, en)) {
      link.rule = rules_.of("stance/other-holder");
      link.note = "other holders: " + quoted(pair_.de, de.holder->span) + " in German, " +
                  quoted(pair_.en, en.holder->span) + " in English";
    }
    return link;
  }

  const AlignedPair& pair_;
  BeadIndex beads_;
  RefNumbers refs_;
  StancePositions de_, en_;
  Phrases de_phrases_, en_phrases_;
  CoverageCounter coverage_;
  std::vector<std::uint32_t> figure_partner_, figure_contrary_;  // by German figure
  std::vector<char> de_alleged_, en_alleged_;
  std::vector<StancePair> found_;
  RuleNames rules_;
};

}  // namespace

void add_stance_links(const AlignedPair& pair, Alignment& alignment) {
  std::vector<Link> links = StanceLinker(pair, alignment).run();
  alignment.links.reserve(alignment.links.size() + links.size());
  std::move(links.begin(), links.end(), std::back_inserter(alignment.links));
}

}  // namespace synopse
