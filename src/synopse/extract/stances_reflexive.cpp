#include "synopse/extract/stances_reflexive.h"

#include <algorithm>

#include "synopse/extract/stance_knowledge.h"
#include "synopse/extract/stances_roles.h"

namespace synopse {
namespace {

// So many words behind a cue, or behind its first part, a pronoun may stand; the second bound keeps a hostile
// text linear.
constexpr std::size_t kClose = 2, kFarthest = 32;

std::size_t token_from(const Document& document, std::uint32_t byte) {
  auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), byte,
                                [](const Token& each, std::uint32_t at) { return each.span.begin < at; });
  return static_cast<std::size_t>(token - document.tokens.begin());
}

bool in_other_role(const Stance& stance, Span token) {
  for (const auto* role : {&stance.holder, &stance.target, &stance.content, &stance.addressee})
    if (*role && (*role)->span.overlaps(token)) return true;
  return false;
}

std::optional<Span> pronoun_near(const Document& document, const WordClass& reflexive, const Stance& stance) {
  const auto& tokens = document.tokens;
  const Span cue = stance.cue->span;
  const std::size_t verb = token_from(document, cue.begin);
  for (std::size_t i = verb > 0 ? verb - 1 : 0; i < tokens.size() && i < verb + kFarthest; ++i) {
    const Span token = tokens[i].span;
    if (token.begin >= cue.end && i > verb + kClose) break;
    if (tokens[i].kind == TokenKind::punct && i >= verb) break;
    if (reflexive.has(document[token]) && !in_other_role(stance, token)) return token;
  }
  return std::nullopt;
}

void add_part(Role& role, Span part, const Document& document) {
  auto parts = parts_of(role);
  std::vector<Span> all(parts.begin(), parts.end());
  if (std::any_of(all.begin(), all.end(), [&](Span each) { return each.contains(part); })) return;
  all.insert(std::upper_bound(all.begin(), all.end(), part), part);
  role = join_parts(all, document);
}

}  // namespace

void add_reflexives(Document& document, const StanceKnowledge& knowledge) {
  for (Stance& stance : document.stances) {
    if (!stance.cue || stance.cue->span.empty()) continue;
    if (auto pronoun = pronoun_near(document, knowledge.reflexive, stance))
      add_part(*stance.cue, *pronoun, document);
  }
}

}  // namespace synopse
