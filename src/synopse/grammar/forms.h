// Words as a grammar knows them: the tags of a form, looked up once and remembered.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/form_store.h"
#include "synopse/grammar/tag_lists.h"
#include "synopse/grammar/text_table.h"
#include "synopse/grammar/token_classes.h"

namespace synopse {

// One a thread.
class Forms {
 public:
  explicit Forms(const Grammar::Content& content);

  // A word that is about to be asked for; to seek several first costs less (TextTable::seek).
  struct Sought {
    TextTable::Sought word;
    TokenKind kind = TokenKind::word;
  };
  Sought seek(std::string_view word, TokenKind kind) const { return {numbers_.seek(word), kind}; }
  // The number of its form, from 0 on; the same until forms are forgotten.
  std::uint32_t number_of(const Sought& sought);
  std::uint32_t tags(std::uint32_t number) const { return forms_.tags(number); }
  // Whether a phrase of several words may begin with this one; and how it does.
  bool starts_phrase(std::uint32_t number) const { return forms_.starts_phrase(number); }
  const PhraseTable::Probe& probe(std::uint32_t number) const { return forms_.probe(number); }
  // Whether one may go on with this one, a quick no for most.
  bool follows_in_phrase(std::uint32_t number) const { return forms_.follows_in_phrase(number); }
  // Follows a phrase over one more word.  False: none goes on so.
  bool extend(PhraseTable::Probe& probe, std::string_view word, bool space_before);
  std::size_t size() const { return forms_.size(); }
  const TagLists& tag_lists() const { return tag_lists_; }
  // Forgets forms; their lists of tags keep their numbers.
  void clear();
  // Forgets those that came once only.
  void forget_rare();
  void clear_tag_lists() { tag_lists_.clear(); }

  // What an annotation is, by its text and what was found out about it: `entity` or `figure`, the type's
  // name, the tag of its mention where it has one.
  std::uint32_t number_of_annotation(std::string_view text, Tag layer, std::string_view type,
                                     std::optional<Tag> mention);

  // What a phrase of several words is that lexicons have.
  std::uint32_t number_of_phrase(std::string_view text, std::span<const PhraseRow> rows);
  // Whether a row is of this text, and not only of one in other capitals.
  bool is_of(const PhraseRow& row, std::string_view written) const;

 private:
  template <class Key>
  std::uint32_t met(const Key& key);  // its number, if it has one
  std::uint32_t number_of_other(std::string_view text, TokenKind kind);
  Form word(std::string_view word, TokenKind kind);
  Form annotation(std::string_view text, Tag layer, std::string_view type, std::optional<Tag> mention);
  std::uint32_t number_of_tags();
  std::uint32_t add(std::string_view key, const Form& form);
  void add_lexicon_tags(std::span<const PhraseRow> rows, std::string_view written,
                        std::vector<Tag>& tags) const;
  void add_shape_tags(std::string_view word, TokenKind kind, std::vector<Tag>& tags) const;

  const Grammar::Content& content_;
  TokenClasses classes_;
  // Of words; of other tokens by a mark, kind and text; of phrases by a mark and text; of annotations by a
  // mark, type, mention and text.
  TextTable numbers_;
  FormStore forms_;     // by number
  TagLists tag_lists_;  // ascending each
  std::vector<Tag> tags_;
  std::string key_, room_;
};

void sort_unique(std::vector<Tag>& tags);

}  // namespace synopse
