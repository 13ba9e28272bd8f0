#include "synopse/extract/stances_cues.h"

#include <algorithm>
#include <optional>

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

// The clitic that ends `holder`, as "'s" does "he's": it is a word of the verb group.
std::optional<Span> verb_at_end(const Document& document, Span holder) {
  std::size_t next = token_from(document, holder.end);
  if (next == 0) return std::nullopt;
  const Token& last = document.tokens[next - 1];
  if (last.clitic == 0 || last.span.end != holder.end) return std::nullopt;
  const Span clitic{last.span.end - last.clitic, last.span.end};
  return clitic.begin > holder.begin ? std::optional(clitic) : std::nullopt;
}

bool only_a_blank_between(const Document& document, Span left, Span right) {
  return document[{left.end, right.begin}] == " ";
}

// "He's claiming": the holder is "He", and the cue "'s claiming".
void part_clitic(const Document& document, Stance& stance) {
  if (!stance.cue || !stance.holder || !stance.holder->parts->spans.empty()) return;
  const auto clitic = verb_at_end(document, stance.holder->span);
  if (!clitic || stance.cue->span.begin < clitic->end) return;
  stance.holder->span.end = clitic->begin;
  Role& cue = *stance.cue;
  if (!only_a_blank_between(document, *clitic, cue.span)) return;
  cue.span.begin = clitic->begin;
  if (!cue.parts->spans.empty()) cue.parts.fill().spans.front().begin = cue.span.begin;
}

// Only of reports: what somebody does or thinks of something is named by its verb alone.
void widen(const GroupWords& words, Stance& stance) {
  if (!stance.cue || !stance.holder || stance.holder->span.end > stance.cue->span.begin) return;
  if (!stance.content && stance.polarity != Polarity::neutral) return;
  Role& cue = *stance.cue;
  cue.span.begin = group_begin(words, stance.holder->span, cue.span);
  if (!cue.parts->spans.empty()) cue.parts.fill().spans.front().begin = cue.span.begin;
}

}  // namespace

void part_clitics(Document& document) {
  for (Stance& stance : document.stances) part_clitic(document, stance);
}

void widen_cues(Document& document, const StanceKnowledge& knowledge) {
  if (!knowledge.adverbs) return;
  const GroupWords words{document, knowledge};
  for (Stance& stance : document.stances) widen(words, stance);
}

}  // namespace synopse
