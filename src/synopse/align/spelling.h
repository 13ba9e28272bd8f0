// How words are compared across the two languages: without accents, by sound, by their consonants.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

enum class Side : std::uint8_t { de, en };

// Whatever two sentences may share is a number: the hash of a text in a name space of its own.
using Key = std::uint64_t;
Key key_of(char space, std::string_view text);

// From grammars/bilingual/spelling.txt.
class Spelling {
 public:
  static Spelling load(const Files& files, Diagnostics& report);

  // Case folded and without accents: "Präsident" -> "prasident".
  std::string plain(std::string_view word) const;
  // The letters by their sound, so that both languages spell alike: "Saakaschwili" and "Saakashvili".
  std::string sound(std::string_view plain_word, Side side) const;
  // First sound and all later consonants, doubles once: for names only.
  static std::string skeleton(std::string_view sound);

 private:
  using Replacement = std::pair<std::string, std::string>;
  using Table = std::array<std::vector<Replacement>, 256>;  // by their first byte, longer ones first

  static std::string replaced(std::string_view text, const Table& table);

  Table plain_;
  std::array<Table, 2> sounds_;
};

}  // namespace synopse
