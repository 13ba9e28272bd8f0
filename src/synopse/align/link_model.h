// What speaks for and against a link between two sentences, and how much each of it counts.
#pragma once

#include <array>
#include <cstdint>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

enum class Clue : std::uint8_t {
  bias,
  score,   // coverage of both sides, and lengths
  least,   // of the side that is covered less
  most,    // and of the other
  weight,  // of all that matches, as a logarithm
  names,   // that match
  numbers,
  rarest,    // how rare in both documents what matches best is, as a logarithm
  second,    // the same of the next best
  rarity,    // of all that matches
  local,     // weight of what matches close together on both sides
  de_rival,  // by how much the pair is better than the best other of the German sentence
  en_rival,
  mean,        // and than what both reach with others
  length,      // how unlike the lengths are
  distance,    // how far apart their places in the documents are
  heads,       // both are the first sentence
  neighbours,  // the best score of two sentences beside them
  last
};
constexpr std::size_t kClues = static_cast<std::size_t>(Clue::last);
using Clues = std::array<float, kClues>;

// From grammars/bilingual/linking.txt.
class LinkModel {
 public:
  static LinkModel load(const Files& files, Diagnostics& report);
  // 0..1: 0.5 is right one time in two.  `peak` is the mean score of the best pairs of both documents: high
  // where some sentences are translations.
  float probability(const Clues& clues, float peak) const;

 private:
  Clues retold_{}, translated_{};
  float retold_until_ = 0, translated_from_ = 1;  // peaks; between them both count
};

}  // namespace synopse
