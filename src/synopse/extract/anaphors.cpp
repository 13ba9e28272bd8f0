#include "synopse/extract/anaphors.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

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
std::span<Named> last_in(std::vector<Named>& named, std::uint32_t from, std::uint32_t before) {
  const auto at = [](const Named& each, std::uint32_t byte) { return each.at < byte; };
  const auto end = std::lower_bound(named.begin(), named.end(), before, at);
  const auto begin = std::lower_bound(named.begin(), end, from, at);
  return {std::max(begin, end - std::min(end - named.begin(), kMostNames)), end};
}

bool is_named(const Entity& entity, std::string_view type) {
  return entity.mention == Mention::name && !entity.ref.empty() && entity.type == type;
}

}  // namespace

void Anaphors::list_persons() {
  if (std::exchange(persons_listed_, true)) return;
  for (const Entity& entity : document_.entities)
    if (is_named(entity, "person")) persons_.push_back({entity.span.begin, &entity, {}});
}

void Anaphors::list_heads() {
  if (std::exchange(heads_listed_, true)) return;
  for (const Entity& entity : document_.entities) {
    if (is_named(entity, "organization")) add_heads_of(entity);
    if (!is_named(entity, "person")) continue;
    if (const std::string_view title = last_title(entity); !title.empty()) add_head(title, entity);
  }
}

void Anaphors::add_heads_of(const Entity& organization) {
  for (const Word& word : words_of(document_, organization.span))
    if (has(knowledge_.org_heads, knowledge_.org_head_beginnings, document_[word.span]))
      add_head(document_[word.span], organization);
}

void Anaphors::add_head(std::string_view noun, const Entity& entity) {
  heads_[fold(noun)].push_back({entity.span.begin, entity.ref});
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

std::string_view Anaphors::gender_of(const Entity& entity) const {
  const std::string_view title = last_title(entity);
  if (knowledge_.title.has(title)) return knowledge_.anaphors->lookup(title, "gender");
  const std::string_view norm = entity.norm;
  const std::string_view given = norm.substr(0, norm.find(' '));
  return knowledge_.given.has(given) ? knowledge_.anaphors->lookup(given, "gender") : std::string_view();
}

std::uint32_t Anaphors::start_of_sentence_before(std::uint32_t at) const {
  const auto& sentences = document_.sentences;
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), at,
                       [](std::uint32_t byte, const Sentence& each) { return byte < each.span.begin; });
  return after - sentences.begin() < 2 ? 0 : std::prev(after, 2)->span.begin;
}

// The only person of that gender named in [from, before), provided that nobody there might be of it, too.
std::string_view Anaphors::person(std::string_view gender, std::uint32_t from, std::uint32_t before) {
  std::string_view found;
  bool sure = false;
  for (Person& person : last_in(persons_, from, before)) {
    if (!person.gender) person.gender = gender_of(*person.entity);
    if (!person.gender->empty() && *person.gender != gender) continue;
    if (!found.empty() && found != person.entity->ref) return {};
    found = person.entity->ref;
    sure = sure || !person.gender->empty();
  }
  return sure ? found : std::string_view();
}

bool Anaphors::may_be_head(std::string_view noun) const {
  return has(knowledge_.org_heads, knowledge_.org_head_beginnings, noun) ||
         has(knowledge_.titles, knowledge_.title_beginnings, noun) || knowledge_.title.may_have(noun);
}

// The only thing before that has the noun in its name, or as a title.
std::string_view Anaphors::headed_by(std::string_view noun, std::uint32_t before) {
  if (!may_be_head(noun)) return {};
  list_heads();
  const auto named = heads_.find(fold(noun));
  if (named == heads_.end()) return {};
  std::string_view found;
  for (const Head& head : last_in(named->second, 0, before)) {
    if (!found.empty() && found != head.ref) return {};
    found = head.ref;
  }
  return found;
}

std::string_view Anaphors::meant_by_pronoun(std::string_view pronoun, std::uint32_t at) {
  list_persons();
  const std::string_view gender = knowledge_.anaphors->lookup(pronoun, "gender");
  const std::string_view only = person(gender, 0, at);
  return only.empty() ? person(gender, start_of_sentence_before(at), at) : only;
}

std::string_view Anaphors::meant_by(Span span) {
  if (!knowledge_.anaphors || !has_at_most(2, document_, span)) return {};
  const auto words = words_of(document_, span);
  if (words.empty()) return {};
  const std::string_view first = document_[words.front().span];
  if (words.size() == 1)
    return knowledge_.pronoun.has(first) ? meant_by_pronoun(first, span.begin) : std::string_view();
  return knowledge_.definite.has(first) ? headed_by(document_[words.back().span], span.begin)
                                        : std::string_view();
}

}  // namespace synopse
