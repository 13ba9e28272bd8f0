// Grammars as one block of bytes: all languages compiled, and the texts that are read as they are.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// Compiles all languages of `files`; mistakes go to `report`, and the result is empty if there was an error.
std::vector<std::byte> compile_grammars(const Files& files, Diagnostics& report);

// A view of such a block, which must outlive it.
class CompiledGrammars {
 public:
  // Throws Error when the block is damaged, or of another version.
  explicit CompiledGrammars(std::span<const std::byte> block, Trust trust = Trust::checked);

  std::vector<std::string> languages() const;
  std::shared_ptr<const Grammar> grammar(std::string_view language) const;  // null: no such language
  Trust trust() const { return trust_; }
  // What links the languages, for align/dictionary.h; empty: nothing does.
  std::span<const std::byte> lexicon() const { return lexicon_; }
  // The texts that are not rules: lists for the segmenter, what links languages.
  const Files& files() const { return files_; }

 private:
  struct Image {
    std::string language;
    std::span<const std::byte> bytes;
  };
  Trust trust_;
  std::vector<Image> images_;
  std::span<const std::byte> lexicon_;
  Files files_;
};

// Those of the binary itself.
std::span<const std::byte> built_in_compiled_grammars();

}  // namespace synopse
