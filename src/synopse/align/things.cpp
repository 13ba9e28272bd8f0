#include "synopse/align/things.h"

#include <algorithm>
#include <map>

#include "synopse/align/phrases.h"
#include "synopse/document/sentences.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kLongestAcronym = 8;

// "OSZE" as it is; of "Organization for Security" the capitals; nothing for a single plain word.
std::string initials(std::string_view name) {
  std::string capitals;
  std::size_t letters = 0;
  bool several = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = code_point_at(name, at);
    at += c.size;
    if (is_upper(c.value)) append_utf8(capitals, c.value);
    letters += is_letter(c.value) ? 1 : 0;
    several |= is_space(c.value);
  }
  const bool acronym = !several && capitals.size() == letters;
  const bool fits = capitals.size() >= 2 && capitals.size() <= kLongestAcronym;
  return fits && (several || acronym) ? capitals : std::string();
}

std::string group_of(const Document& document, const Entity& entity, const Bilingual& bilingual) {
  const std::string kind = entity.type == "nationality" ? "n" : "-";
  if (!entity.ref.empty()) return kind + "@" + entity.ref;
  if (entity.mention != Mention::name) return {};
  return kind + "=" + bilingual.spelling.plain(document[entity.span]);
}

void finish(Thing& thing, const Document& document, PhraseReader& phrases) {
  std::string_view longest;
  for (const std::uint32_t mention : thing.mentions) {
    const Entity& entity = document.entities[mention];
    const std::uint32_t sentence = sentence_number(document, entity.span);
    if (thing.sentences.empty() || thing.sentences.back() != sentence) thing.sentences.push_back(sentence);
    const std::string_view name = document[entity.span];
    if (entity.mention == Mention::name && name.size() > longest.size()) longest = name;
    if (entity.mention == Mention::name && thing.letters.empty()) thing.letters = initials(name);
  }
  phrases.read(longest, thing.name);
}

}  // namespace

std::vector<Thing> things(const AlignedPair& pair, Side side) {
  const Document& document = pair.side(side);
  std::vector<Thing> found;
  std::map<std::string, std::size_t> places;
  for (std::uint32_t e = 0; e < document.entities.size(); ++e) {
    const Entity& entity = document.entities[e];
    const std::string group = group_of(document, entity, pair.bilingual);
    if (group.empty()) continue;
    const auto [place, fresh] = places.try_emplace(group, found.size());
    if (fresh) {
      found.push_back({.ref = entity.ref,
                       .type = entity.type,
                       .guessed = entity.guessed,
                       .nationality = entity.type == "nationality"});
    }
    found[place->second].mentions.push_back(e);
  }
  PhraseReader phrases(side, pair.bilingual);
  for (Thing& thing : found) finish(thing, document, phrases);
  return found;
}

}  // namespace synopse
