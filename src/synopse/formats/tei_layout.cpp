#include "synopse/formats/tei_layout.h"

#include <algorithm>
#include <map>
#include <set>

#include "synopse/formats/tei_cuts.h"
#include "synopse/formats/tei_mentions.h"

namespace synopse {
namespace {

// An annotation that may stand in the body.
using Candidate = BodyElement;

bool opens_before(const BodyElement& a, const BodyElement& b) {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  if (a.span.end != b.span.end) return a.span.end > b.span.end;
  return a.nest != b.nest ? a.nest < b.nest : a.index < b.index;
}

// By falling length, then by start; of one extent, the outer kind first.
bool placed_before(const Candidate& a, const Candidate& b) {
  if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
  return opens_before(a, b);
}

template <class Iterator>
void put_in_order(Iterator begin, Iterator end) {
  if (!std::is_sorted(begin, end, opens_before)) std::sort(begin, end, opens_before);
}

// Layers one behind the other in one list, each sorted or nearly so, to be sorted as a whole.
class Layers {
 public:
  void reserve(std::size_t elements) { all_.reserve(elements); }
  void add(BodyElement element) { all_.push_back(element); }
  void end_layer() {
    const auto begin = all_.begin() + static_cast<std::ptrdiff_t>(done_);
    put_in_order(begin, all_.end());
    std::inplace_merge(all_.begin(), begin, all_.end(), opens_before);
    done_ = all_.size();
  }
  const std::vector<BodyElement>& all() const { return all_; }
  std::vector<BodyElement> take() { return std::move(all_); }

 private:
  std::vector<BodyElement> all_;
  std::size_t done_ = 0;
};

// Which of the annotations that overlap one another stand in the body: the longer goes first, and what
// crosses one that has its place stays out.
class Group {
 public:
  Group(Layout& layout, std::vector<BodyElement>& placed) : layout_(layout), placed_(placed) {}

  void run(std::vector<Candidate> candidates) {
    std::sort(candidates.begin(), candidates.end(), placed_before);
    for (const auto& candidate : candidates)
      if (fits(candidate)) place(candidate);
  }

 private:
  bool fits(const Candidate& candidate) const {
    if (crosses(candidate.span)) return false;
    if (candidate.nest == Nest::said) return !in_mention(candidate.span);
    return candidate.nest != Nest::part || layout_.figure_inline[layout_.parts[candidate.index].figure];
  }
  // All that is placed is at least as long, so whatever begins or ends strictly inside crosses.
  bool crosses(Span span) const {
    const auto next = boundaries_.upper_bound(span.begin);
    return next != boundaries_.end() && *next < span.end;
  }
  bool in_mention(Span span) const {
    const auto after = mentions_.upper_bound(span.begin);
    return after != mentions_.begin() && std::prev(after)->second >= span.end;
  }

  void place(const Candidate& candidate) {
    placed_.push_back(candidate);
    boundaries_.insert(candidate.span.begin);
    boundaries_.insert(candidate.span.end);
    if (candidate.nest == Nest::figure) layout_.figure_inline[candidate.index] = true;
    if (candidate.nest == Nest::said || in_mention(candidate.span)) return;
    mentions_[candidate.span.begin] = candidate.span.end;
  }

  Layout& layout_;
  std::vector<BodyElement>& placed_;
  std::set<std::uint32_t> boundaries_;               // of all that is placed
  std::map<std::uint32_t, std::uint32_t> mentions_;  // the outermost entities and figures: begin -> end
};

class Placer {
 public:
  Placer(const Document& document, Layout& layout)
      : document_(document), layout_(layout), extents_(paragraph_extents(document)) {}

  void containers() {
    for (std::uint32_t i = 0; i < extents_.size(); ++i) elements_.add({extents_[i], Nest::paragraph, i});
    elements_.end_layer();
    for (std::uint32_t i = 0; i < document_.boilerplate.size(); ++i)
      elements_.add({document_.boilerplate[i], Nest::boilerplate, i});
    elements_.end_layer();
  }

  void sentences_and_annotations() {
    elements_.reserve(elements_.all().size() + document_.sentences.size());
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i)
      elements_.add({document_.sentences[i].span, Nest::sentence, i});
    elements_.end_layer();
    std::vector<BodyElement> placed = annotations();
    elements_.reserve(elements_.all().size() + placed.size());
    put_in_order(placed.begin(), placed.end());
    drop_loose_parts(placed);
    for (const auto& element : placed) {
      elements_.add(element);
      if (element.nest == Nest::said) layout_.quote_inline[element.index] = true;
      if (element.nest == Nest::entity) layout_.entity_inline[element.index] = true;
    }
    elements_.end_layer();
  }

  std::vector<BodyElement> take() { return elements_.take(); }

 private:
  std::vector<BodyElement> annotations() {
    Layers candidates;
    candidates.reserve(document_.quotes.size() + document_.entities.size() + document_.figures.size() +
                       layout_.parts.size());
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i)
      if (has_room(document_.quotes[i])) candidates.add({document_.quotes[i].span, Nest::said, i});
    candidates.end_layer();
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i)
      if (in_sentence(document_.entities[i].span))
        candidates.add({document_.entities[i].span, Nest::entity, i});
    candidates.end_layer();
    for (std::uint32_t i = 0; i < document_.figures.size(); ++i)
      if (in_sentence(document_.figures[i].span))
        candidates.add({document_.figures[i].span, Nest::figure, i});
    candidates.end_layer();
    for (std::uint32_t i = 0; i < layout_.parts.size(); ++i) {
      const Figure& figure = document_.figures[layout_.parts[i].figure];
      const Span part = figure.range->parts[layout_.parts[i].part].span;
      if (figure.span.contains(part) && in_sentence(figure.span)) candidates.add({part, Nest::part, i});
    }
    candidates.end_layer();
    return placed_of(candidates.all());
  }

  // Annotations that overlap, directly or by others, are settled together.
  std::vector<BodyElement> placed_of(const std::vector<Candidate>& candidates) {
    std::vector<BodyElement> placed;
    placed.reserve(candidates.size());
    for (std::size_t begin = 0, end; begin < candidates.size(); begin = end) {
      std::uint32_t reach = candidates[begin].span.end;
      for (end = begin + 1; end < candidates.size() && candidates[end].span.begin < reach; ++end)
        reach = std::max(reach, candidates[end].span.end);
      if (!nested(candidates, begin, end, placed))
        Group(layout_, placed)
            .run({candidates.begin() + static_cast<std::ptrdiff_t>(begin),
                  candidates.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    return placed;
  }

  // Places a whole group, but for what is quoted inside a mention; false, and nothing, when two cross.
  bool nested(const std::vector<Candidate>& candidates, std::size_t begin, std::size_t end,
              std::vector<BodyElement>& placed) {
    const std::size_t before = placed.size();
    open_.clear();
    for (std::size_t i = begin; i < end; ++i) {
      const Candidate& candidate = candidates[i];
      while (!open_.empty() && open_.back().end <= candidate.span.begin) open_.pop_back();
      if (!open_.empty() && open_.back().end < candidate.span.end) {
        placed.resize(before);
        return false;
      }
      const bool in_mention = !open_.empty() && open_.back().in_mention;
      if (candidate.nest == Nest::said && in_mention) continue;
      open_.push_back({candidate.span.end, candidate.nest != Nest::said || in_mention});
      placed.push_back(candidate);
    }
    for (std::size_t i = before; i < placed.size(); ++i)
      if (placed[i].nest == Nest::figure) layout_.figure_inline[placed[i].index] = true;
    return true;
  }

  // Parts have no id, by which more could be said of them: each stands directly inside its figure and says
  // all of itself, or none of them do.
  void drop_loose_parts(std::vector<BodyElement>& placed) {
    if (layout_.parts.empty()) return;
    count_parts(placed);
    const auto figure_of = [&](const BodyElement& element) { return layout_.parts[element.index].figure; };
    std::erase_if(placed, [&](const BodyElement& element) {
      return element.nest == Nest::part && !layout_.parts_inline[figure_of(element)];
    });
  }
  void count_parts(const std::vector<BodyElement>& placed) {
    std::vector<std::uint32_t> found(document_.figures.size());
    std::vector<BodyElement> open;
    for (const auto& element : placed) {
      while (!open.empty() && open.back().span.end <= element.span.begin) open.pop_back();
      if (element.nest != Nest::part) {
        open.push_back(element);
        continue;
      }
      const PartPlace place = layout_.parts[element.index];
      const bool inside =
          !open.empty() && open.back().nest == Nest::figure && open.back().index == place.figure;
      const bool told = is_told(document_.figures[place.figure].range->parts[place.part]);
      if (inside && told && found[place.figure] == place.part) ++found[place.figure];
    }
    for (std::size_t i = 0; i < found.size(); ++i)
      layout_.parts_inline[i] = found[i] > 0 && found[i] == document_.figures[i].range->parts.size();
  }

  // The last sentence that begins at or before `at`; the number of sentences when there is none.  Most calls
  // ask for a place near the one before.
  std::size_t sentence_at(std::uint32_t at) {
    const auto& all = document_.sentences;
    const auto begins = [&](std::size_t i) { return all[i].span.begin; };
    if (all.empty() || at < begins(0)) return all.size();
    if (at < begins(near_)) near_ = 0;
    const std::size_t close = std::min(near_ + 4, all.size());
    while (near_ + 1 < close && begins(near_ + 1) <= at) ++near_;
    if (near_ + 1 == close && close < all.size()) {
      const auto after =
          std::upper_bound(all.begin() + static_cast<std::ptrdiff_t>(near_), all.end(), at,
                           [](std::uint32_t byte, const Sentence& s) { return byte < s.span.begin; });
      near_ = static_cast<std::size_t>(after - all.begin() - 1);
    }
    return near_;
  }
  bool in_sentence(Span span) {
    const std::size_t i = sentence_at(span.begin);
    return i < document_.sentences.size() && document_.sentences[i].span.contains(span);
  }

  bool has_room(const Quote& quote) { return in_sentence(quote.span) || whole_sentences(quote.span); }
  bool whole_sentences(Span span) {
    const std::size_t first = sentence_at(span.begin), last = sentence_at(span.end - 1);
    if (first == document_.sentences.size() || document_.sentences[first].span.begin != span.begin)
      return false;
    if (document_.sentences[last].span.end != span.end || holds_boilerplate(span)) return false;
    const auto extent = std::upper_bound(extents_.begin(), extents_.end(), span.begin,
                                         [](std::uint32_t byte, Span e) { return byte < e.begin; });
    return extent != extents_.begin() && std::prev(extent)->contains(span);
  }
  bool holds_boilerplate(Span span) const {
    const auto line = std::lower_bound(document_.boilerplate.begin(), document_.boilerplate.end(), span.begin,
                                       [](Span one, std::uint32_t byte) { return one.begin < byte; });
    return line != document_.boilerplate.end() && line->begin < span.end;
  }

  // An element of the body that is still open.
  struct Open {
    std::uint32_t end;
    bool in_mention;  // it is one, or lies in one
  };

  const Document& document_;
  Layout& layout_;
  std::vector<Span> extents_;
  Layers elements_;
  std::vector<Open> open_;
  std::size_t near_ = 0;
};

}  // namespace

Layout layout(const Document& document, const CountedMarks& token_begins, Markup markup) {
  Layout layout;
  layout.quote_inline.resize(document.quotes.size());
  layout.entity_inline.resize(document.entities.size());
  layout.figure_inline.resize(document.figures.size());
  layout.parts_inline.resize(document.figures.size());
  for (std::uint32_t i = 0; i < document.figures.size(); ++i)
    for (std::uint32_t j = 0; j < document.figures[i].range->parts.size(); ++j)
      layout.parts.push_back({i, j});
  Placer placer(document, layout);
  placer.containers();
  if (markup == Markup::in_text) placer.sentences_and_annotations();
  layout.elements = placer.take();
  if (markup == Markup::in_text) layout.pieces = cut_tokens(document, token_begins, layout.elements);
  return layout;
}

}  // namespace synopse
