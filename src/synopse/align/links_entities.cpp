#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "synopse/align/things.h"

namespace synopse {
namespace {

constexpr float kLeastScore = 0.5F;
constexpr float kOneSentence = 0.2F;  // both are mentioned in linked sentences
constexpr float kOneType = 0.1F;
constexpr float kAcronym = 0.7F;
constexpr std::size_t kWidest = 32;         // English names that a key may lead to
constexpr std::size_t kMostSentences = 20;  // of a thing, to look for linked ones

struct ThingPair {
  std::uint32_t de = 0, en = 0;
  float score = 0;
};

class EntityLinker {
 public:
  explicit EntityLinker(const AlignedPair& pair)
      : beads_(pair),
        de_(things(pair, Side::de)),
        en_(things(pair, Side::en)),
        de_link_(de_.size(), kNone),
        en_link_(en_.size(), kNone) {}

  std::vector<Link> run() {
    link_by_ref();
    link_by_name();
    for (std::uint32_t l = 0; l < links_.size(); ++l) {
      std::sort(links_[l].de.begin(), links_[l].de.end());
      std::sort(links_[l].en.begin(), links_[l].en.end());
    }
    std::sort(links_.begin(), links_.end(), [](const Link& a, const Link& b) { return a.de < b.de; });
    return std::move(links_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void join(std::uint32_t de, std::uint32_t en, float score) {
    const Thing &a = de_[de], &b = en_[en];
    de_link_[de] = en_link_[en] = links_.size();
    links_.push_back({.level = Level::entity, .de = a.mentions, .en = b.mentions, .score = score});
  }

  // Country with country, and nationality with nationality.
  void link_by_ref() {
    std::map<std::string, std::vector<std::uint32_t>> by_ref;
    for (std::uint32_t e = 0; e < en_.size(); ++e) {
      if (!en_[e].ref.empty()) by_ref[en_[e].ref].push_back(e);
    }
    for (std::uint32_t d = 0; d < de_.size(); ++d) {
      const auto hit = de_[d].ref.empty() ? by_ref.end() : by_ref.find(de_[d].ref);
      if (hit == by_ref.end()) continue;
      for (const std::uint32_t e : hit->second) link_same_ref(d, e);
    }
  }

  void link_same_ref(std::uint32_t d, std::uint32_t e) {
    if (de_[d].nationality != en_[e].nationality) return;
    const bool de_linked = de_link_[d] != kNone, en_linked = en_link_[e] != kNone;
    if (!de_linked && !en_linked) {
      join(d, e, 0.95F);
    } else if (!de_linked) {
      de_link_[d] = en_link_[e];
      auto& mentions = links_[en_link_[e]].de;
      mentions.append(de_[d].mentions);
    } else if (!en_linked) {
      en_link_[e] = de_link_[d];
      auto& mentions = links_[de_link_[d]].en;
      mentions.append(en_[e].mentions);
    }
  }

  void link_by_name() {
    std::vector<ThingPair> pairs = named_alike();
    std::sort(pairs.begin(), pairs.end(), [](const ThingPair& a, const ThingPair& b) {
      if (a.score != b.score) return a.score > b.score;
      return a.de != b.de ? a.de < b.de : a.en < b.en;
    });
    for (const ThingPair& pair : pairs) {
      if (de_link_[pair.de] == kNone && en_link_[pair.en] == kNone) join(pair.de, pair.en, pair.score);
    }
  }

  std::vector<ThingPair> named_alike() const {
    std::unordered_map<Key, std::vector<std::uint32_t>> by_key;  // looked up only
    for (std::uint32_t e = 0; e < en_.size(); ++e) {
      if (en_link_[e] != kNone) continue;
      for (const Term& term : en_[e].name.terms) by_key[term.key].push_back(e);
      if (!en_[e].letters.empty()) by_key[key_of('a', en_[e].letters)].push_back(e);
    }
    std::vector<ThingPair> pairs;
    for (std::uint32_t d = 0; d < de_.size(); ++d) {
      if (de_link_[d] != kNone) continue;
      std::vector<std::uint32_t> partners;
      const auto gather = [&](Key key) {
        const auto hit = by_key.find(key);
        if (hit == by_key.end() || hit->second.size() > kWidest) return;
        partners.insert(partners.end(), hit->second.begin(), hit->second.end());
      };
      for (const Term& term : de_[d].name.terms) gather(term.key);
      if (!de_[d].letters.empty()) gather(key_of('a', de_[d].letters));
      std::sort(partners.begin(), partners.end());
      partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
      for (const std::uint32_t e : partners) {
        const float score = alike(de_[d], en_[e]);
        if (score >= kLeastScore) pairs.push_back({d, e, std::min(0.97F, score)});
      }
    }
    return pairs;
  }

  // Names of one thing: by sound, translation or initials; more so where linked sentences have both.
  float alike(const Thing& de, const Thing& en) const {
    if (de.nationality != en.nationality || !may_be_one(de, en)) return 0;
    const Coverage shared = coverage(de.name, en.name);
    float score = 0.75F * std::max(shared.both(), 0.8F * std::max(shared.de, shared.en));
    if (!de.letters.empty() && de.letters == en.letters) score = std::max(score, kAcronym);
    if (de.type == en.type) score += kOneType;
    return score > 0.3F && in_linked_sentences(de, en) ? score + kOneSentence : score;
  }

  // Of two refs that differ one at least is made of a name, and it must be a name of its sort: an acronym of
  // the other, or in sentences that say the same.
  bool may_be_one(const Thing& de, const Thing& en) const {
    if (de.ref.empty() || en.ref.empty()) return true;
    if ((!de.guessed && !en.guessed) || de.type != en.type) return false;
    return (!de.letters.empty() && de.letters == en.letters) || in_linked_sentences(de, en);
  }

  bool in_linked_sentences(const Thing& de, const Thing& en) const {
    for (std::size_t i = 0; i < std::min(kMostSentences, de.sentences.size()); ++i) {
      for (const std::uint32_t partner : beads_.partners(de.sentences[i])) {
        if (std::binary_search(en.sentences.begin(), en.sentences.end(), partner)) return true;
      }
    }
    return false;
  }

  BeadIndex beads_;
  std::vector<Thing> de_, en_;
  std::vector<std::size_t> de_link_, en_link_;
  std::vector<Link> links_;
};

// The ref of a link: one that a list has, else one made of a name, else one made of the first German mention.
std::string common_ref(const Link& link, const AlignedPair& pair) {
  std::string made;
  for (const Side side : {Side::de, Side::en}) {
    for (const std::uint32_t mention : side == Side::de ? link.de : link.en) {
      const Entity& entity = pair.side(side).entities[mention];
      if (!entity.ref.empty() && !entity.guessed) return entity.ref;
      if (made.empty()) made = entity.ref;
    }
  }
  return made.empty() ? "auto.e" + std::to_string(link.de.front() + 1) : made;
}

void rename(SharedText& ref, const SharedText& from, const SharedText& to) {
  if (ref == from) ref = to;
}

void rename(OptionalRole& role, const SharedText& from, const SharedText& to) {
  if (!role) return;
  rename(role->ref, from, to);
  if (RoleParts* parts = role->parts.filled())
    for (Role& member : parts->members) rename(member.ref, from, to);
}

// Wherever the document speaks of the thing.
void rename(Document& document, const SharedText& from, const SharedText& to) {
  for (Entity& entity : document.entities) rename(entity.ref, from, to);
  for (Quote& quote : document.quotes) rename(quote.speaker, from, to);
  for (Stance& stance : document.stances)
    for (auto* role : {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
      rename(*role, from, to);
}

// All mentions of a link have one ref.
void give_ref(const IndexList& mentions, const std::string& ref, Document& document) {
  for (const std::uint32_t mention : mentions) {
    const std::string own = document.entities[mention].ref;
    if (own.empty())
      document.entities[mention].ref = ref;
    else if (own != ref)
      rename(document, own, ref);
  }
}

}  // namespace

std::vector<Link> entity_links(const AlignedPair& pair) { return EntityLinker(pair).run(); }

void add_entity_links(AlignedPair& pair, Alignment& alignment) {
  std::vector<Link> links = entity_links(pair);
  alignment.links.reserve(alignment.links.size() + links.size());
  for (Link& link : links) {
    const std::string ref = common_ref(link, pair);
    give_ref(link.de, ref, pair.de);
    give_ref(link.en, ref, pair.en);
    alignment.links.push_back(std::move(link));
  }
}

}  // namespace synopse
