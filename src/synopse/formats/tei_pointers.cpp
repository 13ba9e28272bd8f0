#include "synopse/formats/tei_pointers.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace synopse {
namespace {

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

std::uint32_t parent_of(const std::vector<TeiPlace>& places, std::uint32_t place) {
  return places[place].parent == place ? kNowhere : places[place].parent;
}

}  // namespace

TeiPointers::TeiPointers(const TeiOrigin& origin, const CodePoints& points, std::string_view root_id)
    : origin_(origin), points_(points), root_{.id = root_id, .begin = origin.root_id.position} {
  list_changes();
}

void TeiPointers::list_changes() {
  const auto& places = origin_.places;
  std::uint32_t open = kNowhere;
  const auto close_up_to = [&](std::uint32_t position) {
    for (; open != kNowhere && places[open].end <= position; open = parent_of(places, open))
      changes_.push_back({places[open].end, parent_of(places, open)});
  };
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    close_up_to(places[i].begin);
    changes_.push_back({places[i].begin, i});
    open = i;
  }
  close_up_to(kNowhere);
}

const TeiPointer& TeiPointers::of(Span span) {
  find_stretches(span);
  const TeiPlace& place = place_around({stretches_.front().begin, stretches_.back().end});
  // Only what holds the header begins before what was added to it.
  const std::int64_t moved = place.begin < origin_.header.position ? shift_ : 0;
  pointer_.id = place.id;
  pointer_.ranges.clear();
  for (const Stretch each : stretches_)
    pointer_.ranges.push_back(
        {static_cast<std::uint32_t>(each.begin - place.begin + moved), each.end - each.begin});
  return pointer_;
}

// The runs that the span touches, as far as it does; those that only white space parts are one.
void TeiPointers::find_stretches(Span span) {
  stretches_.clear();
  const auto& runs = origin_.runs;
  auto run = std::upper_bound(runs.begin(), runs.end(), span.begin,
                              [](std::uint32_t byte, const TextRun& each) { return byte < each.end; });
  const auto position = [&](std::uint32_t byte) {
    return run->position + points_.at_byte(byte) - points_.at_byte(run->begin);
  };
  for (; run != runs.end() && (run->begin < span.end || stretches_.empty()); ++run) {
    const std::uint32_t begin = std::max(span.begin, run->begin), end = std::clamp(span.end, begin, run->end);
    if (stretches_.empty() || run->is_apart)
      stretches_.push_back({position(begin), position(end)});
    else
      stretches_.back().end = position(end);
  }
  if (!stretches_.empty()) return;
  // Behind all text.
  run = runs.empty() ? runs.end() : std::prev(runs.end());
  const std::uint32_t end = run == runs.end() ? root_.begin : position(run->end);
  stretches_.push_back({end, end});
}

// Climbs from the innermost place at the begin, and only over what ends before the stretch does.
const TeiPlace& TeiPointers::place_around(Stretch stretch) {
  const auto after = std::upper_bound(changes_.begin(), changes_.end(), stretch.begin,
                                      [](std::uint32_t at, Change change) { return at < change.position; });
  std::uint32_t place = after == changes_.begin() ? kNowhere : std::prev(after)->place;
  while (place != kNowhere && origin_.places[place].end < stretch.end)
    place = parent_of(origin_.places, place);
  if (place != kNowhere) return origin_.places[place];
  needed_root_id_ = true;
  return root_;
}

}  // namespace synopse
