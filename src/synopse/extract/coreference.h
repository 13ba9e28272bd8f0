// The document as memory: what it has named once is known wherever it stands again.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/extract/known_names.h"
#include "synopse/extract/name_knowledge.h"
#include "synopse/extract/name_texts.h"
#include "synopse/extract/numbered_texts.h"

namespace synopse {

// Names of one document, brought together.
class Coreference {
 public:
  Coreference(Document& document, const NameKnowledge& knowledge);

  // Sorts the entities, drops those inside others, and settles norm and ref of all.
  void run();

 private:
  enum class Kind : std::uint8_t { person, organization, place, nationality, other };
  // What is known of an entity's text.
  struct Name {
    NameWords words;
    Kind kind = Kind::other;
    std::uint32_t key = NumberedTexts::kNone;  // number of its base form, folded, once that was asked for
  };

  static Kind kind_of(const Entity& entity);
  bool is_name(std::size_t entity) const;
  void look_at_entities();
  void add(std::vector<Entity> found);
  void settle_norms();
  void bind_acronyms();
  void bind_initials();
  void bind_persons();
  void find_repeated();
  void settle_refs();

  std::uint32_t key_of(Name& name);
  void settle_unlisted(std::size_t entity);
  SettledName settled(const SharedText& norm, Kind kind) const;
  const SettledName& settled_once(const SharedText& norm, Kind kind);
  template <class Settled>
  static void bind(Entity& entity, const Settled& to);
  bool stands_for(std::string_view acronym, const Entity& entity) const;
  void unite(Entity& acronym, Entity& longer);
  void name_parts(const Entity& person, std::uint32_t entity, NumberMap& parts);
  NumberMap parts_of_persons();
  bool has(const Lexicon* lexicon, std::uint32_t text, NumberMap& asked);
  KnownNames known_names();
  const KnownNames::Name* repeated_at(std::uint32_t word, std::uint32_t limit, const KnownNames& known);
  Entity repeated(Span span, const KnownNames::Name& name) const;
  bool matches(std::uint32_t word, std::uint32_t limit, std::span<const std::uint32_t> words);
  Entity* entity_at(Span span);

  Document& document_;
  const NameKnowledge& knowledge_;
  NameTexts texts_;
  FoldedWords& words_;
  std::vector<Name> names_;           // of the entities
  NumberMap not_names_, places_;      // by text
  std::array<NumberMap, 5> settled_;  // by kind: the entity that got its ref first, by norm
  RuleName rule_;
  std::string scratch_;
};

}  // namespace synopse
