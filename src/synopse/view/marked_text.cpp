#include "synopse/view/marked_text.h"

#include <algorithm>
#include <tuple>

#include "synopse/document/sentences.h"
#include "synopse/view/differences.h"
#include "synopse/view/marks.h"
#include "synopse/view/plain.h"

namespace synopse::view {
namespace {

// What a mark is drawn as; plain where it is not asked for.
Ink ink_of_mark(const Mark& mark, const Document& document, const Shown& shown) {
  if (mark.part == Part::entity) return shown.entities ? kEntity : kPlain;
  if (mark.part == Part::figure) return shown.figures ? kFigure : kPlain;
  if (mark.part != Part::cue || !shown.stances) return kPlain;
  return kCue | ink_of(document.stances[mark.unit.index].polarity);
}

bool is_shown(Level level, const Shown& shown) {
  if (level == Level::entity) return shown.entities;
  if (level == Level::figure) return shown.figures;
  return level != Level::stance || shown.stances;
}

std::string_view opening(Ink ink) {
  return ink & kCue ? "<" : ink & kFigure ? "{" : ink & kEntity ? "[" : "";
}
std::string_view closing(Ink ink) {
  return ink & kCue ? ">" : ink & kFigure ? "}" : ink & kEntity ? "]" : "";
}

}  // namespace

MarkedText::MarkedText(const Pair& pair, Side side, const ColumnsOptions& options)
    : document_(document(pair, side)), colour_(options.colour) {
  for (const Mark& mark : marks(document_, side)) add(mark.span, ink_of_mark(mark, document_, options.shown));
  add_differences(pair, side, options.shown);
  merge();
  find_edges();
}

// A stance without a cue has no words of its own to be marked.
void MarkedText::add(Span span, Ink ink, std::size_t difference) {
  if (ink == kPlain || document_.sentences.empty()) return;
  const Span sentence = document_.sentences[sentence_number(document_, span)].span;
  span = {std::max(span.begin, sentence.begin), std::min(span.end, sentence.end)};
  if (span.begin < span.end) stretches_.push_back({span, ink, difference});
}

void MarkedText::add_differences(const Pair& pair, Side side, const Shown& shown) {
  const auto& all = pair.alignment->discrepancies;
  for (std::size_t d = 0; d < all.size(); ++d) {
    if (all[d].category == Category::missing || !is_shown(all[d].level, shown)) continue;
    for (const std::uint32_t unit : side == Side::de ? all[d].de : all[d].en)
      add(differing_span(document_, all[d].level, unit, all[d].category), kDifference, d + 1);
  }
}

// One stretch for all stances that have one cue, for instance.
void MarkedText::merge() {
  const auto key = [](const Stretch& each) {
    return std::make_tuple(each.span, (each.ink & kDifference) == 0, each.ink & (kCue | kFigure | kEntity),
                           each.difference);
  };
  std::stable_sort(stretches_.begin(), stretches_.end(),
                   [&](const Stretch& a, const Stretch& b) { return key(a) < key(b); });
  std::size_t kept = 0;
  for (std::size_t each = 0; each < stretches_.size(); ++each) {
    if (kept > 0 && key(stretches_[kept - 1]) == key(stretches_[each]))
      stretches_[kept - 1].ink |= stretches_[each].ink;
    else
      stretches_[kept++] = stretches_[each];
  }
  stretches_.resize(kept);
}

// Those that begin together begin outer first, those that end together end inner first.
void MarkedText::find_edges() {
  for (std::uint32_t s = 0; s < stretches_.size(); ++s) {
    edges_.push_back({stretches_[s].span.begin, true, s});
    edges_.push_back({stretches_[s].span.end, false, s});
  }
  std::sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) {
    const auto order = [](const Edge& edge) {
      const auto stretch = static_cast<std::int64_t>(edge.stretch);
      return std::make_tuple(edge.at, edge.begins, edge.begins ? stretch : -stretch);
    };
    return order(a) < order(b);
  });
}

Styled MarkedText::sentence(std::uint32_t number) {
  const Span sentence = document_.sentences[number].span;
  Styled made;
  std::uint32_t at = sentence.begin;
  while (next_ < edges_.size() && edges_[next_].at < sentence.begin) ++next_;
  for (; next_ < edges_.size() && edges_[next_].at <= sentence.end; ++next_) {
    // What begins at the end of the one sentence stands in the next.
    if (edges_[next_].begins && edges_[next_].at == sentence.end) break;
    add_words({at, edges_[next_].at}, made);
    at = edges_[next_].at;
    step(edges_[next_], made);
  }
  add_words({at, sentence.end}, made);
  return made;
}

void MarkedText::add_words(Span span, Styled& made) const { made.add(plain(document_[span]), ink()); }

void MarkedText::step(const Edge& edge, Styled& made) {
  const Stretch& stretch = stretches_[edge.stretch];
  if (edge.begins && colour_ == Colour::off) made.add(opening(stretch.ink), ink());
  for (std::size_t bit = 0; bit < open_.size(); ++bit)
    if (stretch.ink >> bit & 1) edge.begins ? ++open_[bit] : --open_[bit];
  if (edge.begins) return;
  if (colour_ == Colour::off) made.add(closing(stretch.ink), ink());
  made.add(sign_of(stretch.ink), stretch.ink);
  if (stretch.difference > 0) made.add("≠" + std::to_string(stretch.difference), kDifference);
}

Ink MarkedText::ink() const {
  Ink made = kPlain;
  for (std::size_t bit = 0; bit < open_.size(); ++bit)
    if (open_[bit] > 0) made |= 1U << bit;
  return made;
}

}  // namespace synopse::view
