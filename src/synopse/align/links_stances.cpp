#include <algorithm>
#include <unordered_map>

#include "synopse/align/links.h"
#include "synopse/align/quoting.h"

namespace synopse {
namespace {

constexpr float kPhraseIsSame = 0.45F;       // coverage of two holders' or targets' words
constexpr float kNamedIsSame = 0.25F;        // the same when a reference is shared, too
constexpr float kLinked = 0.5F;              // score of a sentence link that speaks for one event
constexpr std::size_t kWidest = 16;          // English stances of one holder
constexpr std::size_t kLongestPhrase = 400;  // bytes of a role that are compared

// A stance as it is compared: who, about what.
struct Position {
  std::uint32_t sentence = 0;
  std::vector<std::string> holders, targets;  // refs, sorted
  SentenceFeatures holder_words, target_words;
};

class PositionReader {
 public:
  PositionReader(const Pair& pair, Side side)
      : document_(pair.side(side)), side_(side), bilingual_(pair.bilingual) {}

  std::vector<Position> read() const {
    std::vector<Position> made;
    for (const Stance& stance : document_.stances) {
      const Span place = stance.cue ? stance.cue->span : stance.span;
      Position position{.sentence = sentence_at(document_, place)};
      if (stance.holder) {
        position.holders = refs(*stance.holder);
        position.holder_words = words(*stance.holder);
      }
      const auto& about = stance.target ? stance.target : stance.content;
      if (about) {
        position.targets = refs(*about);
        position.target_words = words(*about);
      }
      made.push_back(std::move(position));
    }
    return made;
  }

 private:
  std::vector<std::string> refs(const Role& role) const {
    std::vector<std::string> found;
    if (!role.ref.empty()) found.push_back(role.ref);
    for (const Role& member : role.members) {
      if (!member.ref.empty()) found.push_back(member.ref);
    }
    if (!found.empty()) return sorted(std::move(found));
    // Nothing is known of the role itself: what it names may speak for it.
    const auto from =
        std::lower_bound(document_.entities.begin(), document_.entities.end(), role.span.begin,
                         [](const Entity& e, std::uint32_t begin) { return e.span.begin < begin; });
    for (auto e = from; e != document_.entities.end() && e->span.begin < role.span.end; ++e) {
      if (!e->ref.empty() && role.span.contains(e->span)) found.push_back(e->ref);
    }
    return sorted(std::move(found));
  }

  static std::vector<std::string> sorted(std::vector<std::string> refs) {
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
  }

  SentenceFeatures words(const Role& role) const {
    return phrase_features(document_[role.span].substr(0, kLongestPhrase), side_, bilingual_);
  }

  const Document& document_;
  Side side_;
  const Bilingual& bilingual_;
};

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& ref) { return std::binary_search(b.begin(), b.end(), ref); });
}

bool opposite(Polarity a, Polarity b) {
  return (a == Polarity::support && b == Polarity::oppose) ||
         (a == Polarity::oppose && b == Polarity::support);
}

struct StancePair {
  std::uint32_t de = 0, en = 0;
  Relation relation = Relation::partial;
  float score = 0;
  bool other_holder = false;
};

class StanceLinker {
 public:
  explicit StanceLinker(const Pair& pair)
      : pair_(pair),
        beads_(pair),
        de_(PositionReader(pair, Side::de).read()),
        en_(PositionReader(pair, Side::en).read()) {}

  std::vector<Link> run() {
    compare_all();
    std::sort(found_.begin(), found_.end(), [](const StancePair& a, const StancePair& b) {
      if (a.score != b.score) return a.score > b.score;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    std::vector<char> used_de(de_.size(), 0), used_en(en_.size(), 0);
    std::vector<Link> links;
    for (const StancePair& each : found_) {
      if (used_de[each.de] || used_en[each.en]) continue;
      used_de[each.de] = used_en[each.en] = 1;
      links.push_back(link_of(each));
    }
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.de < b.de; });
    return links;
  }

 private:
  // Stances of linked sentences, and of one holder anywhere.
  void compare_all() {
    std::vector<std::vector<std::uint32_t>> in_sentence(pair_.en.sentences.size() + 1);
    std::unordered_map<std::string, std::vector<std::uint32_t>> of_holder;  // looked up only
    for (std::uint32_t e = 0; e < en_.size(); ++e) {
      in_sentence[en_[e].sentence].push_back(e);
      for (const std::string& ref : en_[e].holders) of_holder[ref].push_back(e);
    }
    for (std::uint32_t d = 0; d < de_.size(); ++d) {
      std::vector<std::uint32_t> partners;
      const auto add = [&](const std::vector<std::uint32_t>& more) {
        if (more.size() <= kWidest) partners.insert(partners.end(), more.begin(), more.end());
      };
      for (const std::uint32_t sentence : beads_.partners(de_[d].sentence)) add(in_sentence[sentence]);
      for (const std::string& ref : de_[d].holders) {
        if (const auto hit = of_holder.find(ref); hit != of_holder.end()) add(hit->second);
      }
      std::sort(partners.begin(), partners.end());
      partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
      for (const std::uint32_t e : partners) compare(d, e);
    }
  }

  void compare(std::uint32_t d, std::uint32_t e) {
    const Stance &de = pair_.de.stances[d], &en = pair_.en.stances[e];
    const Bead* bead = beads_.joining(de_[d].sentence, en_[e].sentence);
    const bool linked = bead && bead->score >= kLinked;
    const float holder_words = coverage(de_[d].holder_words, en_[e].holder_words).both();
    const bool holder = share(de_[d].holders, en_[e].holders) || holder_words >= kPhraseIsSame;
    const float target_words = coverage(de_[d].target_words, en_[e].target_words).both();
    // A name in common is not enough: long contents about one country may say anything.
    const bool named = share(de_[d].targets, en_[e].targets) && target_words >= kNamedIsSame;
    const bool target = named || target_words >= kPhraseIsSame;
    const bool polarity = de.polarity == en.polarity, kind = de.kind == en.kind;
    StancePair made{.de = d, .en = e, .other_holder = !holder};
    made.score = 0.1F + (holder ? 0.3F : 0.0F) + 0.2F * target_words + (target ? 0.15F : 0.0F) +
                 (linked ? 0.15F : 0.0F) + (polarity ? 0.1F : 0.0F) + (kind ? 0.1F : 0.0F);
    if (holder && target && opposite(de.polarity, en.polarity)) {
      if (target_words < kPhraseIsSame && !linked) return;
      if (de.certainty != Certainty::certain || en.certainty != Certainty::certain) return;
      made.relation = Relation::contradicts;
    } else if (opposite(de.polarity, en.polarity)) {
      return;
    } else if (holder && (target || linked) && polarity && kind) {
      made.relation = Relation::same;
    } else if (!(holder && (target || linked)) && !(linked && target && (polarity || kind))) {
      return;
    }
    found_.push_back(made);
  }

  Link link_of(const StancePair& each) const {
    const Stance &de = pair_.de.stances[each.de], &en = pair_.en.stances[each.en];
    Link link{.level = Level::stance, .de = {each.de}, .en = {each.en}, .relation = each.relation};
    link.score = std::min(0.95F, each.score);
    if (each.relation == Relation::contradicts) {
      link.note =
          std::string(name(de.polarity)) + " in German, " + std::string(name(en.polarity)) + " in English";
    } else if (each.other_holder && de.holder && en.holder) {
      link.note = "other holders: " + quoted(pair_.de, de.holder->span) + " in German, " +
                  quoted(pair_.en, en.holder->span) + " in English";
    }
    return link;
  }

  const Pair& pair_;
  BeadIndex beads_;
  std::vector<Position> de_, en_;
  std::vector<StancePair> found_;
};

}  // namespace

void add_stance_links(const Pair& pair, Alignment& alignment) {
  for (Link& link : StanceLinker(pair).run()) alignment.links.push_back(std::move(link));
}

}  // namespace synopse
