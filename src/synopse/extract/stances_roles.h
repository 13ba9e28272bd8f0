// The roles of a stance: from captures to spans without loose punctuation, and from spans to the entities
// they mean.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/extract/anaphors.h"
#include "synopse/extract/stance_knowledge.h"
#include "synopse/grammar/matcher.h"

namespace synopse {

// The captures of these names, four at most, as one role, in text order, without the punctuation at their
// edges: quotation marks and brackets stay where both of the pair are inside.
OptionalRole role_of(const Match& match, std::initializer_list<std::string_view> names,
                     const Document& document);

// Spans in text order as one role.  Parts that only blanks keep apart are one part; there must be one span.
Role join_parts(std::span<const Span> spans, const Document& document);

// The sentence before the one that holds `span`, as what a word like "this" there stands for; nullopt in the
// first.
OptionalRole sentence_before(const Document& document, Span span);
// The sentence behind that one, whole; nullopt in the last.
OptionalRole sentence_behind(const Document& document, Span span);

// All parts of a role: `spans`, or else the one span.
std::span<const Span> parts_of(const Role& role);

// Gives roles refs and members: those of a holder are names, those of a target its conjuncts.  A role without
// a name may still stand for one (anaphors.h).  Without knowledge no word is known to join two names, and
// nothing has members; with one, the words of lexicon `function` whose `class` is "and".
class RoleNames {
 public:
  // Both must outlive it.
  RoleNames(const Document& document, const StanceKnowledge& knowledge);
  void name_holder(Role& role);  // the person in it, or the name that it begins with
  void name_target(Role& role);  // only a name that is the whole role

 private:
  std::vector<const Entity*> outermost(Span span) const;
  const Entity* whole(Span span, const std::vector<const Entity*>& inside) const;
  const Entity* head(Span span, const std::vector<const Entity*>& inside) const;
  std::vector<Span> conjuncts(Span span, const std::vector<const Entity*>& inside) const;
  Span unquoted(Span span) const;
  void add_members(Role& role, const std::vector<const Entity*>& inside) const;
  void add_conjuncts(Role& role, const std::vector<const Entity*>& inside) const;
  std::string opening_of(Span span) const;
  bool joins(Span token) const;
  bool has_joining_word(Span span) const;
  bool is_function_word(Span token) const;
  bool begins_with_function_word(Span span) const;

  const Document& document_;
  const StanceKnowledge& knowledge_;
  Anaphors anaphors_;
};

}  // namespace synopse
