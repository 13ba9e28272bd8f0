#include "synopse/extract/stances_nested.h"

#include <algorithm>
#include <string>
#include <vector>

#include "synopse/document/words.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/extract/stances_roles.h"
#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

bool takes_no_side(const Stance& stance) { return stance.polarity == Polarity::neutral && !stance.negated; }

// Whether `inner` stands where a part of `role` begins, behind one word ("that") at the most.
bool at_head(const Document& document, const Role& role, Span inner) {
  auto parts = parts_of(role);
  return std::any_of(parts.begin(), parts.end(), [&](Span part) {
    return part.contains(inner) && words_of(document, {part.begin, inner.begin}).size() <= 1;
  });
}

bool same_speaker(const Document& document, const Lexicon& pronouns, const Role& inner, const Role& outer) {
  if (!inner.ref.empty() && inner.ref == outer.ref) return true;
  return !pronouns.lookup(document[inner.span], "kind").empty();
}

bool is_said_already(const Document& document, const Lexicon& pronouns, const Stance& inner) {
  if (!inner.by || !takes_no_side(inner)) return false;
  if (!inner.content) return true;
  const Stance& outer = document.stances[*inner.by];
  return inner.holder && outer.holder && outer.content && takes_no_side(outer) &&
         at_head(document, *outer.content, inner.holder->span) &&
         same_speaker(document, pronouns, *inner.holder, *outer.holder);
}

}  // namespace

bool drop_said_already(Document& document, const StanceKnowledge& knowledge) {
  const Lexicon* pronouns = knowledge.same_speaker;
  if (!pronouns) return false;
  std::vector<bool> gone;
  gone.reserve(document.stances.size());
  for (const Stance& stance : document.stances) gone.push_back(is_said_already(document, *pronouns, stance));
  std::size_t next = 0;
  const bool any = std::find(gone.begin(), gone.end(), true) != gone.end();
  if (!any) return false;
  for (Stance& stance : document.stances) stance.by.reset();
  std::erase_if(document.stances, [&](const Stance&) { return gone[next++]; });
  return true;
}

}  // namespace synopse
