// Which rows of which lexicons have a form: for names by the hundred thousand, found token by token.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/grammar/phrase_layout.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// Where a form stands: row `row` of lexicon number `lexicon`.
struct PhraseRow {
  std::uint32_t row = 0;
  std::uint16_t lexicon = 0;
  std::uint16_t spare = 0;  // always 0: every byte of an image has a meaning

  bool operator==(const PhraseRow&) const = default;
};

// Forms are folded; their words are separated by one blank where the text has white space, and by nothing
// where tokens touch.  How the tokenizer cuts a phrase need not be known: a token may end wherever letters,
// digits and marks end, and after every other sign.  Immutable, so threads may share one.
//
// A hash table of all such beginnings, each with the first form (in byte order) that begins so.  The hash of
// a longer beginning is made from the shorter one's, and the text of that form tells that it is the one
// meant, so nothing is built and nothing allocated while a text is scanned.
class PhraseTable {
 public:
  // How far a phrase has been followed; a fresh one has seen no token.
  struct Probe {
    std::uint64_t hash = 0xCBF29CE484222325;
    std::uint32_t size = 0;  // bytes of the form so far
    std::uint32_t form = 0;  // the first form that begins so
    bool goes_on = true;     // some form has more tokens than have been seen
  };

  PhraseTable();  // holds no form

  // A table in an image (append_to), used where it lies: `image` must outlive it.  What follows the table in
  // `image` is of no matter.  Throws Error when the table is damaged.
  static PhraseTable view(std::span<const std::byte> image, Trust trust = Trust::checked);
  // Appends the table at the next multiple of 8 bytes; returns where it begins.
  std::size_t append_to(std::vector<std::byte>& image) const { return append_aligned(image, bytes_); }
  std::size_t size_in_bytes() const { return bytes_.size(); }

  // Follows `probe` over one more token, folded.  False: no form begins so, and `probe` is as it was.
  bool extend(Probe& probe, std::string_view token, bool space_before) const;
  // Whether some form may go on with the token, folded: a quick no for most.
  bool may_go_on_with(std::string_view token) const;
  // The rows whose form ends here, in the order in which they were added.
  std::span<const PhraseRow> rows(const Probe& probe) const;
  std::string_view form(const Probe& probe) const {  // of all tokens so far
    return probe.size == 0 ? std::string_view() : text_of(probe.form).substr(0, probe.size);
  }

  std::span<const PhraseRow> find(std::string_view form) const;  // the rows of a whole form

  // For an image that might be damaged: whether every row lies in its lexicon, given the lexicons' sizes.
  bool lies_within(std::span<const std::size_t> lexicon_sizes) const;
  std::size_t form_count() const { return places_.size() - 1; }

 private:
  friend class PhraseTableBuilder;
  explicit PhraseTable(std::vector<std::byte> block);
  PhraseTable(std::span<const std::byte> image, Trust trust);

  void use(std::span<const std::byte> image, Trust trust);
  void check() const;
  std::string_view text_of(std::uint32_t form) const {
    return text_.substr(places_[form].text, places_[form + 1].text - places_[form].text);
  }

  std::vector<std::byte> own_;  // empty when the bytes are another's
  std::span<const std::byte> bytes_;
  std::span<const std::uint8_t> marks_;  // by slot
  std::span<const PhraseSlot> slots_;
  std::span<const PhrasePlace> places_;  // of the forms in byte order, and one more
  std::span<const PhraseRow> rows_;
  std::string_view text_;
  std::span<const std::uint64_t> followers_;
};

}  // namespace synopse
