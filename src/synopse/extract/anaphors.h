// Who is meant by a word that names nobody: "she", "der Präsident", "the commission".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/document/document.h"

namespace synopse {

struct StanceKnowledge;

// Answers only where one answer is left.  Knows words by the lexicons `anaphor` (form, class: definite,
// pronoun, title or given, gender), `org_head` and `title`; without them it knows nobody.  Both must outlive
// it, and the document's entities stay as they are.
class Anaphors {
 public:
  Anaphors(const Document& document, const StanceKnowledge& knowledge)
      : document_(document), knowledge_(knowledge) {}

  // The ref of the person or body that `span` stands for: a pronoun, or an article and one noun.  Empty:
  // none, or it is not certain.
  std::string_view meant_by(Span span);

 private:
  // Persons and heads are listed when somebody asks for one.
  struct Person {
    std::uint32_t at = 0;
    const Entity* entity = nullptr;
    std::optional<std::string_view> gender;  // nullopt: not asked yet; empty: not known
  };
  struct Head {
    std::uint32_t at = 0;
    std::string_view ref;
  };

  void list_persons();
  void list_heads();
  void add_heads_of(const Entity& organization);
  void add_head(std::string_view noun, const Entity& entity);
  std::string_view last_title(const Entity& entity) const;
  std::string_view gender_of(const Entity& entity) const;
  std::string_view person(std::string_view gender, std::uint32_t from, std::uint32_t before);
  bool may_be_head(std::string_view noun) const;
  std::string_view headed_by(std::string_view noun, std::uint32_t before);
  std::string_view meant_by_pronoun(std::string_view pronoun, std::uint32_t at);
  std::uint32_t start_of_sentence_before(std::uint32_t at) const;

  const Document& document_;
  const StanceKnowledge& knowledge_;
  bool persons_listed_ = false, heads_listed_ = false;
  std::vector<Person> persons_;                               // in text order
  std::unordered_map<std::string, std::vector<Head>> heads_;  // by noun, folded; in text order
};

}  // namespace synopse
