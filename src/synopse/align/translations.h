// German words and stems with what they are called in English, as one flat block: compiled with the grammars,
// or made of a user's list.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "synopse/align/key_numbers.h"
#include "synopse/align/spelling.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// A view of such a block.
class Translations {
 public:
  struct Row {
    std::uint32_t english;  // see key()
    float strength;         // 0..1
  };

  Translations() = default;
  // The bytes must outlive it.  Throws Error when they are damaged, or of another version.
  Translations(std::span<const std::byte> block, Trust trust);
  explicit Translations(std::vector<std::byte> block);

  // Of a key that was added; empty for others.
  std::span<const Row> find(Key german) const;
  Key key(const Row& row) const { return english_[row.english]; }
  bool has_english(Key english) const;

 private:
  // A German key, and where its rows stand.
  struct Entry {
    Key german;
    std::uint32_t first, count;
  };
  friend class TranslationsBuilder;
  bool is_sound() const;

  std::shared_ptr<const std::vector<std::byte>> own_;
  std::span<const std::uint32_t> slots_;  // a power of two of them; 0, or a place in entries_ and one
  std::span<const Entry> entries_;
  std::span<const Row> rows_;
  std::span<const Key> english_;  // sorted
};

// How strong a translation is that comes without a weight: the more a word has, the less each of them says.
struct Weighing {
  enum class of : std::uint8_t { line, list };  // those that stand together, or all
  of per;
  float one;  // of a word that has no other

  float one_in(std::size_t translations) const;
};

// Collects what a block is made of.  The same calls give the same bytes.
class TranslationsBuilder {
 public:
  explicit TranslationsBuilder(Weighing weighing) : weighing_(weighing) {}

  // Numbers of words, for add().  A stem is what several words share.
  std::uint32_t german(Key word, Key stem);
  std::uint32_t english(Key key);
  // A strength of 0: by all that the word has.  `share`: what the English key is of the whole translation.
  void add(std::uint32_t german, std::uint32_t english, float strength, float share);
  std::vector<std::byte> finish();

 private:
  using Entry = Translations::Entry;
  using Row = Translations::Row;
  using Rows = std::vector<Row>;

  // Numbers instead of keys: there are many.
  struct Pair {
    std::uint32_t form, english;
    float strength;  // below 0: none was told, and this is the share
  };

  std::vector<Key> sort_english();
  void sort_pairs();
  Rows rows_of(std::span<const std::uint32_t> forms) const;
  void add_stem(std::span<const std::uint32_t> forms);
  void add_entry(Key german, const Rows& rows);
  std::vector<std::uint32_t> slots() const;

  Weighing weighing_;
  KeyNumbers forms_, english_;
  std::vector<Key> stems_;  // of each form
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> pairs_of_form_;  // where each form's pairs begin, and the end
  std::vector<Entry> entries_;
  Rows rows_;
};

}  // namespace synopse
