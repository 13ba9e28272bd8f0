#include "synopse/extract/stances_roles.h"

#include <algorithm>
#include <array>

#include "synopse/document/words.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostCaptures = 4;  // of a role

bool is_separator(std::string_view text) {
  constexpr std::string_view kSeparators[] = {",", ";", ":", ".", "-", "\u2013", "\u2014", "\u2022", "/"};
  return std::find(std::begin(kSeparators), std::end(kSeparators), text) != std::end(kSeparators);
}

std::string_view closing_bracket(std::string_view opening) {
  if (opening == "(") return ")";
  if (opening == "[") return "]";
  return {};
}

enum class Edge { left, right };

// Whether a mark opens a quotation that begins inside `span`, or closes one that does.  A quotation may go on
// behind `span`, over the end of the sentence.
bool is_quotation_mark(const Document& document, Span mark, Span span, Edge edge) {
  const auto& quotes = document.quotes;
  auto first = std::lower_bound(quotes.begin(), quotes.end(), span.begin,
                                [](const Quote& quote, std::uint32_t at) { return quote.span.begin < at; });
  for (auto quote = first; quote != quotes.end() && quote->span.begin < span.end; ++quote)
    if (edge == Edge::left ? quote->span.begin == mark.end : quote->span.end == mark.begin) return true;
  return false;
}

// Whether a mark of punctuation at the edge of `span` belongs to what is inside.
bool belongs(const Document& document, Span mark, Span span, Edge edge) {
  std::string_view text = document[mark];
  if (is_separator(text)) return false;
  if (edge == Edge::right && (text == "!" || text == "?" || text == "\u2026" || text == "...")) return true;
  std::string_view inside = document[span];
  if (edge == Edge::left && !closing_bracket(text).empty())
    return inside.find(closing_bracket(text)) != std::string_view::npos;
  if (edge == Edge::right && (text == ")" || text == "]"))
    return inside.find(text == ")" ? '(' : '[') != std::string_view::npos;
  return is_quotation_mark(document, mark, span, edge);
}

// `span` without the blanks at its edges, if its first and last tokens are no marks of punctuation, which are
// most; nullopt if they have to be looked at word by word.
std::optional<Span> unmarked(const Document& document, Span span) {
  const auto& tokens = document.tokens;
  const auto begins_before = [](const Token& token, std::uint32_t at) { return token.span.begin < at; };
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), span.begin, begins_before);
  const auto end = std::lower_bound(first, tokens.end(), span.end, begins_before);
  if (first == end || first->kind == TokenKind::punct || std::prev(end)->kind == TokenKind::punct)
    return std::nullopt;
  if (first != tokens.begin() && std::prev(first)->span.end > span.begin) return std::nullopt;
  return Span{first->span.begin, std::min(span.end, std::prev(end)->span.end)};
}

// `span` from its first to its last token that belongs to it; empty when none does.  No sound text has more
// marks in a row than kMostMarks; the bound keeps an unsound one linear.
Span trimmed(const Document& document, Span span) {
  if (const std::optional<Span> plain = unmarked(document, span)) return *plain;
  constexpr int kMostMarks = 16;
  const std::vector<Word> words = words_of(document, span);
  std::span<const Word> tokens = words;
  auto loose = [&](const Word& token, Edge edge) {
    return token.kind == TokenKind::punct && !belongs(document, token.span, span, edge);
  };
  for (int i = 0; i < kMostMarks && !tokens.empty() && loose(tokens.front(), Edge::left); ++i)
    tokens = tokens.subspan(1);
  for (int i = 0; i < kMostMarks && !tokens.empty() && loose(tokens.back(), Edge::right); ++i)
    tokens = tokens.first(tokens.size() - 1);
  if (tokens.empty()) return {span.begin, span.begin};
  return {std::max(span.begin, tokens.front().span.begin), std::min(span.end, tokens.back().span.end)};
}

bool only_blanks_between(const Document& document, Span left, Span right) {
  if (right.begin <= left.end) return true;
  std::string_view gap = document[{left.end, right.begin}];
  return gap.find_first_not_of(" \t\r\n\u00a0") == std::string_view::npos;
}

void append_part(std::vector<Span>& parts, Span part, const Document& document) {
  if (!parts.empty() && only_blanks_between(document, parts.back(), part))
    parts.back().end = std::max(parts.back().end, part.end);
  else
    parts.push_back(part);
}

const Entity* only_person(const std::vector<const Entity*>& inside) {
  const Entity* found = nullptr;
  for (const Entity* entity : inside) {
    if (entity->type != "person") continue;
    if (found) return nullptr;
    found = entity;
  }
  return found;
}

// The name that stands for one conjunct: its person, else its first name, else its nationality.
const Entity* name_of(const std::vector<const Entity*>& inside, Span conjunct) {
  const Entity* found = nullptr;
  for (const Entity* entity : inside) {
    if (!conjunct.contains(entity->span)) continue;
    if (entity->type == "person") return entity;
    if (!found || (found->type == "nationality" && entity->type != "nationality")) found = entity;
  }
  return found;
}

}  // namespace

OptionalRole role_of(const Match& match, std::initializer_list<std::string_view> names,
                     const Document& document) {
  std::array<Span, kMostCaptures> captures;
  auto end = captures.begin();
  for (std::string_view name : names)
    if (const Span* span = match.capture(name)) {
      Span inner = trimmed(document, *span);
      if (inner.empty()) continue;
      const auto place = std::upper_bound(captures.begin(), end, inner);
      std::move_backward(place, end, end + 1);
      *place = inner;
      ++end;
    }
  if (end == captures.begin()) return std::nullopt;
  return join_parts({captures.begin(), end}, document);
}

Role join_parts(std::span<const Span> spans, const Document& document) {
  if (spans.size() == 1) return {.span = spans.front()};
  std::vector<Span> parts;
  for (Span span : spans) append_part(parts, span, document);
  Role role{.span = {parts.front().begin, parts.back().end}};
  if (parts.size() > 1) role.parts.fill().spans = std::move(parts);
  return role;
}

OptionalRole sentence_before(const Document& document, Span span) {
  const auto& sentences = document.sentences;
  auto after =
      std::upper_bound(sentences.begin(), sentences.end(), span.begin,
                       [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (after - sentences.begin() < 2) return std::nullopt;
  return Role{.span = trimmed(document, std::prev(after, 2)->span)};
}

OptionalRole sentence_behind(const Document& document, Span span) {
  const auto& sentences = document.sentences;
  auto next =
      std::upper_bound(sentences.begin(), sentences.end(), span.begin,
                       [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (next == sentences.end()) return std::nullopt;
  return Role{.span = next->span};
}

std::span<const Span> parts_of(const Role& role) {
  if (role.parts->spans.empty()) return {&role.span, 1};
  return role.parts->spans;
}

RoleNames::RoleNames(const Document& document, const StanceKnowledge& knowledge)
    : document_(document), knowledge_(knowledge), anaphors_(document, knowledge) {}

void RoleNames::name_holder(Role& role) {
  if (role.span.empty()) return;
  auto inside = outermost(role.span);
  add_members(role, inside);
  if (!role.parts->members.empty()) return;
  if (const Entity* entity = head(role.span, inside))
    role.ref = entity->ref;
  else if (inside.empty() && role.parts->spans.empty())
    role.ref = anaphors_.meant_by(role.span);
}

void RoleNames::name_target(Role& role) {
  if (role.span.empty()) return;
  auto inside = outermost(role.span);
  add_conjuncts(role, inside);
  if (!role.parts->members.empty()) return;
  if (const Entity* entity = whole(role.span, inside))
    role.ref = entity->ref;
  else if (inside.empty() && role.parts->spans.empty())
    role.ref = anaphors_.meant_by(role.span);
}

// Entities inside a span that lie in no other entity there.  The layer is sorted: outer ones come first.
std::vector<const Entity*> RoleNames::outermost(Span span) const {
  const auto& entities = document_.entities;
  auto first =
      std::lower_bound(entities.begin(), entities.end(), span.begin,
                       [](const Entity& entity, std::uint32_t at) { return entity.span.begin < at; });
  std::vector<const Entity*> inside;
  for (auto entity = first; entity != entities.end() && entity->span.begin < span.end; ++entity)
    if (span.contains(entity->span) && (inside.empty() || !inside.back()->span.contains(entity->span)))
      inside.push_back(&*entity);
  return inside;
}

// An entity that is all of the role but for one word before it, its article.
const Entity* RoleNames::whole(Span span, const std::vector<const Entity*>& inside) const {
  for (const Entity* entity : inside)
    if (entity->span.end == span.end && has_at_most(1, document_, {span.begin, entity->span.begin}))
      return entity;
  return nullptr;
}

const Entity* RoleNames::head(Span span, const std::vector<const Entity*>& inside) const {
  if (const Entity* entity = whole(span, inside)) return entity;
  if (const Entity* person = only_person(inside)) return person;
  for (const Entity* entity : inside) {
    if (entity->type == "nationality") continue;
    return has_at_most(1, document_, {span.begin, entity->span.begin}) ? entity : nullptr;
  }
  return nullptr;
}

bool RoleNames::is_function_word(Span token) const {
  return knowledge_.function && !knowledge_.function->lookup(document_[token], "class").empty();
}

bool RoleNames::joins(Span token) const { return knowledge_.joining.has(document_[token]); }

// Whether there may be one, by a look at the tokens: most roles have none.
bool RoleNames::has_joining_word(Span span) const {
  const auto& tokens = document_.tokens;
  auto token = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                                [](const Token& each, std::uint32_t at) { return each.span.end <= at; });
  for (; token != tokens.end() && (token->span.begin < span.end || token->joined); ++token)
    if (token->joined || token->clitic > 0 || knowledge_.joining.may_have(document_[token->span]))
      return true;
  return false;
}

// The pieces of "A, B and C", cut outside of entities; none without a word that joins.
std::vector<Span> RoleNames::conjuncts(Span span, const std::vector<const Entity*>& inside) const {
  if (!has_joining_word(span)) return {};
  std::vector<Span> pieces;
  Span piece{span.begin, span.begin};
  bool joined = false;
  auto entity = inside.begin();
  for (const Word& token : words_of(document_, span)) {
    while (entity != inside.end() && (*entity)->span.end <= token.span.begin) ++entity;
    bool in_entity = entity != inside.end() && (*entity)->span.contains(token.span);
    bool joining = !in_entity && joins(token.span);
    if (!joining && (in_entity || document_[token.span] != ",")) {
      if (piece.empty()) piece.begin = token.span.begin;
      piece.end = token.span.end;
      continue;
    }
    joined = joined || joining;
    if (!piece.empty()) pieces.push_back(piece);
    piece = {token.span.end, token.span.end};
  }
  if (!piece.empty()) pieces.push_back(piece);
  if (!joined) pieces.clear();
  return pieces;
}

// One member a conjunct, provided that each of two or more has a name: "Putin, president of Russia" has none.
// Of two, one may do with an article: "Putin and the council".
void RoleNames::add_members(Role& role, const std::vector<const Entity*>& inside) const {
  if (RoleParts* parts = role.parts.filled()) parts->members.clear();
  if (inside.empty() || !role.parts->spans.empty()) return;
  std::vector<Role> members;
  auto pieces = conjuncts(role.span, inside);
  for (Span piece : pieces) {
    const Entity* entity = name_of(inside, piece);
    if (!entity && (pieces.size() != 2 || !begins_with_function_word(piece))) return;
    members.push_back(entity ? Role{.span = entity->span, .ref = entity->ref}
                             : Role{.span = trimmed(document_, piece)});
  }
  if (members.size() > 1) role.parts.fill().members = std::move(members);
}

bool RoleNames::begins_with_function_word(Span span) const {
  auto words = words_of(document_, span);
  return words.size() > 1 && is_function_word(words.front().span);
}

// A role that is one quotation, without its marks: no conjunct has both.
Span RoleNames::unquoted(Span span) const {
  const auto quote =
      std::lower_bound(document_.quotes.begin(), document_.quotes.end(), span.begin,
                       [](const Quote& each, std::uint32_t at) { return each.span.begin < at; });
  if (quote == document_.quotes.end() || !span.contains(quote->span)) return span;
  const bool all = words_of(document_, {span.begin, quote->span.begin}).size() == 1 &&
                   words_of(document_, {quote->span.end, span.end}).size() == 1;
  return all ? quote->span : span;
}

// What is coordinated in a target may be things without a name.  Its conjuncts must look alike, or else they
// are parts of one: "the end of war and poverty" is one thing, "the war and the poverty" are two.
void RoleNames::add_conjuncts(Role& role, const std::vector<const Entity*>& inside) const {
  if (RoleParts* parts = role.parts.filled()) parts->members.clear();
  if (!role.parts->spans.empty()) return;
  std::vector<Role> members;
  std::string opening;
  for (Span piece : conjuncts(unquoted(role.span), inside)) {
    const Span span = trimmed(document_, piece);
    if (span.empty()) return;
    std::string first = opening_of(span);
    if (!members.empty() && first != opening) return;
    opening = std::move(first);
    const Entity* entity = whole(span, inside);
    members.push_back({.span = span, .ref = entity ? entity->ref : SharedText()});
  }
  if (members.size() > 1) role.parts.fill().members = std::move(members);
}

// The first word of a phrase, folded; one and the same for all that begin with a capital letter.
std::string RoleNames::opening_of(Span span) const {
  for (const Word& token : words_of(document_, span)) {
    if (token.kind == TokenKind::punct) continue;
    if (is_upper(code_point_at(document_.text, token.span.begin).value) && !is_function_word(token.span))
      return "A";
    return fold(document_[token.span]);
  }
  return {};
}

}  // namespace synopse
