#include "synopse/extract/coreference.h"

#include <algorithm>
#include <unordered_set>

#include "synopse/extract/extractor.h"
#include "synopse/extract/name_refs.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kPerson = "person", kOrganization = "organization", kPlace = "place",
                           kNationality = "nationality";
constexpr std::string_view kRuleName = "coreference";
constexpr std::size_t kMaxSameStart = 64;  // names that begin with one word; more are not looked for
constexpr std::size_t kMinInitials = 3;
constexpr std::size_t kMinSurname = 3;  // bytes; shorter ones are too often something else

bool is_name(const Entity& entity) { return entity.mention == Mention::name && entity.type != kNationality; }

bool has(const Lexicon* lexicon, std::string_view form) {
  return lexicon && !lexicon->columns().empty() && !lexicon->lookup(form, lexicon->columns().front()).empty();
}

// The capitals that words of a name of several begin with.
std::string initials(std::string_view name) {
  std::string letters;
  if (name.find(' ') == std::string_view::npos) return letters;
  for (std::size_t at = 0; at < name.size(); at = std::min(name.find(' ', at), name.size() - 1) + 1) {
    const CodePoint c = code_point_at(name, at);
    if (is_upper(c.value)) append_utf8(letters, c.value);
  }
  return letters;
}

std::string_view last_word(std::string_view text) { return text.substr(text.rfind(' ') + 1); }

bool is_acronym(std::string_view text) {
  int letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) && !is_upper(c.value)) return false;
    letters += is_letter(c.value);
    at += c.size;
  }
  return letters >= 2;
}

}  // namespace

void finish_entities(Document& document, const NameKnowledge& knowledge) {
  Coreference(document, knowledge).run();
}

Coreference::Coreference(Document& document, const NameKnowledge& knowledge)
    : document_(document), knowledge_(knowledge), words_(document) {}

void Coreference::run() {
  drop_covered();
  settle_norms();
  bind_acronyms();
  bind_initials();
  bind_persons();
  find_repeated();
  settle_refs();
}

// Names are flat: of two that overlap, the one that starts earlier stays, or the longer one.
void Coreference::drop_covered() {
  auto& entities = document_.entities;
  const auto goes_first = [](const Entity& a, const Entity& b) { return a.span < b.span; };
  if (!std::is_sorted(entities.begin(), entities.end(), goes_first))
    std::stable_sort(entities.begin(), entities.end(), goes_first);
  std::uint32_t end = 0;
  const auto covered = [&](const Entity& entity) {
    if (entity.span.begin < end) return true;
    end = entity.span.end;
    return false;
  };
  entities.erase(std::remove_if(entities.begin(), entities.end(), covered), entities.end());
}

void Coreference::settle_norms() {
  for (Entity& entity : document_.entities)
    if (entity.norm.empty()) entity.norm = base_form(entity);
}

bool Coreference::is_known_stem(std::string_view stem) {
  return (knowledge_.genitive.has_letters() && words_.has_capital_form(fold(stem))) ||
         has(knowledge_.places, stem);
}

bool Coreference::before_capital(const Entity& entity) const {
  const std::uint32_t next = words_.at(entity.span.end);
  return next < words_.size() && words_.is_capital(next);
}

// The name as written, on one line, without a genitive ending.
std::string Coreference::base_form(const Entity& entity) {
  std::string text;
  const std::uint32_t last = words_.at(entity.span.end);
  for (std::uint32_t word = words_.at(entity.span.begin); word < last; ++word) {
    const Span span = words_[word].span;
    if (!text.empty() && words_[word - 1].span.end < span.begin) text.push_back(' ');
    text += document_[span];
  }
  if (text.empty()) text = document_[entity.span];
  const Genitive& genitive = knowledge_.genitive;
  std::string_view bare = genitive.without_mark(text);
  const std::string_view stem = genitive.stem(bare);
  if (stem.size() < bare.size() && entity.type != kNationality && !is_acronym(bare)) {
    const std::size_t word = stem.rfind(' ') + 1;  // npos + 1 is the start
    const bool looks_so = !genitive.is_base(bare) && before_capital(entity);
    if (looks_so || is_known_stem(stem.substr(word))) bare = stem;
  }
  return std::string(bare);
}

const std::string& Coreference::key_form(const Entity& entity) {
  const auto [place, fresh] =
      key_forms_.try_emplace(std::uint64_t{entity.span.begin} << 32 | entity.span.end);
  if (fresh) place->second = fold(base_form(entity));
  return place->second;
}

Entity* Coreference::entity_at(Span span) {
  auto& entities = document_.entities;
  const auto found = std::lower_bound(entities.begin(), entities.end(), span,
                                      [](const Entity& entity, Span at) { return entity.span < at; });
  return found != entities.end() && found->span == span ? &*found : nullptr;
}

// What a list knows under another spelling has its ref; the ref of all else is made of the name.
void Coreference::settle_unlisted(Entity& entity) const {
  const NameRefs refs(knowledge_);
  ListedNames::Name listed;
  if (entity.type == kOrganization) {
    entity.ref = refs.organization(entity.norm);
    listed = knowledge_.listed.organization(slug(entity.norm));
  } else if (entity.type == kPerson) {
    entity.ref = refs.person(entity.norm);
    listed = knowledge_.listed.person(entity.ref, knowledge_.key);
  } else {
    entity.ref = refs.place(entity.norm);
    if (entity.type == kPlace) listed = knowledge_.listed.place(slug(entity.norm));
  }
  entity.guessed = listed.ref.empty();
  if (entity.guessed) return;
  entity.ref = listed.ref;
  entity.norm = listed.norm;
}

void Coreference::bind(Entity& entity, const Entity& to) {
  entity.norm = to.norm;
  entity.ref = to.ref;
  entity.guessed = to.guessed;
}

// What stands in brackets behind an organization of several words is its acronym, in another language
// perhaps: "Tschechische Nationalbank (CNB)".
bool Coreference::stands_for(std::string_view acronym, const Entity& entity) const {
  const bool whole = entity.type == kOrganization && entity.norm.find(' ') != std::string::npos;
  return whole || abbreviates(acronym, entity.norm);
}

// "Organization for Security and Co-operation in Europe (OSCE)": both are one thing.
void Coreference::bind_acronyms() {
  std::vector<Entity> added;
  for (Entity& entity : document_.entities) {
    const std::uint32_t open = words_.at(entity.span.end);
    if (open + 2 >= words_.size() || document_[words_[open].span] != "(" ||
        document_[words_[open + 2].span] != ")" || !is_name(entity) || entity.type == kPerson)
      continue;
    const Span span = words_[open + 1].span;
    if (!is_acronym(document_[span]) || !stands_for(document_[span], entity)) continue;
    if (Entity* marked = entity_at(span)) {
      unite(*marked, entity);
    } else {
      added.push_back({.span = span, .type = entity.type, .rule = RuleName(kRuleName)});
      unite(added.back(), entity);
    }
  }
  document_.entities.insert(document_.entities.end(), added.begin(), added.end());
  drop_covered();
}

// "The Royal Harbour Company ... the RHC": initials tell, where one name only has them.
void Coreference::bind_initials() {
  constexpr std::size_t kSeveral = static_cast<std::size_t>(-1);
  std::unordered_map<std::string, std::size_t> named;
  auto& entities = document_.entities;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (entities[i].type != kOrganization || !is_name(entities[i])) continue;
    const std::string letters = initials(entities[i].norm);
    if (letters.size() < kMinInitials) continue;
    const auto [place, fresh] = named.try_emplace(letters, i);
    if (!fresh && place->second != kSeveral && entities[place->second].norm != entities[i].norm)
      place->second = kSeveral;
  }
  if (named.empty()) return;
  for (Entity& entity : entities) {
    if (entity.type != kOrganization || !entity.ref.empty() || !is_name(entity) || !is_acronym(entity.norm))
      continue;
    const auto found = named.find(entity.norm);
    if (found != named.end() && found->second != kSeveral) unite(entity, entities[found->second]);
  }
}

// The one that a lexicon knows decides; else the longer name.
void Coreference::unite(Entity& acronym, Entity& longer) {
  if (longer.ref.empty() && !acronym.ref.empty())
    bind(longer, acronym);
  else
    bind(acronym, longer);
}

// What a later text calls a person by: the given name, and every end of the full name.
std::unordered_map<std::string, std::size_t> Coreference::parts_of_persons() const {
  std::unordered_map<std::string, std::size_t> parts;
  for (std::size_t i = 0; i < document_.entities.size(); ++i) {
    const Entity& entity = document_.entities[i];
    if (entity.type != kPerson) continue;
    const auto words = split_words(fold(entity.norm));
    if (words.size() < 2 || words.size() > kMaxSameStart) continue;
    for (std::size_t first = 1; first < words.size(); ++first)
      parts.emplace(joined(words, first, words.size()), i);
    parts.emplace(words.front(), i);
  }
  return parts;
}

// A surname means the last full name before it, or else the first one after.
void Coreference::bind_persons() {
  auto parts = parts_of_persons();
  for (std::size_t i = 0; i < document_.entities.size(); ++i) {
    Entity& entity = document_.entities[i];
    if (entity.type != kPerson || entity.mention != Mention::name) continue;
    const std::string& text = key_form(entity);
    const auto found = parts.find(text);
    if (found != parts.end()) {
      bind(entity, document_.entities[found->second]);
    } else if (const auto words = split_words(text); words.size() > 1) {
      parts[words.back()] = i;
    }
  }
}

// All names of the document by their first word.
Coreference::KnownNames Coreference::known_names() {
  KnownNames known;
  std::unordered_set<std::string> seen;
  const auto add = [&](std::vector<std::string_view> words, std::size_t entity) {
    if (words.empty() || !seen.insert(joined(words, 0, words.size())).second) return;
    auto& same_start = known[words.front()];
    if (same_start.size() < kMaxSameStart) same_start.push_back({std::move(words), entity});
  };
  for (std::size_t i = 0; i < document_.entities.size(); ++i) {
    const Entity& entity = document_.entities[i];
    if (!is_name(entity)) continue;
    auto words = folded_words(entity.span);
    if (words.empty()) continue;
    const std::string_view last = words.back() = last_word(key_form(entity));
    const bool surname = entity.type == kPerson && words.size() > 1 && last.size() >= kMinSurname &&
                         !has(knowledge_.places, last);
    const bool telling = !has(knowledge_.not_names, last);
    if (words.size() > 1 || telling) add(std::move(words), i);
    if (surname && telling) add({last}, i);
  }
  return known;
}

std::vector<std::string_view> Coreference::folded_words(Span span) {
  std::vector<std::string_view> words;
  for (std::uint32_t word = words_.at(span.begin); word < words_.size() && words_[word].span.end <= span.end;
       ++word)
    words.push_back(words_.folded(word));
  return words;
}

bool Coreference::matches(std::uint32_t word, std::uint32_t limit,
                          const std::vector<std::string_view>& words) {
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (word + i >= words_.size() || words_[word + i].span.end > limit) return false;
    const std::string_view form = words_.folded(word + i);
    const bool last = i + 1 == words.size();
    if (form != words[i] && !(last && knowledge_.genitive.stem(form) == words[i])) return false;
  }
  return true;
}

// The longest name of `known` that begins with `word` and ends before `limit`.
const Coreference::Known* Coreference::repeated_at(std::uint32_t word, std::uint32_t limit,
                                                   const KnownNames& known) {
  if (!words_.is_capital(word)) return nullptr;
  const std::string_view form = words_.folded(word);
  const Known* longest = nullptr;
  for (const std::string_view start : {form, knowledge_.genitive.stem(form)}) {
    const auto candidates = known.find(start);
    if (candidates == known.end()) continue;
    for (const Known& name : candidates->second)
      if ((!longest || name.words.size() > longest->words.size()) && matches(word, limit, name.words))
        longest = &name;
  }
  return longest;
}

// Names that no rule saw where they stand again.
void Coreference::find_repeated() {
  const auto known = known_names();
  std::vector<Entity> added;
  std::size_t next = 0;
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const std::uint32_t begin = words_[word].span.begin;
    while (next < document_.entities.size() && document_.entities[next].span.end <= begin) ++next;
    const std::uint32_t limit =
        next < document_.entities.size() ? document_.entities[next].span.begin : words_.all().back().span.end;
    const Known* found = begin < limit ? repeated_at(word, limit, known) : nullptr;
    if (!found) continue;
    word += static_cast<std::uint32_t>(found->words.size()) - 1;
    const Entity& first = document_.entities[found->entity];
    Entity entity{.span = {begin, words_[word].span.end}, .type = first.type, .rule = RuleName(kRuleName)};
    bind(entity, first);
    added.push_back(std::move(entity));
  }
  document_.entities.insert(document_.entities.end(), added.begin(), added.end());
  drop_covered();
}

// One text, one thing: a name without a ref takes that of an equal name which has one.
void Coreference::settle_refs() {
  std::unordered_map<std::string_view, std::size_t> resolved;
  for (std::size_t i = 0; i < document_.entities.size(); ++i)
    if (is_name(document_.entities[i]) && !document_.entities[i].ref.empty())
      resolved.emplace(key_form(document_.entities[i]), i);
  for (Entity& entity : document_.entities) {
    if (is_name(entity) && entity.ref.empty())
      if (const auto found = resolved.find(key_form(entity)); found != resolved.end())
        bind(entity, document_.entities[found->second]);
    if (entity.ref.empty()) settle_unlisted(entity);
  }
}

}  // namespace synopse
