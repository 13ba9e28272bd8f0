// Words as a grammar knows them: the tags of a form, looked up once and remembered.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/looks.h"
#include "synopse/grammar/token_classes.h"

namespace synopse {

constexpr std::uint32_t kUnknownLook = 0xFFFFFFFF;

struct Form {
  std::vector<Tag> tags;  // ascending
  // By phase, and by whether it is the first item and has white space before it; kUnknownLook until needed.
  std::vector<std::array<std::uint32_t, 4>> looks;
  std::string folded;          // empty for what is too long to be a word
  PhraseTable::Probe probe;    // behind this word, as the first of a phrase
  bool starts_phrase = false;  // a phrase of several words may begin with this one
};

// One a thread.
class Forms {
 public:
  explicit Forms(const Grammar::Content& content);

  // Stays where it is until clear().
  Form& of(std::string_view word, TokenKind kind);
  std::size_t size() const { return forms_.size() + annotations_.size(); }
  void clear();

  // What an annotation is, by its text and what was found out about it: `entity` or `figure`, the type's
  // name, the tag of its mention where it has one.
  Form& of_annotation(std::string_view text, Tag layer, std::string_view type, std::optional<Tag> mention);

  // Adds the tags of rows for a text; of `lexicons` only, where they are given (by number).
  void add_lexicon_tags(std::span<const PhraseRow> rows, std::string_view written,
                        const std::vector<bool>* lexicons, std::vector<Tag>& tags) const;

 private:
  Form annotation(std::string_view text, Tag layer, std::string_view type, std::optional<Tag> mention) const;
  std::vector<std::array<std::uint32_t, 4>> no_looks() const;
  void add_shape_tags(std::string_view word, TokenKind kind, std::vector<Tag>& tags) const;

  const Grammar::Content& content_;
  TokenClasses classes_;
  StringMap<Form> forms_;
  StringMap<Form> annotations_;  // by type, mention and text
  std::string key_;
};

void sort_unique(std::vector<Tag>& tags);

}  // namespace synopse
