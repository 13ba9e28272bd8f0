// A sentence as items: words, phrases, quotations, chunks, and the annotations of earlier phases, each with
// its tags.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/words.h"
#include "synopse/grammar/chunks.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/forms.h"
#include "synopse/grammar/known_looks.h"
#include "synopse/grammar/looks.h"

namespace synopse {

struct Item {
  std::uint32_t word;  // its first; it ends where the next item begins
  std::uint32_t look;  // its tags, as a number of the phase's looks
};

// Makes items.  One a thread: it remembers the forms that it has seen.
class ItemMaker {
 public:
  explicit ItemMaker(const Grammar::Content& content);

  // What becomes of numbers that were given out so far.
  enum class Numbers : std::uint8_t { kept, forgotten };
  // Looks at all words of a document once.  Where there have become too many lists of tags, these and all
  // looks get new numbers.
  Numbers begin(const Document& document);
  // Gives back the memory of the document.
  void end();
  const Words& words() const { return words_; }
  const Looks& looks(const PhaseContent& phase) const { return looks_[number_of(phase)]; }
  // Whether the phase has so many looks that they are to be forgotten before more items are made.
  bool has_many_looks(const PhaseContent& phase) const { return looks(phase).size() > kMostLooks; }
  void forget_looks(const PhaseContent& phase);
  // To be called before the first phase, and when annotations have been added.
  void find_annotations(const Document& document);

  // The tags of the document's words, and of larger things that begin among words [first, last), as numbers
  // of lists.  No item has other tags, but for those of its place, of quotations and of chunks.
  std::span<const std::uint32_t> tags_of_words() const { return tags_of_words_; }
  std::span<const std::uint32_t> tags_of_phrases(std::uint32_t first, std::uint32_t last) const;
  std::span<const std::uint32_t> tags_of_annotations(std::uint32_t first, std::uint32_t last) const;
  const TagLists& tag_lists() const { return forms_.tag_lists(); }

  // To be called for each chunk that is added: where it begins.
  void mark_chunk(std::uint32_t byte) { marks_[words_.first_at(byte)] |= kChunk; }

  // Whether words [first, last) have quotations that are items to the phase.
  bool has_quotations(const PhaseContent& phase, const Document& document, std::uint32_t first,
                      std::uint32_t last) const;
  // The items of words [first, last) for a phase; valid until the next call.
  std::span<const Item> make(const PhaseContent& phase, const Document& document, const Chunks& chunks,
                             std::uint32_t first, std::uint32_t last);
  // Where items [first, last) of those lie, which are some.
  Span span_of(std::size_t first, std::size_t last) const {
    return {words_.begin(items_[first].word), words_.end(begin_of(last) - 1)};
  }

 private:
  static constexpr std::uint32_t kOwnTags = 0xFFFFFFFF;
  static constexpr std::size_t kMostLooks = 60'000;  // of few more KnownLooks can tell
  struct Block {                                     // words that are one item
    std::uint32_t end;                               // word
    std::uint32_t tags = kOwnTags;                   // number of its list; kOwnTags: they are in tags_
  };
  // A phrase of several words that some lexicons have.
  struct Phrase {
    std::uint32_t first, end;               // words
    std::uint32_t first_lexicon, lexicons;  // in phrase_lexicons_
  };
  struct Annotated {
    std::uint32_t first, end;  // words
  };
  // Where make() is.
  struct Place {
    const PhaseContent& phase;
    const Document& document;
    const Chunks& chunks;
    Looks& looks;
    KnownLooks::OfPhase known_looks;
    std::uint32_t last;  // word
    bool quotations;     // there are some that are items
  };
  // What is known of a word, as bits: that larger things begin with it, that white space is before it.
  enum Mark : std::uint8_t { kPhrase = 1, kAnnotation = 2, kChunk = 4, kSpaced = 8 };
  static constexpr std::uint8_t kLarger = kPhrase | kAnnotation | kChunk;

  Numbers forget();
  void forget_forms();
  bool is_in(const PhaseContent& phase, const Phrase& phrase) const;
  void add_annotation(const Document& document, const Entity* entity, const Figure* figure);
  void find_spaces();
  void number_words(const Document& document, std::vector<std::uint32_t>& forms);
  void find_phrases(const Document& document);
  void find_phrases_at(std::uint32_t word, std::span<const std::uint32_t> forms, const Document& document);
  void add_phrase(std::uint32_t first, std::uint32_t end, std::string_view text,
                  std::span<const PhraseRow> rows);
  std::uint32_t end_of_plain(std::uint32_t word, std::uint32_t last) const;
  void add_words(const Place& place, std::uint32_t first, std::uint32_t begin, std::uint32_t end);
  std::uint32_t add_item(const Place& place, std::uint32_t first, std::uint32_t word);
  bool block(const Place& place, std::uint32_t word, std::uint32_t limit, Block& block);
  bool chunk(const Place& place, std::uint32_t word, std::uint32_t limit, Block& block);
  bool annotation(const Place& place, std::uint32_t word, Block& block);
  bool quotation(const Place& place, std::uint32_t word, Block& block);
  bool phrase(const Place& place, std::uint32_t word, Block& block);
  std::size_t number_of(const PhaseContent& phase) const {
    return static_cast<std::size_t>(&phase - content_.phase_contents.data());
  }
  bool spaced(std::uint32_t word) const { return (marks_[word] & kSpaced) != 0; }
  // The word with which an item begins; the last one ends where its window does.
  std::uint32_t begin_of(std::size_t item) const { return item < items_.size() ? items_[item].word : last_; }
  std::uint32_t look_of(const Place& place, std::uint32_t tags, bool first, bool space) {
    KnownLooks::Look& look = place.known_looks.at(tags, first, space);
    if (look == KnownLooks::kUnknown)
      look = static_cast<KnownLooks::Look>(
          place.looks.number(tag_lists()[tags], first, space, place.phase.tags));
    return look;
  }
  std::uint32_t look_of_own_tags(const Place& place, bool first, bool space);
  std::uint32_t word_at(std::uint32_t from, std::uint32_t last, std::uint32_t byte) const;

  const Grammar::Content& content_;
  Forms forms_;
  Words words_;                                                       // of the document
  std::vector<std::uint32_t> tags_of_words_;                          // by word: numbers of lists
  std::vector<std::uint8_t> marks_;                                   // by word: Mark
  std::vector<Annotated> annotations_;                                // of the document
  std::vector<Phrase> phrases_;                                       // likewise
  std::vector<std::uint32_t> phrase_lexicons_;                        // numbers
  std::vector<std::uint32_t> tags_of_annotations_, tags_of_phrases_;  // in the order of those
  std::vector<std::uint32_t> quote_ends_;  // by quotation: where it or one before it ends at last
  std::vector<Item> items_;
  std::uint32_t last_ = 0;    // word behind them
  std::vector<Looks> looks_;  // by phase
  KnownLooks known_looks_;
  std::vector<Tag> tags_;  // of an item that has tags of its own
  std::size_t next_quote_ = 0;
  // Close to where phrases and annotations of the last word begin that was looked at.
  std::size_t next_phrase_ = 0, next_annotation_ = 0;
};

}  // namespace synopse
