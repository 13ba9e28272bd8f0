// What of a sentence can be found again in a sentence of the other language.
#pragma once

#include <span>
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

// Where they are kept is known to whom they belong: a document, or a phrase.
struct SentenceFeatures {
  std::span<const Feature> features;
  std::span<const Term> terms;  // sorted by key, then by feature
  float weight = 0;             // of all features
  std::uint32_t letters = 0;    // bytes of the sentence, for its length
  WordRange words;              // of the document
};

// Features of their own, of a name say.
struct PhraseFeatures {
  std::vector<Feature> features;
  std::vector<Term> terms;
  float weight = 0;

  void clear() { features.clear(), terms.clear(), weight = 0; }
  operator SentenceFeatures() const {  // NOLINT(google-explicit-constructor)
    return {.features = features, .terms = terms, .weight = weight};
  }
};

// A large document has millions of them: they lie one behind the other.
class DocumentFeatures {
 public:
  DocumentFeatures() = default;
  DocumentFeatures(DocumentFeatures&&) = default;
  DocumentFeatures& operator=(DocumentFeatures&&) = default;

  std::vector<SentenceFeatures> sentences;
  Words words;  // of the document, which must outlive them with its tokens

  std::uint32_t sentence_of(std::uint32_t word) const;

  // Takes over those of all sentences; `ends` says behind which of them a sentence has no more.
  void set_features(std::vector<Feature> features, std::span<const std::size_t> ends);
  void set_terms(std::vector<Term> terms, std::span<const std::size_t> ends);
  // Forgets those of sentences that are not `wanted`.
  void keep_only(const std::vector<bool>& wanted);

 private:
  std::vector<Feature> features_;
  std::vector<Term> terms_;
};

struct PairFeatures {
  DocumentFeatures de, en;
};

// Of two documents that are compared: terms are those that both have.
PairFeatures features(const Document& de, const Document& en, const Bilingual& bilingual);

}  // namespace synopse
