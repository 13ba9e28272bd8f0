#include "synopse/extract/coreference.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "synopse/extract/extractor.h"
#include "synopse/extract/name_refs.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::string_view kRuleName = "coreference";
constexpr std::ptrdiff_t kMostParts = 64;  // words of a name that is known by its parts
constexpr std::size_t kMinInitials = 3;
constexpr std::uint32_t kNoLimit = 0xFFFFFFFF;
constexpr std::size_t kMinSurname = 3;  // bytes; shorter ones are too often something else

bool goes_first(const Entity& a, const Entity& b) { return a.span < b.span; }

// Names are flat: of two that overlap, the one that starts earlier stays, or the longer one.
void drop_covered(std::vector<Entity>& entities) {
  std::uint32_t end = 0;
  std::erase_if(entities, [&](const Entity& entity) {
    if (entity.span.begin < end) return true;
    end = entity.span.end;
    return false;
  });
}

}  // namespace

void finish_entities(Document& document, const NameKnowledge& knowledge) {
  Coreference(document, knowledge).run();
}

Coreference::Coreference(Document& document, const NameKnowledge& knowledge)
    : document_(document),
      knowledge_(knowledge),
      texts_(document, knowledge),
      words_(texts_.words()),
      rule_(kRuleName) {}

void Coreference::run() {
  auto& entities = document_.entities;
  if (!std::is_sorted(entities.begin(), entities.end(), goes_first))
    std::stable_sort(entities.begin(), entities.end(), goes_first);
  drop_covered(entities);
  look_at_entities();
  settle_norms();
  bind_acronyms();
  bind_initials();
  bind_persons();
  find_repeated();
  settle_refs();
}

Coreference::Kind Coreference::kind_of(const Entity& entity) {
  constexpr std::string_view kNames[] = {"person", "organization", "place", "nationality"};
  const std::string_view type = entity.type;
  return static_cast<Kind>(std::find(std::begin(kNames), std::end(kNames), type) - std::begin(kNames));
}

bool Coreference::is_name(std::size_t entity) const {
  return document_.entities[entity].mention == Mention::name && names_[entity].kind != Kind::nationality;
}

// Keeps what is known of those that were there before.
void Coreference::look_at_entities() {
  const std::vector<Name> before = std::exchange(names_, {});
  names_.reserve(document_.entities.size());
  auto known = before.begin();
  std::uint32_t word = 0;
  for (const Entity& entity : document_.entities) {
    while (known != before.end() && known->words.span < entity.span) ++known;
    if (known != before.end() && known->words.span == entity.span) {
      names_.push_back(*known);
    } else {
      const std::uint32_t first = words_.at(entity.span.begin, word);
      std::uint32_t last = first;
      while (last < words_.size() && words_[last].span.begin < entity.span.end) ++last;
      names_.push_back({{entity.span, first, last}, kind_of(entity)});
    }
    word = names_.back().words.last;
  }
}

// Puts in text order what was found, which is so by itself.
void Coreference::add(std::vector<Entity> found) {
  if (found.empty()) return;
  auto& entities = document_.entities;
  std::vector<Entity> all;
  all.reserve(entities.size() + found.size());
  std::merge(std::make_move_iterator(entities.begin()), std::make_move_iterator(entities.end()),
             std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()),
             std::back_inserter(all), goes_first);
  entities = std::move(all);
  drop_covered(entities);
  look_at_entities();
}

void Coreference::settle_norms() {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (Entity& entity = document_.entities[i]; entity.norm.empty())
      entity.norm = texts_.base_form(names_[i].words, names_[i].kind != Kind::nationality);
}

std::uint32_t Coreference::key_of(Name& name) {
  if (name.key == NumberedTexts::kNone) name.key = texts_.key(name.words, name.kind != Kind::nationality);
  return name.key;
}

Entity* Coreference::entity_at(Span span) {
  auto& entities = document_.entities;
  const auto found = std::lower_bound(entities.begin(), entities.end(), span,
                                      [](const Entity& entity, Span at) { return entity.span < at; });
  return found != entities.end() && found->span == span ? &*found : nullptr;
}

// What a list knows under another spelling has its ref; the ref of all else is made of the name.
SettledName Coreference::settled(const SharedText& norm, Kind kind) const {
  const NameRefs refs(knowledge_);
  ListedNames::Name listed;
  std::string ref;
  if (kind == Kind::organization) {
    ref = refs.organization(norm);
    listed = knowledge_.listed.organization(slug(norm));
  } else if (kind == Kind::person) {
    ref = refs.person(norm);
    listed = knowledge_.listed.person(ref, knowledge_.key);
  } else {
    ref = refs.place(norm);
    if (kind == Kind::place) listed = knowledge_.listed.place(slug(norm));
  }
  if (listed.ref.empty()) return {norm, ref, true};
  return {listed.norm, listed.ref, false};
}

const SettledName& Coreference::settled_once(const SharedText& norm, Kind kind) {
  scratch_.assign(1, static_cast<char>(kind)) += norm;
  const SettledName* known = knowledge_.settled.find(scratch_);
  return known ? *known : knowledge_.settled.keep(scratch_, settled(norm, kind));
}

// Each name of a kind once.
void Coreference::settle_unlisted(std::size_t entity) {
  Entity& unlisted = document_.entities[entity];
  const Kind kind = names_[entity].kind;
  std::uint32_t& first = settled_[static_cast<std::size_t>(kind)].at(words_.texts().number(unlisted.norm));
  if (first != NumberMap::kNone) return bind(unlisted, document_.entities[first]);
  bind(unlisted, settled_once(unlisted.norm, kind));
  first = static_cast<std::uint32_t>(entity);
}

template <class Settled>
void Coreference::bind(Entity& entity, const Settled& to) {
  entity.norm = to.norm;
  entity.ref = to.ref;
  entity.guessed = to.guessed;
}

// What stands in brackets behind an organization of several words is its acronym, in another language
// perhaps: "Tschechische Nationalbank (CNB)".
bool Coreference::stands_for(std::string_view acronym, const Entity& entity) const {
  const bool whole = entity.type == "organization" && entity.norm.find(' ') != std::string::npos;
  return whole || abbreviates(acronym, entity.norm);
}

// "Organization for Security and Co-operation in Europe (OSCE)": both are one thing.
void Coreference::bind_acronyms() {
  std::vector<Entity> added;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::uint32_t open = names_[i].words.last;
    if (open + 2 >= words_.size() || document_[words_[open].span] != "(" ||
        document_[words_[open + 2].span] != ")" || !is_name(i) || names_[i].kind == Kind::person)
      continue;
    Entity& entity = document_.entities[i];
    const Span span = words_[open + 1].span;
    if (!is_all_upper(document_[span]) || !stands_for(document_[span], entity)) continue;
    if (Entity* marked = entity_at(span)) {
      unite(*marked, entity);
    } else {
      added.push_back({.span = span, .type = entity.type, .rule = rule_});
      unite(added.back(), entity);
    }
  }
  add(std::move(added));
}

// "The Royal Harbour Company ... the RHC": initials tell, where one name only has them.
void Coreference::bind_initials() {
  constexpr std::size_t kSeveral = static_cast<std::size_t>(-1);
  std::unordered_map<std::string, std::size_t> named;
  auto& entities = document_.entities;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (names_[i].kind != Kind::organization || !is_name(i)) continue;
    const std::string letters = initials(entities[i].norm);
    if (letters.size() < kMinInitials) continue;
    const auto [place, fresh] = named.try_emplace(letters, i);
    if (!fresh && place->second != kSeveral && entities[place->second].norm != entities[i].norm)
      place->second = kSeveral;
  }
  if (named.empty()) return;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    Entity& entity = entities[i];
    if (names_[i].kind != Kind::organization || !entity.ref.empty() || !is_name(i) ||
        !is_all_upper(entity.norm))
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

// The given name, and every end of the full name.
void Coreference::name_parts(const Entity& person, std::uint32_t entity, NumberMap& parts) {
  scratch_.clear();
  fold_into(scratch_, person.norm);
  tidy(scratch_);
  NumberedTexts& texts = words_.texts();
  const std::string_view name = scratch_;
  const auto blanks = std::count(name.begin(), name.end(), ' ');
  if (blanks == 0 || blanks >= kMostParts) return;
  const auto add = [&](std::string_view part) {
    std::uint32_t& first = parts.at(texts.number(part));
    if (first == NumberMap::kNone) first = entity;
  };
  for (std::size_t blank = name.find(' '); blank != std::string_view::npos; blank = name.find(' ', blank + 1))
    add(name.substr(blank + 1));
  add(name.substr(0, name.find(' ')));
}

// What a later text calls a person by.
NumberMap Coreference::parts_of_persons() {
  NumberMap parts;
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (names_[i].kind == Kind::person)
      name_parts(document_.entities[i], static_cast<std::uint32_t>(i), parts);
  return parts;
}

// A surname means the last full name before it, or else the first one after.
void Coreference::bind_persons() {
  NumberMap parts = parts_of_persons();
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (names_[i].kind != Kind::person || !is_name(i)) continue;
    const std::uint32_t key = key_of(names_[i]);
    if (const std::uint32_t found = parts[key]; found != NumberMap::kNone) {
      bind(document_.entities[i], document_.entities[found]);
      continue;
    }
    scratch_ = words_.texts()[key];
    tidy(scratch_);
    if (const std::size_t blank = scratch_.rfind(' '); blank != std::string::npos)
      parts.at(words_.texts().number(std::string_view(scratch_).substr(blank + 1))) =
          static_cast<std::uint32_t>(i);
  }
}

// Whether the lexicon has that text; `asked` remembers it.
bool Coreference::has(const Lexicon* lexicon, std::uint32_t text, NumberMap& asked) {
  std::uint32_t& answer = asked.at(text);
  if (answer == NumberMap::kNone) answer = lists(lexicon, words_.texts()[text]);
  return answer != 0;
}

// All names of the document by their first word.
KnownNames Coreference::known_names() {
  KnownNames known(words_.texts(), names_.size());
  std::vector<std::uint32_t> words;
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (!is_name(i)) continue;
    Name& name = names_[i];
    words.clear();
    for (std::uint32_t word = name.words.first;
         word < words_.size() && words_[word].span.end <= name.words.span.end; ++word)
      words.push_back(words_.form(word));
    if (words.empty()) continue;
    const std::uint32_t last = words.back() = texts_.last_word(key_of(name));
    const std::string_view text = words_.texts()[last];
    const bool telling = !has(knowledge_.not_names, last, not_names_);
    const bool surname = name.kind == Kind::person && words.size() > 1 && text.size() >= kMinSurname &&
                         !has(knowledge_.places, last, places_);
    if (words.size() > 1 || telling) known.add(words, i);
    if (surname && telling) known.add({&last, 1}, i);
  }
  return known;
}

bool Coreference::matches(std::uint32_t word, std::uint32_t limit, std::span<const std::uint32_t> words) {
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (word + i >= words_.size() || words_[word + i].span.end > limit) return false;
    const std::uint32_t form = words_.form(word + i);
    const bool last = i + 1 == words.size();
    if (form != words[i] && !(last && texts_.stem(form) == words[i])) return false;
  }
  return true;
}

// The longest name of `known` that begins with `word` and ends before `limit`.
const KnownNames::Name* Coreference::repeated_at(std::uint32_t word, std::uint32_t limit,
                                                 const KnownNames& known) {
  const KnownNames::Name* longest = nullptr;
  const std::uint32_t form = words_.form(word);
  for (const std::uint32_t start : {form, texts_.stem(form)})
    for (std::uint32_t each = known.first(start); each != NumberMap::kNone; each = known[each].next)
      if (const auto& name = known[each];
          (!longest || name.words > longest->words) && matches(word, limit, known.words(name)))
        longest = &name;
  return longest;
}

// Names that no rule saw where they stand again.
void Coreference::find_repeated() {
  const KnownNames known = known_names();
  std::vector<Entity> found;
  auto next = names_.cbegin();  // the name behind the word
  std::uint32_t end = 0;        // the first word behind all names before it
  for (const std::uint32_t word : words_.capitals()) {
    for (; next != names_.cend() && next->words.first <= word; ++next) end = next->words.last;
    if (word < end || !known.may_begin(document_[words_[word].span])) continue;
    const std::uint32_t limit = next != names_.cend() ? next->words.span.begin : kNoLimit;
    const KnownNames::Name* name = repeated_at(word, limit, known);
    if (!name) continue;
    end = word + name->words;
    found.push_back(repeated({words_[word].span.begin, words_[end - 1].span.end}, *name));
  }
  add(std::move(found));
}

Entity Coreference::repeated(Span span, const KnownNames::Name& name) const {
  const Entity& same = document_.entities[name.entity];
  Entity entity{.span = span, .type = same.type, .rule = rule_};
  bind(entity, same);
  return entity;
}

// One text, one thing: a name without a ref takes that of an equal name which has one.
void Coreference::settle_refs() {
  NumberMap resolved;
  auto& entities = document_.entities;
  for (std::uint32_t i = 0; i < names_.size(); ++i) {
    if (!is_name(i) || entities[i].ref.empty()) continue;
    std::uint32_t& first = resolved.at(key_of(names_[i]));
    if (first == NumberMap::kNone) first = i;
  }
  for (std::size_t i = 0; i < names_.size(); ++i) {
    Entity& entity = entities[i];
    if (is_name(i) && entity.ref.empty())
      if (const std::uint32_t found = resolved[key_of(names_[i])]; found != NumberMap::kNone)
        bind(entity, entities[found]);
    if (entity.ref.empty()) settle_unlisted(i);
  }
}

}  // namespace synopse
