#include "synopse/extract/anaphors.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "synopse/document/words.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::uint32_t kReach = 64;        // bytes before a name in which its title stands
constexpr std::ptrdiff_t kMostNames = 256;  // that are looked at, from the last one back

bool has(const Lexicon* lexicon, const WordBeginnings& beginnings, std::string_view form) {
  return beginnings.may_be(form) && lexicon && lexicon->covers(fold(form), form, false);
}

// Those of `named` that stand in [from, before): the last ones, so that no text costs more than its length.
template <typename Named>
std::span<const Named> last_in(const std::vector<Named>& named, std::uint32_t from, std::uint32_t before) {
  const auto at = [](const Named& each, std::uint32_t byte) { return each.at < byte; };
  const auto end = std::lower_bound(named.begin(), named.end(), before, at);
  const auto begin = std::lower_bound(named.begin(), end, from, at);
  return {std::max(begin, end - std::min(end - named.begin(), kMostNames)), end};
}

}  // namespace

Anaphors::Anaphors(const Document& document, const StanceKnowledge& knowledge)
    : document_(document), knowledge_(knowledge) {
  if (!knowledge.anaphors) return;
  for (const Entity& entity : document.entities) {
    if (entity.mention != Mention::name || entity.ref.empty()) continue;
    if (entity.type == "person") add_person(entity);
    if (entity.type == "organization") add_organization(entity);
  }
}

void Anaphors::add_head(std::string_view noun, const Entity& entity) {
  heads_[fold(noun)].push_back({entity.span.begin, entity.ref});
}

void Anaphors::add_organization(const Entity& entity) {
  for (const Word& word : words_of(document_, entity.span))
    if (has(knowledge_.org_heads, knowledge_.org_head_beginnings, document_[word.span]))
      add_head(document_[word.span], entity);
}

// The word right before a name, if it is a title.
std::string_view Anaphors::last_title(const Entity& entity) const {
  const auto sentence =
      std::upper_bound(document_.sentences.begin(), document_.sentences.end(), entity.span.begin,
                       [](std::uint32_t at, const Sentence& each) { return at < each.span.begin; });
  if (sentence == document_.sentences.begin()) return {};
  const std::uint32_t start = std::prev(sentence)->span.begin;
  const std::uint32_t reach = entity.span.begin - std::min(entity.span.begin, kReach);
  const auto before = words_of(document_, {std::max(start, reach), entity.span.begin});
  if (before.empty()) return {};
  std::string_view last = document_[before.back().span];
  // "Mr." may be two tokens.
  if (last == "." && before.size() > 1) last = document_[before[before.size() - 2].span];
  const bool is_title =
      has(knowledge_.titles, knowledge_.title_beginnings, last) || knowledge_.title.has(last);
  return is_title ? last : std::string_view();
}

std::string_view Anaphors::gender_of(const Entity& entity, std::string_view title) const {
  if (knowledge_.title.has(title)) return knowledge_.anaphors->lookup(title, "gender");
  const std::string_view norm = entity.norm;
  const std::string_view given = norm.substr(0, norm.find(' '));
  return knowledge_.given.has(given) ? knowledge_.anaphors->lookup(given, "gender") : std::string_view();
}

void Anaphors::add_person(const Entity& entity) {
  const std::string_view title = last_title(entity);
  persons_.push_back({entity.span.begin, entity.ref, gender_of(entity, title)});
  if (!title.empty()) add_head(title, entity);
}

std::uint32_t Anaphors::start_of_sentence_before(std::uint32_t at) const {
  const auto& sentences = document_.sentences;
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), at,
                       [](std::uint32_t byte, const Sentence& each) { return byte < each.span.begin; });
  return after - sentences.begin() < 2 ? 0 : std::prev(after, 2)->span.begin;
}

// The only person of that gender named in [from, before), provided that nobody there might be of it, too.
std::string_view Anaphors::person(std::string_view gender, std::uint32_t from, std::uint32_t before) const {
  std::string_view found;
  bool sure = false;
  for (const Person& person : last_in(persons_, from, before)) {
    if (!person.gender.empty() && person.gender != gender) continue;
    if (!found.empty() && found != person.ref) return {};
    found = person.ref;
    sure = sure || !person.gender.empty();
  }
  return sure ? found : std::string_view();
}

// The only thing before that has the noun in its name, or as a title.
std::string_view Anaphors::headed_by(std::string_view noun, std::uint32_t before) const {
  const auto named = heads_.find(fold(noun));
  if (named == heads_.end()) return {};
  std::string_view found;
  for (const Head& head : last_in(named->second, 0, before)) {
    if (!found.empty() && found != head.ref) return {};
    found = head.ref;
  }
  return found;
}

std::string_view Anaphors::meant_by(Span span) const {
  if (persons_.empty() && heads_.empty()) return {};
  const auto words = words_of(document_, span);
  if (words.empty() || words.size() > 2) return {};
  const std::string_view first = document_[words.front().span], last = document_[words.back().span];
  if (words.size() == 2)
    return knowledge_.definite.has(first) ? headed_by(last, span.begin) : std::string_view();
  if (!knowledge_.pronoun.has(first)) return {};
  const std::string_view gender = knowledge_.anaphors->lookup(first, "gender");
  const std::string_view only = person(gender, 0, span.begin);
  return only.empty() ? person(gender, start_of_sentence_before(span.begin), span.begin) : only;
}

}  // namespace synopse
