// Which words stand in nearly every text.
#pragma once

#include <array>
#include <string_view>
#include <unordered_map>

#include "synopse/align/spelling.h"

namespace synopse {

// How often a word stands in news of any kind: what two sentences share by chance.
enum class Frequency : std::uint8_t { stop, common, known, unknown };

// From grammars/bilingual/frequent.txt.
class Frequencies {
 public:
  static Frequencies load(const Files& files, const Spelling& spelling, Diagnostics& report);

  // `stop` or `common`; `unknown` for every word that is not listed.
  Frequency of(std::string_view plain_word, Side side) const;

 private:
  std::array<std::unordered_map<Key, Frequency>, 2> listed_;  // looked up only, so that no order shows
};

}  // namespace synopse
