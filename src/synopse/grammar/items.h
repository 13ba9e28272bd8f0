// A sentence as items: tokens, phrases, quotations, and the annotations of earlier phases, each with its
// tags.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/regex.h"

namespace synopse {

struct Item {
  Span span;
  std::span<const Tag> tags;  // ascending, those that the phase asks for; without kTagFirst and kTagSpace
  bool first = false;         // of the sentence
  bool space = false;         // white space before it
};

// Makes items.  One a thread: it remembers the forms that it has seen.
class ItemMaker {
 public:
  explicit ItemMaker(const Grammar::Content& content);

  // Looks at all tokens of a document once.
  void begin(const Document& document);
  // The items of tokens [first, last) for a phase; valid until the next call.
  std::span<const Item> make(const PhaseContent& phase, const Document& document, std::uint32_t first,
                             std::uint32_t last);

 private:
  struct Form {
    std::vector<Tag> tags;
    std::vector<std::vector<Tag>> asked;  // by phase: those of the tags that some rule of it asks for
    std::string folded;
    bool starts_phrase = false;  // a phrase of several tokens may begin with this one
  };
  struct Block {        // tokens that are one item
    std::uint32_t end;  // token
    std::span<const Tag> tags;
    Span span;
  };

  const Form& form(std::string_view token, TokenKind kind);
  void shape_tags(std::string_view token, TokenKind kind, std::vector<Tag>& tags) const;
  void lexicon_tags(std::string_view folded, std::string_view written, const std::vector<bool>* lexicons,
                    std::vector<Tag>& tags) const;
  bool annotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block);
  bool quotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block);
  bool phrase(const PhaseContent& phase, const Document& document, std::uint32_t token, std::uint32_t last,
              Block& block);
  std::vector<Tag>& scratch();
  std::uint32_t token_end(const Document& document, std::uint32_t token, std::uint32_t last,
                          std::uint32_t byte) const;

  const Grammar::Content& content_;
  RegexSet classes_;
  StringMap<Form> forms_;
  std::vector<const Form*> tokens_;  // of the document's tokens
  std::vector<Item> items_;
  std::vector<std::vector<Tag>> scratch_;  // tag lists of items that are no plain tokens
  std::size_t scratch_used_ = 0;
  std::size_t next_entity_ = 0, next_figure_ = 0, next_quote_ = 0;
  std::string buffer_;
  std::vector<Tag> found_;
  std::vector<int> numbers_;
};

}  // namespace synopse
