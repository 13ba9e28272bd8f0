#include "synopse/formats/tei_layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace synopse {
namespace {

// An annotation that may stand in the body.
struct Candidate {
  Span span;
  Nest nest;
  std::uint32_t index;
};

// By falling length, then by start; of one extent, the outer kind first.
bool placed_before(const Candidate& a, const Candidate& b) {
  if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  return a.nest != b.nest ? a.nest < b.nest : a.index < b.index;
}

bool opens_before(const BodyElement& a, const BodyElement& b) {
  if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
  if (a.span.end != b.span.end) return a.span.end > b.span.end;
  return a.nest != b.nest ? a.nest < b.nest : a.index < b.index;
}

class Placer {
 public:
  Placer(const Document& document, Layout& layout)
      : document_(document), layout_(layout), extents_(paragraph_extents(document)) {}

  void run() {
    containers();
    for (const auto& candidate : candidates())
      if (fits(candidate)) place(candidate);
    std::sort(layout_.elements.begin(), layout_.elements.end(), opens_before);
  }

 private:
  void containers() {
    for (std::uint32_t i = 0; i < extents_.size(); ++i) add({extents_[i], Nest::paragraph, i});
    for (std::uint32_t i = 0; i < document_.boilerplate.size(); ++i)
      add({document_.boilerplate[i], Nest::boilerplate, i});
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i)
      add({document_.sentences[i].span, Nest::sentence, i});
  }
  void add(BodyElement element) { layout_.elements.push_back(element); }

  std::vector<Candidate> candidates() {
    std::vector<Candidate> all;
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i)
      all.push_back({document_.quotes[i].span, Nest::said, i});
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i)
      all.push_back({document_.entities[i].span, Nest::entity, i});
    for (std::uint32_t i = 0; i < document_.figures.size(); ++i) {
      all.push_back({document_.figures[i].span, Nest::figure, i});
      for (std::uint32_t j = 0; j < document_.figures[i].parts.size(); ++j) {
        all.push_back({document_.figures[i].parts[j].span, Nest::part,
                       static_cast<std::uint32_t>(layout_.parts.size())});
        layout_.parts.push_back({i, j});
      }
    }
    std::sort(all.begin(), all.end(), placed_before);
    return all;
  }

  bool fits(const Candidate& candidate) const {
    const bool room =
        in_sentence(candidate.span) || (candidate.nest == Nest::said && whole_sentences(candidate.span));
    if (!room || crosses(candidate.span)) return false;
    if (candidate.nest == Nest::said) return !in_mention(candidate.span);
    return candidate.nest != Nest::part || in_its_figure(candidate);
  }

  // The last sentence that begins at or before `at`; the number of sentences when there is none.
  std::size_t sentence_at(std::uint32_t at) const {
    const auto& all = document_.sentences;
    const auto after =
        std::upper_bound(all.begin(), all.end(), at,
                         [](std::uint32_t byte, const Sentence& s) { return byte < s.span.begin; });
    return after == all.begin() ? all.size() : static_cast<std::size_t>(after - all.begin() - 1);
  }

  bool in_sentence(Span span) const {
    const std::size_t i = sentence_at(span.begin);
    return i < document_.sentences.size() && document_.sentences[i].span.contains(span);
  }

  bool whole_sentences(Span span) const {
    const std::size_t first = sentence_at(span.begin), last = sentence_at(span.end - 1);
    if (first == document_.sentences.size() || document_.sentences[first].span.begin != span.begin)
      return false;
    if (document_.sentences[last].span.end != span.end) return false;
    const auto extent = std::upper_bound(extents_.begin(), extents_.end(), span.begin,
                                         [](std::uint32_t byte, Span e) { return byte < e.begin; });
    return extent != extents_.begin() && std::prev(extent)->contains(span);
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

  bool in_its_figure(const Candidate& candidate) const {
    const std::uint32_t figure = layout_.parts[candidate.index].figure;
    return layout_.figure_inline[figure] && document_.figures[figure].span.contains(candidate.span);
  }

  void place(const Candidate& candidate) {
    add({candidate.span, candidate.nest, candidate.index});
    boundaries_.insert(candidate.span.begin);
    boundaries_.insert(candidate.span.end);
    if (candidate.nest == Nest::said) {
      layout_.quote_inline[candidate.index] = true;
      return;
    }
    if (candidate.nest == Nest::entity) layout_.entity_inline[candidate.index] = true;
    if (candidate.nest == Nest::figure) layout_.figure_inline[candidate.index] = true;
    if (!in_mention(candidate.span)) mentions_[candidate.span.begin] = candidate.span.end;
  }

  const Document& document_;
  Layout& layout_;
  std::vector<Span> extents_;
  std::set<std::uint32_t> boundaries_;               // of all that is placed
  std::map<std::uint32_t, std::uint32_t> mentions_;  // the outermost entities and figures: begin -> end
};

// Where tokens are cut.
class Cutter {
 public:
  Cutter(const Document& document, Layout& layout) : document_(document), layout_(layout) {}

  void run() {
    collect();
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    layout_.pieces.reserve(document_.tokens.size());
    auto cut = cuts_.cbegin();
    for (std::uint32_t i = 0; i < document_.tokens.size(); ++i) {
      const Span token = document_.tokens[i].span;
      while (cut != cuts_.cend() && *cut <= token.begin) ++cut;
      if (cut == cuts_.end() || *cut >= token.end)
        layout_.pieces.push_back({token, i, 0, 0});
      else
        cut = cut_token(i, cut);
    }
  }

 private:
  using Cut = std::vector<std::uint32_t>::const_iterator;

  Cut cut_token(std::uint32_t index, Cut cut) {
    Span rest = document_.tokens[index].span;
    std::uint32_t number = 1;
    for (; cut != cuts_.end() && *cut < rest.end; ++cut, ++number) {
      layout_.pieces.push_back({{rest.begin, *cut}, index, number, number == 1 ? 'I' : 'M'});
      rest.begin = *cut;
    }
    layout_.pieces.push_back({rest, index, number, 'F'});
    return cut;
  }

  void collect() {
    for (const auto& element : layout_.elements) add(element.span);
    for (const auto& quote : document_.quotes) add(quote.span);
    for (const auto& entity : document_.entities) add(entity.span);
    for (const auto& figure : document_.figures) {
      add(figure.span);
      for (const auto& part : figure.parts) add(part.span);
    }
    for (const auto& stance : document_.stances) {
      add(stance.span);
      for (const auto* role :
           {&stance.holder, &stance.cue, &stance.target, &stance.content, &stance.addressee})
        if (*role) add(**role);
    }
  }
  void add(Span span) {
    cuts_.push_back(span.begin);
    cuts_.push_back(span.end);
  }
  void add(const Role& role) {
    add(role.span);
    for (const Span span : role.spans) add(span);
    for (const auto& member : role.members) add(member);
  }

  const Document& document_;
  Layout& layout_;
  std::vector<std::uint32_t> cuts_;
};

}  // namespace

Layout layout(const Document& document) {
  Layout layout;
  layout.quote_inline.resize(document.quotes.size());
  layout.entity_inline.resize(document.entities.size());
  layout.figure_inline.resize(document.figures.size());
  Placer(document, layout).run();
  Cutter(document, layout).run();
  return layout;
}

}  // namespace synopse
