#include "synopse/view/marks.h"

#include <algorithm>
#include <tuple>

namespace synopse::view {
namespace {

class Marks {
 public:
  Marks(const Document& document, Side side) : document_(document), side_(side) {}

  std::vector<Mark> collected() {
    for (std::uint32_t e = 0; e < document_.entities.size(); ++e)
      add(document_.entities[e].span, Part::entity, {side_, Level::entity, e});
    for (std::uint32_t f = 0; f < document_.figures.size(); ++f)
      add(document_.figures[f].span, Part::figure, {side_, Level::figure, f});
    for (std::uint32_t s = 0; s < document_.stances.size(); ++s)
      add_stance(document_.stances[s], {side_, Level::stance, s});
    std::stable_sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) {
      return std::tie(a.span, a.part) < std::tie(b.span, b.part);
    });
    return std::move(marks_);
  }

 private:
  void add(Span span, Part part, Unit unit, bool first = true) {
    marks_.push_back({.span = span, .part = part, .unit = unit, .first = first});
  }

  static std::vector<Span> spans_of(const Role& role) {
    if (!role.parts->spans.empty()) return role.parts->spans;
    return role.span.empty() ? std::vector<Span>() : std::vector<Span>{role.span};
  }

  void add_role(const OptionalRole& role, Part part, Unit unit) {
    if (!role) return;
    for (const Span span : spans_of(*role)) add(span, part, unit, false);
  }

  // What a report is about is mostly what it says: that is marked once.
  static bool is_content(const Stance& stance) {
    return stance.content && stance.target && spans_of(*stance.content) == spans_of(*stance.target);
  }

  void add_stance(const Stance& stance, Unit unit) {
    const std::vector<Span> cue = stance.cue ? spans_of(*stance.cue) : std::vector<Span>();
    if (cue.empty()) add(stance.span, Part::cue, unit);
    for (std::size_t c = 0; c < cue.size(); ++c) add(cue[c], Part::cue, unit, c == 0);
    add_role(stance.holder, Part::holder, unit);
    add_role(stance.addressee, Part::addressee, unit);
    add_role(stance.content, Part::content, unit);
    if (!is_content(stance)) add_role(stance.target, Part::target, unit);
  }

  const Document& document_;
  Side side_;
  std::vector<Mark> marks_;
};

// Of units that overlap, all but the one that begins last hold another.
void find_holders(std::vector<Mark>& marks) {
  Mark* last = nullptr;  // of those that are open only it can be without one
  for (Mark& mark : marks) {
    if (is_role(mark.part) || mark.span.empty()) continue;
    if (last != nullptr && last->span.end > mark.span.begin) last->holds = true;
    if (last == nullptr || last->span.end <= mark.span.begin || last->holds) last = &mark;
  }
}

}  // namespace

std::string_view name(Part part) {
  switch (part) {
    case Part::content:
      return "content";
    case Part::target:
      return "target";
    case Part::addressee:
      return "addressee";
    case Part::holder:
      return "holder";
    case Part::cue:
      return "cue";
    case Part::figure:
      return "figure";
    case Part::entity:
      return "entity";
  }
  return {};
}

std::vector<Mark> marks(const Document& document, Side side) {
  std::vector<Mark> all = Marks(document, side).collected();
  find_holders(all);
  return all;
}

}  // namespace synopse::view
