// Words and phrases with the columns of their .lex file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/text_pool.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// A row as it lies in a lexicon's block.
struct LexiconRow {
  static constexpr std::uint32_t kExactCase = 0x80000000, kGenerated = 0x40000000;

  TextRef form;
  TextRef written;
  std::uint32_t line;  // and kExactCase, kGenerated
};

// One .lex file: forms (folded, words separated by one blank) and their columns, in the order of the file.
// All of it is one flat block of bytes (text/flat_block.h).  Immutable, so threads may share one.  Texts that
// it gives are its own: valid as long as it, or the image that it views.
class Lexicon {
 public:
  // A row, looked at.
  struct Entry {
    std::string_view form;     // folded
    bool exact_case = false;   // written "=US" in the file: `written` must be equal too
    std::string_view written;  // as derived from the file, before folding
    bool generated = false;    // a row of the file that the build has made: `line` is of that one
    int line = 0;
    std::span<const TextRef> refs;  // of the columns
    TextPool texts;

    // The value in a column by number (column_index); empty when the line says so or has no such column.
    std::string_view cell(int column) const { return has(column) ? texts[ref(column)] : std::string_view(); }
    // Whether the line has that column, if only as "-" or nothing.
    bool has(int column) const;

   private:
    TextRef ref(int column) const { return refs[static_cast<std::size_t>(column)]; }
  };
  class Entries;  // all rows: begin(), end(), size(), [number]

  Lexicon();  // no columns, no rows

  // A lexicon in an image (append_to), used where it lies: `image` must outlive it.  What follows the lexicon
  // in `image` is of no matter.  Throws Error when the lexicon is damaged.
  static Lexicon view(std::span<const std::byte> image, Trust trust = Trust::checked);
  // Appends the lexicon at the next multiple of 8 bytes; returns where it begins.
  std::size_t append_to(std::vector<std::byte>& image) const;
  std::size_t size_in_bytes() const { return bytes_.size(); }

  const std::vector<std::string>& columns() const { return columns_; }
  int column_index(std::string_view column) const;  // -1: no such column
  std::size_t size() const { return rows_.size(); }
  Entry entry(std::size_t row) const;
  // Of an entry, without looking at the rest of it.
  bool is_exact(std::size_t row) const { return (rows_[row].line & LexiconRow::kExactCase) != 0; }
  std::string_view written(std::size_t row) const { return texts_[rows_[row].written]; }
  std::string_view cell(std::size_t row, int column) const {
    return texts_[cells_[row * columns_.size() + static_cast<std::size_t>(column)]];
  }
  Entries entries() const;

  // Whether there is an entry for all that a row with that form (folded) would be an entry for.
  bool covers(std::string_view form, std::string_view written, bool exact_case) const;
  // The value of `column` in the first entry for `text` (folded here; exact-case entries compare as written);
  // empty when none.
  std::string_view lookup(std::string_view text, std::string_view column) const;
  // The same by the column's number; `room` is memory for it.
  std::string_view lookup(std::string_view text, int column, std::string& room) const;

 private:
  friend class LexiconBuilder;
  explicit Lexicon(std::vector<std::byte> block);
  Lexicon(std::span<const std::byte> image, Trust trust);

  void use(std::span<const std::byte> image, Trust trust);
  void check() const;
  // The places in by_form_ of the rows with that form, tags and all.
  std::span<const std::uint32_t> rows_of(std::string_view form) const;

  std::vector<std::byte> own_;  // empty when the bytes are another's
  std::span<const std::byte> bytes_;
  std::vector<std::string> columns_;
  std::span<const LexiconRow> rows_;
  std::span<const TextRef> cells_;  // by row, then by column
  std::span<const std::uint32_t>
      by_form_;  // rows by the bucket of their form, then by form, then as in the file
  std::span<const std::uint32_t> buckets_;  // where each begins in by_form_, and where the last one ends
  TextPool texts_;
};

class Lexicon::Entries {
 public:
  class Iterator {
   public:
    Iterator(const Lexicon& lexicon, std::size_t row) : lexicon_(&lexicon), row_(row) {}
    Entry operator*() const { return lexicon_->entry(row_); }
    Iterator& operator++() {
      ++row_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return row_ == other.row_; }

   private:
    const Lexicon* lexicon_;
    std::size_t row_;
  };

  explicit Entries(const Lexicon& lexicon) : lexicon_(&lexicon) {}
  Iterator begin() const { return {*lexicon_, 0}; }
  Iterator end() const { return {*lexicon_, size()}; }
  std::size_t size() const { return lexicon_->size(); }
  Entry operator[](std::size_t row) const { return lexicon_->entry(row); }

 private:
  const Lexicon* lexicon_;
};

inline Lexicon::Entries Lexicon::entries() const { return Entries(*this); }

}  // namespace synopse
