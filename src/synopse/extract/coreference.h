// The document as memory: what it has named once is known wherever it stands again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/words.h"
#include "synopse/extract/name_forms.h"
#include "synopse/extract/name_key.h"
#include "synopse/grammar/grammar.h"

namespace synopse {

// Names of one document, brought together.  Uses these lexicons of the grammar, where it has them:
// `genitive`, `transliteration`, `not_name` (words that are no surname), `place_name` and
// `organization_word`.
class Coreference {
 public:
  Coreference(Document& document, const Grammar& grammar);

  // Sorts the entities, drops those inside others, and settles norm and ref of all.
  void run();

 private:
  // A name as the folded words, and the entity that it was found on.
  struct Known {
    std::vector<std::string> words;
    std::size_t entity = 0;
  };
  using KnownNames = std::unordered_map<std::string, std::vector<Known>>;  // by their first word

  void drop_covered();
  void settle_norms();
  void bind_acronyms();
  void bind_persons();
  void find_repeated();
  void settle_refs();

  std::string base_form(const Entity& entity) const;
  bool is_known_stem(std::string_view stem) const;
  bool before_capital(const Entity& entity) const;
  std::string default_ref(const Entity& entity) const;
  std::string organization_ref(const std::string& norm) const;
  void bind(Entity& entity, const Entity& to);
  void unite(Entity& acronym, Entity& longer);
  std::unordered_map<std::string, std::size_t> parts_of_persons() const;
  KnownNames known_names() const;
  const Known* repeated_at(std::uint32_t word, std::uint32_t limit, const KnownNames& known) const;
  bool matches(std::uint32_t word, std::uint32_t limit, const std::vector<std::string>& words) const;
  std::uint32_t word_at(std::uint32_t byte) const;
  Entity* entity_at(Span span);

  Document& document_;
  const Grammar& grammar_;
  NameKey key_;
  Genitive genitive_;
  std::vector<Word> words_;
  std::unordered_set<std::string> forms_;  // folded words in upper case, where the language needs them
};

}  // namespace synopse
