// The document as memory: what it has named once is known wherever it stands again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/extract/folded_words.h"
#include "synopse/extract/name_knowledge.h"

namespace synopse {

// Names of one document, brought together.
class Coreference {
 public:
  Coreference(Document& document, const NameKnowledge& knowledge);

  // Sorts the entities, drops those inside others, and settles norm and ref of all.
  void run();

 private:
  // A name as the folded words, and the entity that it was found on.
  struct Known {
    std::vector<std::string_view> words;
    std::size_t entity = 0;
  };
  using KnownNames = std::unordered_map<std::string_view, std::vector<Known>>;  // by their first word

  void drop_covered();
  void settle_norms();
  void bind_acronyms();
  void bind_initials();
  void bind_persons();
  void find_repeated();
  void settle_refs();

  std::string base_form(const Entity& entity);
  // The base form, folded.
  const std::string& key_form(const Entity& entity);
  bool is_known_stem(std::string_view stem);
  bool before_capital(const Entity& entity) const;
  void settle_unlisted(Entity& entity) const;
  void bind(Entity& entity, const Entity& to);
  bool stands_for(std::string_view acronym, const Entity& entity) const;
  void unite(Entity& acronym, Entity& longer);
  std::unordered_map<std::string, std::size_t> parts_of_persons() const;
  KnownNames known_names();
  std::vector<std::string_view> folded_words(Span span);
  const Known* repeated_at(std::uint32_t word, std::uint32_t limit, const KnownNames& known);
  bool matches(std::uint32_t word, std::uint32_t limit, const std::vector<std::string_view>& words);
  Entity* entity_at(Span span);

  Document& document_;
  const NameKnowledge& knowledge_;
  FoldedWords words_;
  std::unordered_map<std::uint64_t, std::string> key_forms_;  // by span
};

}  // namespace synopse
