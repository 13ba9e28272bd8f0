// A sentence as items: tokens, phrases, quotations, and the annotations of earlier phases, each with its
// tags.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/looks.h"
#include "synopse/grammar/regex.h"

namespace synopse {

struct Item {
  Span span;
  std::uint32_t look;  // its tags, as a number of the phase's looks
};

// Makes items.  One a thread: it remembers the forms that it has seen.
class ItemMaker {
 public:
  explicit ItemMaker(const Grammar::Content& content);

  // Looks at all tokens of a document once.  True: what was remembered has been forgotten, and looks have new
  // numbers.
  bool begin(const Document& document);
  const Looks& looks(const PhaseContent& phase) const { return looks_[number_of(phase)]; }
  // The items of tokens [first, last) for a phase; valid until the next call.
  std::span<const Item> make(const PhaseContent& phase, const Document& document, std::uint32_t first,
                             std::uint32_t last);

 private:
  struct Form {
    std::vector<Tag> tags;
    // By phase, and by whether it is the first item and has white space before it; kUnknown until it is
    // needed.
    std::vector<std::array<std::uint32_t, 4>> looks;
    std::string folded;
    bool starts_phrase = false;  // a phrase of several tokens may begin with this one
  };
  struct Block {        // tokens that are one item
    std::uint32_t end;  // token
    Span span;
  };

  Form& form(std::string_view token, TokenKind kind);
  void shape_tags(std::string_view token, TokenKind kind, std::vector<Tag>& tags) const;
  void lexicon_tags(std::string_view folded, std::string_view written, const std::vector<bool>* lexicons,
                    std::vector<Tag>& tags) const;
  bool annotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block);
  bool quotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block);
  bool phrase(const PhaseContent& phase, const Document& document, std::uint32_t token, std::uint32_t last,
              Block& block);
  std::size_t number_of(const PhaseContent& phase) const {
    return static_cast<std::size_t>(&phase - content_.phase_contents.data());
  }
  std::uint32_t token_look(const PhaseContent& phase, Form& form, bool first, bool space);
  std::uint32_t token_end(const Document& document, std::uint32_t token, std::uint32_t last,
                          std::uint32_t byte) const;

  const Grammar::Content& content_;
  RegexSet classes_;
  StringMap<Form> forms_;
  std::vector<Form*> tokens_;  // of the document's tokens
  std::vector<Item> items_;
  std::vector<Looks> looks_;  // by phase
  std::vector<Tag> tags_;     // of an item that is no plain token
  std::size_t next_entity_ = 0, next_figure_ = 0, next_quote_ = 0;
  std::string buffer_;
  std::vector<Tag> found_;
  std::vector<int> numbers_;
};

}  // namespace synopse
