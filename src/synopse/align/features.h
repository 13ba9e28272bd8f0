// What of a sentence can be found again in a sentence of the other language.
#pragma once

#include <vector>

#include "synopse/align/bilingual.h"
#include "synopse/document/document.h"
#include "synopse/document/words.h"

namespace synopse {

enum class Evidence : std::uint8_t { word, name, number };

// One way in which a feature may show on the other side: a translation, a value, a reference, a sound.
// Two features match as strongly as the product of the two strengths of a key that they share.
struct Term {
  Key key = 0;
  float strength = 0;
  std::uint16_t feature = 0;  // place in the sentence's list
};

// A word, name or figure that says something.
struct Feature {
  Evidence evidence = Evidence::word;
  float weight = 0;        // the rarer, the more
  float rarity = 0;        // the same within this document: log of its sentences to those that have it
  std::uint32_t word = 0;  // of the document
  std::uint32_t form = 0;  // the same for the same word
};

// A sentence longer than this is a list or no sentence; what stands behind says nothing new.
constexpr std::size_t kMostFeatures = 400;

struct SentenceFeatures {
  std::vector<Feature> features;
  std::vector<Term> terms;    // sorted by key, then by feature
  float weight = 0;           // of all features
  std::uint32_t letters = 0;  // bytes of the sentence, for its length
  WordRange words;            // of the document
};

struct DocumentFeatures {
  std::vector<SentenceFeatures> sentences;
  Words words;  // of the document, which must outlive them with its tokens

  std::uint32_t sentence_of(std::uint32_t word) const;
};

struct PairFeatures {
  DocumentFeatures de, en;
};

// Of two documents that are compared: terms are those that both have.
PairFeatures features(const Document& de, const Document& en, const Bilingual& bilingual);

}  // namespace synopse
