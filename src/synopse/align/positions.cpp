#include "synopse/align/positions.h"

#include <algorithm>

#include "synopse/document/sentences.h"

namespace synopse {
namespace {

constexpr std::size_t kLongestPhrase = 400;  // bytes of a role that are compared
constexpr std::size_t kNeighbours = 6;       // stances before and after that may have the same holder
constexpr std::size_t kShortTarget = 70;     // a longer one tells more than the name of an event

std::vector<std::string> sorted(std::vector<std::string> refs) {
  std::sort(refs.begin(), refs.end());
  refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
  return refs;
}

class PositionReader {
 public:
  PositionReader(const AlignedPair& pair, Side side)
      : document_(pair.side(side)), side_(side), bilingual_(pair.bilingual) {}

  std::vector<StancePosition> read() const {
    std::vector<StancePosition> made;
    made.reserve(document_.stances.size());
    for (const Stance& stance : document_.stances) made.push_back(position(stance));
    for (std::size_t s = 0; s < made.size(); ++s)
      if (made[s].open_target) borrow_target(s, made);
    return made;
  }

 private:
  StancePosition position(const Stance& stance) const {
    const Span place = stance.cue ? stance.cue->span : stance.span;
    StancePosition made{.sentence = sentence_number(document_, place), .words = words(stance.span)};
    if (stance.holder && !stance.holder->span.empty()) {
      made.has_holder = true;
      made.known_holder = !stance.holder->ref.empty();
      made.holders = refs(*stance.holder);
      made.holder_words = words(stance.holder->span);
      // Of several holders each speaks for itself only.
      if (stance.holder->members.empty()) made.party = named_in(stance.holder->span, Nationalities::with);
    }
    const auto& about = stance.target ? stance.target : stance.content;
    if (about) {
      made.targets = refs(*about);
      made.target_words = words(about->span);
      if (about->span.size() <= kShortTarget) made.events = events(about->span);
    }
    made.open_target = made.target_words.features.empty() && made.targets.empty();
    return made;
  }

  // "boycotted the poll, calling it counterproductive": of one holder in one sentence.
  void borrow_target(std::size_t s, std::vector<StancePosition>& all) const {
    const auto& holder = document_.stances[s].holder;
    if (!holder) return;
    const std::size_t first = s - std::min(s, kNeighbours);
    for (std::size_t other = first; other < std::min(all.size(), s + kNeighbours); ++other) {
      const auto& its = document_.stances[other].holder;
      if (other == s || all[other].sentence != all[s].sentence || all[other].open_target) continue;
      if (!its || its->span.begin != holder->span.begin || its->span.end != holder->span.end) continue;
      all[s].targets = all[other].targets;
      all[s].target_words = all[other].target_words;
      all[s].events = all[other].events;
      return;
    }
  }

  std::vector<std::string> refs(const Role& role) const {
    std::vector<std::string> found;
    if (!role.ref.empty()) found.push_back(role.ref);
    for (const Role& member : role.members) {
      if (!member.ref.empty()) found.push_back(member.ref);
    }
    // Nothing is known of the role itself: what it names may speak for it.
    return found.empty() ? named_in(role.span, Nationalities::without) : sorted(std::move(found));
  }

  // "Georgian regions" are no Georgia, though they are of its party.
  enum class Nationalities { with, without };
  std::vector<std::string> named_in(Span span, Nationalities nationalities) const {
    std::vector<std::string> found;
    const auto from =
        std::lower_bound(document_.entities.begin(), document_.entities.end(), span.begin,
                         [](const Entity& e, std::uint32_t begin) { return e.span.begin < begin; });
    for (auto e = from; e != document_.entities.end() && e->span.begin < span.end; ++e) {
      const bool counts = nationalities == Nationalities::with || e->type != "nationality";
      if (counts && !e->ref.empty() && span.contains(e->span)) found.push_back(e->ref);
    }
    return sorted(std::move(found));
  }

  std::vector<Concept> events(Span span) const {
    std::vector<std::string> plain;
    for (const Word& word : words_of(document_, span))
      if (word.kind == TokenKind::word) plain.push_back(bilingual_.spelling.plain(document_[word.span]));
    return bilingual_.concepts.events_in(plain, side_);
  }

  SentenceFeatures words(Span span) const {
    return phrase_features(document_[span].substr(0, kLongestPhrase), side_, bilingual_);
  }

  const Document& document_;
  Side side_;
  const Bilingual& bilingual_;
};

}  // namespace

std::vector<StancePosition> positions(const AlignedPair& pair, Side side) {
  return PositionReader(pair, side).read();
}

}  // namespace synopse
