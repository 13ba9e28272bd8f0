#include "synopse/tokens/given_sentences.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace synopse {
namespace {

constexpr std::size_t kOutside = SIZE_MAX;

// Tells for positions that only grow in which given sentence they are.
class Places {
 public:
  explicit Places(std::span<const Span> given) : given_(given) {}

  std::size_t at(std::uint32_t position) {
    while (next_ < given_.size() && given_[next_].end <= position) ++next_;
    return next_ < given_.size() && given_[next_].begin <= position ? next_ : kOutside;
  }

 private:
  std::span<const Span> given_;
  std::size_t next_ = 0;
};

// Ends a sentence after every piece that `wanted(piece, whether it was an end)` names; it is asked for all
// but the last, which is an end in any case, in their order.
template <class Wanted>
void choose_ends(std::size_t size, Verdicts& verdicts, Wanted wanted) {
  std::vector<std::uint32_t> chosen;
  auto old = verdicts.ends.begin();
  auto join = verdicts.joins.begin();
  bool due = false;  // an end that has to wait for the end of a word
  for (std::uint32_t i = 0; i < size; ++i) {
    while (old != verdicts.ends.end() && *old < i) ++old;
    while (join != verdicts.joins.end() && *join <= i) ++join;
    const bool was_one = old != verdicts.ends.end() && *old == i;
    const bool inside_word = join != verdicts.joins.end() && *join == i + 1;
    due = i + 1 == size || wanted(i, was_one) || due;
    if (due && !inside_word) chosen.push_back(i), due = false;
  }
  verdicts.ends = std::move(chosen);
}

}  // namespace

void keep_given_sentences(std::span<const Span> given, const PieceRow& pieces, Verdicts& verdicts) {
  Places places(given);
  std::size_t here = pieces.size() > 0 ? places.at(pieces[0].span.begin) : kOutside;
  choose_ends(pieces.size(), verdicts, [&](std::uint32_t i, bool was_one) {
    const std::size_t before = std::exchange(here, places.at(pieces[i + 1].span.begin));
    return before != here || (here == kOutside && was_one);
  });
}

void end_at_lines(const PieceRow& pieces, Verdicts& verdicts) {
  choose_ends(pieces.size(), verdicts, [&](std::uint32_t i, bool) {
    return pieces[i + 1].gap == Gap::line || pieces[i + 1].gap == Gap::paragraph;
  });
}

}  // namespace synopse
