#include "synopse/view/differences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace synopse::view {
namespace {

// The rules of src/synopse/align/README.md.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kReasons = {{
    {"figure/same-set", "both count the same thing"},
    {"figure/same-words-beside", "the same words stand beside both"},
    {"figure/same-words-around", "the same words stand around both"},
    {"figure/same-place", "each is the one figure of its kind that the other sentence does not have"},
    {"figure/converted", "the one is the other in another unit"},
    {"figure/other-unit", "one number has two units"},
    {"figure/tally", "either text tells one such number, in sentences that nothing else links"},
    {"figure/part-of", "the one counts a part of what the other counts"},
    {"figure/time", "the one time holds the other"},
    {"figure/other-time", "linked sentences give two times"},
    {"stance/opposite-polarity", "one holder is for and against the same"},
    {"stance/other-holder", "linked sentences give one position to two holders"},
    {"entity/other-name", "a sentence names another person than its translation"},
    {"missing/stance", "nothing in the other text was linked with it"},
    {"missing/figure", "nothing in the other text was linked with it"},
}};

}  // namespace

std::string_view reason_of(std::string_view rule) {
  const auto hit =
      std::find_if(kReasons.begin(), kReasons.end(), [&](const auto& each) { return each.first == rule; });
  return hit == kReasons.end() ? std::string_view() : hit->second;
}

Span differing_span(const Document& document, Level level, std::uint32_t unit, Category category) {
  if (level == Level::sentence) return document.sentences[unit].span;
  if (level == Level::entity) return document.entities[unit].span;
  if (level == Level::figure) return document.figures[unit].span;
  const Stance& stance = document.stances[unit];
  if (category == Category::holder && stance.holder && !stance.holder->span.empty())
    return stance.holder->span;
  const bool cue = category == Category::polarity && stance.cue && !stance.cue->span.empty();
  return cue ? stance.cue->span : stance.span;
}

}  // namespace synopse::view
