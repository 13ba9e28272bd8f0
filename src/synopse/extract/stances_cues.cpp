#include "synopse/extract/stances_cues.h"

#include <algorithm>

#include "synopse/extract/stance_knowledge.h"
#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

// No verb group has more adverbs and auxiliaries in a row; the bound keeps a hostile text linear.
constexpr int kLongestGroup = 6;

struct GroupWords {
  const Document& document;
  const StanceKnowledge& knowledge;

  bool is_adverb(Span token) const { return !knowledge.adverbs->lookup(document[token], "kind").empty(); }
  bool is_auxiliary(Span token) const { return knowledge.auxiliary.has(document[token]); }
};

// The first token that begins at `byte` or behind it, by number.
std::size_t token_from(const Document& document, std::uint32_t byte) {
  auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), byte,
                                [](const Token& each, std::uint32_t at) { return each.span.begin < at; });
  return static_cast<std::size_t>(token - document.tokens.begin());
}

// Where the verb group begins that `cue` ends and that stands right behind `holder`; the cue's own begin when
// there is no such group, or no adverb in it.
std::uint32_t group_begin(const GroupWords& words, Span holder, Span cue) {
  std::uint32_t begin = cue.begin;
  bool adverb = false;
  std::size_t next = token_from(words.document, cue.begin);
  for (int taken = 0; taken < kLongestGroup && next-- > 0; ++taken) {
    const Span token = words.document.tokens[next].span;
    if (token.begin < holder.end) break;
    const bool is_adverb = words.is_adverb(token);
    if (!is_adverb && !words.is_auxiliary(token)) return cue.begin;
    adverb = adverb || is_adverb;
    begin = token.begin;
  }
  const bool reaches_holder = begin == cue.begin || words.document[{holder.end, begin}].find_first_not_of(
                                                        ' ') == std::string_view::npos;
  return adverb && reaches_holder ? begin : cue.begin;
}

// Only of reports: what somebody does or thinks of something is named by its verb alone.
void widen(const GroupWords& words, Stance& stance) {
  if (!stance.cue || !stance.holder || stance.holder->span.end > stance.cue->span.begin) return;
  if (!stance.content && stance.polarity != Polarity::neutral) return;
  Role& cue = *stance.cue;
  cue.span.begin = group_begin(words, stance.holder->span, cue.span);
  if (!cue.spans.empty()) cue.spans.front().begin = cue.span.begin;
}

}  // namespace

void widen_cues(Document& document, const StanceKnowledge& knowledge) {
  if (!knowledge.adverbs) return;
  const GroupWords words{document, knowledge};
  for (Stance& stance : document.stances) widen(words, stance);
}

}  // namespace synopse
