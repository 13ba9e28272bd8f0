#include "synopse/align/positions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "synopse/align/phrases.h"
#include "synopse/document/sentences.h"

namespace synopse {
namespace {

constexpr std::size_t kNeighbours = 6;    // stances before and after that may have the same holder
constexpr std::size_t kShortTarget = 70;  // a longer one tells more than the name of an event

using Numbers = std::vector<std::uint32_t>;

class PositionReader {
 public:
  PositionReader(const AlignedPair& pair, Side side, RefNumbers& refs, Numbers& numbers)
      : document_(pair.side(side)),
        side_(side),
        bilingual_(pair.bilingual),
        phrases_(document_, side, pair.bilingual),
        refs_(refs),
        numbers_(numbers) {}

  std::vector<StancePosition> read() {
    std::vector<StancePosition> made;
    made.reserve(document_.stances.size());
    for (const Stance& stance : document_.stances) made.push_back(position(stance));
    for (std::size_t s = 0; s < made.size(); ++s)
      if (made[s].open_target) borrow_target(s, made);
    return made;
  }

 private:
  StancePosition position(const Stance& stance) {
    const Span place = stance.cue ? stance.cue->span : stance.span;
    StancePosition made{.sentence = sentence_number(document_, place)};
    if (stance.holder && !stance.holder->span.empty()) add_holder(*stance.holder, made);
    if (const auto& about = stance.target ? stance.target : stance.content) {
      made.target = about->span;
      made.targets = kept(refs(*about));
      if (about->span.size() <= kShortTarget) made.events = kept(events(about->span));
    }
    made.open_target = made.targets.empty() && phrases_.of(made.target).features.empty();
    return made;
  }

  void add_holder(const Role& holder, StancePosition& made) {
    made.has_holder = true;
    made.known_holder = !holder.ref.empty();
    made.holder = holder.span;
    Numbers names = refs(holder);
    made.holders = kept(names);
    // Of several holders each speaks for itself only.
    if (holder.parts->members.empty()) {
      const Numbers party = named_in(holder.span, Nationalities::with);
      names.insert(names.end(), party.begin(), party.end());
    }
    made.names = kept(std::move(names));
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
      all[s].target = all[other].target;
      all[s].targets = all[other].targets;
      all[s].events = all[other].events;
      return;
    }
  }

  Numbers refs(const Role& role) {
    Numbers found;
    if (!role.ref.empty()) found.push_back(refs_.of(role.ref));
    for (const Role& member : role.parts->members) {
      if (!member.ref.empty()) found.push_back(refs_.of(member.ref));
    }
    // Nothing is known of the role itself: what it names may speak for it.
    return found.empty() ? named_in(role.span, Nationalities::without) : found;
  }

  // "Georgian regions" are no Georgia, though they are of its party.
  enum class Nationalities { with, without };
  Numbers named_in(Span span, Nationalities nationalities) {
    Numbers found;
    const auto from =
        std::lower_bound(document_.entities.begin(), document_.entities.end(), span.begin,
                         [](const Entity& e, std::uint32_t begin) { return e.span.begin < begin; });
    for (auto e = from; e != document_.entities.end() && e->span.begin < span.end; ++e) {
      const bool counts = nationalities == Nationalities::with || e->type != "nationality";
      if (counts && !e->ref.empty() && span.contains(e->span)) found.push_back(refs_.of(e->ref));
    }
    return found;
  }

  Numbers events(Span span) const {
    std::vector<std::string> plain;
    for (const Word& word : words_of(document_, span))
      if (word.kind == TokenKind::word) plain.push_back(bilingual_.spelling.plain(document_[word.span]));
    const std::vector<Concept> found = bilingual_.concepts.events_in(plain, side_);
    return {found.begin(), found.end()};
  }

  // Sorted, each once.
  StancePosition::Numbers kept(Numbers found) {
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const auto begin = static_cast<std::uint32_t>(numbers_.size());
    numbers_.insert(numbers_.end(), found.begin(), found.end());
    return {begin, static_cast<std::uint32_t>(numbers_.size())};
  }

  const Document& document_;
  Side side_;
  const Bilingual& bilingual_;
  Phrases phrases_;
  RefNumbers& refs_;
  Numbers& numbers_;
};

}  // namespace

StancePositions::StancePositions(const AlignedPair& pair, Side side, RefNumbers& refs)
    : positions_(PositionReader(pair, side, refs, numbers_).read()) {}

}  // namespace synopse
