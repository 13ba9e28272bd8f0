#include "synopse/tokens/left_out.h"

#include <algorithm>
#include <utility>

namespace synopse {
namespace {

// Copies pieces one by one, and what is known of their places.
class Copier {
 public:
  explicit Copier(const Pieces& from) : from_(from) {}

  Pieces run(std::span<const Span> left_out) {
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < from_.row.size(); ++i) {
      const Span span = from_.row[i].span;
      while (next < left_out.size() && left_out[next].end <= span.begin) ++next, after_gap_ = true;
      if (next == left_out.size() || !left_out[next].overlaps(span)) copy(i);
    }
    return std::move(to_);
  }

 private:
  void copy(std::uint32_t i) {
    const auto place = static_cast<std::uint32_t>(to_.row.size());
    to_.row.add(from_.row[i]);
    if (after_gap_) to_.row.back().gap = Gap::paragraph;
    if (is_next(from_.marks, mark_, i) || after_gap_) to_.marks.push_back(place);
    if (is_next(from_.compounds, compound_, i)) to_.compounds.push_back(place);
    after_gap_ = false;
  }

  // Whether `i` is in the sorted list, of which all before `next` is smaller.
  static bool is_next(const std::vector<std::uint32_t>& list, std::size_t& next, std::uint32_t i) {
    while (next < list.size() && list[next] < i) ++next;
    return next < list.size() && list[next] == i;
  }

  const Pieces& from_;
  Pieces to_;
  std::size_t mark_ = 0, compound_ = 0;
  bool after_gap_ = false;
};

}  // namespace

Pieces without(const Pieces& pieces, std::span<const Span> left_out) { return Copier(pieces).run(left_out); }

std::vector<Span> outside(std::span<const Span> spans, std::span<const Span> left_out) {
  std::vector<Span> result;
  std::size_t first = 0;
  for (Span span : spans) {
    while (first < left_out.size() && left_out[first].end <= span.begin) ++first;
    for (std::size_t i = first; i < left_out.size() && left_out[i].begin < span.end; ++i) {
      if (span.begin < left_out[i].begin) result.push_back({span.begin, left_out[i].begin});
      span.begin = std::min(span.end, left_out[i].end);
    }
    if (!span.empty()) result.push_back(span);
  }
  return result;
}

}  // namespace synopse
