#include "synopse/view/styled.h"

#include <algorithm>

namespace synopse::view {
namespace {

// Fills one line after the other with clusters.
class Filler {
 public:
  Filler(std::string_view text, const std::vector<Grapheme>& clusters, std::size_t width)
      : text_(text), clusters_(clusters), width_(width) {}

  std::vector<Line> filled() {
    for (std::size_t at = 0; at < clusters_.size(); ++at) {
      if (clusters_[at].may_begin_line && !is_remark(at)) break_ = at;
      if (columns_ + clusters_[at].columns > width_ && !is_blank(at))
        end_line(break_ > first_ ? break_ : at, at);
      columns_ += clusters_[at].columns;
    }
    add(first_, clusters_.size());
    return std::move(lines_);
  }

 private:
  bool is_blank(std::size_t at) const { return text_[clusters_[at].begin] == ' '; }

  // "≠2" stays with the words before it.
  bool is_remark(std::size_t at) const {
    return text_.substr(clusters_[at].begin).starts_with("≠") && at > 0 && !is_blank(at - 1);
  }

  // The line ends before the cluster `next`; `at` is the one that had no room.
  void end_line(std::size_t next, std::size_t at) {
    add(first_, next);
    first_ = break_ = next;
    columns_ = 0;
    for (std::size_t each = next; each < at; ++each) columns_ += clusters_[each].columns;
  }

  // Without the blanks at its ends.
  void add(std::size_t first, std::size_t last) {
    while (first < last && is_blank(first)) ++first;
    while (first < last && is_blank(last - 1)) --last;
    Line line;
    if (first < last) line = {clusters_[first].begin, clusters_[last - 1].end};
    for (std::size_t each = first; each < last; ++each) line.columns += clusters_[each].columns;
    lines_.push_back(line);
  }

  std::string_view text_;
  const std::vector<Grapheme>& clusters_;
  std::size_t width_;
  std::vector<Line> lines_;
  std::size_t first_ = 0;    // cluster of the line at hand
  std::size_t break_ = 0;    // the last one that may begin the next
  std::size_t columns_ = 0;  // of the line at hand
};

}  // namespace

Styled& Styled::add(std::string_view words, Ink ink) {
  if (words.empty()) return *this;
  text_ += words;
  const auto end = static_cast<std::uint32_t>(text_.size());
  if (!runs_.empty() && runs_.back().ink == ink)
    runs_.back().end = end;
  else
    runs_.push_back({end, ink});
  return *this;
}

Styled& Styled::add_all(const Styled& other) {
  std::uint32_t begin = 0;
  for (const Run& run : other.runs_) {
    add(std::string_view(other.text_).substr(begin, run.end - begin), run.ink);
    begin = run.end;
  }
  return *this;
}

void Styled::write(std::uint32_t begin, std::uint32_t end, Pen& pen) const {
  auto run = std::upper_bound(runs_.begin(), runs_.end(), begin,
                              [](std::uint32_t place, const Run& each) { return place < each.end; });
  for (; begin < end; ++run) {
    const std::uint32_t stop = std::min(end, run->end);
    pen.write(std::string_view(text_).substr(begin, stop - begin), run->ink);
    begin = stop;
  }
  pen.rest();
}

std::vector<Line> Typesetter::lines(std::string_view text, std::size_t width) {
  breaker_.clusters(text, clusters_);
  return Filler(text, clusters_, width).filled();
}

std::string Typesetter::first(std::string_view text, std::size_t width) {
  if (columns(text) <= width) return std::string(text);
  if (width == 0) return {};
  std::size_t taken = 0, characters = 0, words = 0;  // bytes of those that fit beside the dots
  for (const Grapheme& each : clusters_) {
    if (taken + 1 > width) break;
    characters = each.begin;
    if (each.may_begin_line && 3 * taken >= 2 * width) words = each.begin;
    taken += each.columns;
  }
  return std::string(text.substr(0, words > 0 ? words : characters)) + "…";
}

std::string Typesetter::last(std::string_view text, std::size_t width) {
  std::size_t rest = columns(text);
  if (rest <= width) return std::string(text);
  if (width == 0) return {};
  std::size_t characters = text.size();
  for (const Grapheme& each : clusters_) {
    const bool behind_blank = each.begin > 0 && text[each.begin - 1] == ' ';
    if (each.may_begin_line && rest + (behind_blank ? 2 : 1) <= width)
      return (behind_blank ? "… " : "…") + std::string(text.substr(each.begin));
    if (rest + 1 <= width) characters = std::min<std::size_t>(characters, each.begin);
    rest -= each.columns;
  }
  return "…" + std::string(text.substr(characters));
}

std::size_t Typesetter::columns(std::string_view text) {
  breaker_.clusters(text, clusters_);
  std::size_t sum = 0;
  for (const Grapheme& each : clusters_) sum += each.columns;
  return sum;
}

}  // namespace synopse::view
