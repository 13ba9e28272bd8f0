// Finds the German and English documents of a collection that report the same event.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "synopse/align/aligner.h"
#include "synopse/document/document.h"

namespace synopse {

struct PairingOptions {
  float min_score = 0.5F;              // of pairs with 0.5 one in two is right
  std::uint32_t best = 5;              // partners of a document that are told
  bool mutual = false;                 // only pairs that are the best of both
  std::optional<std::int32_t> window;  // days between two documents at most, where both have a date
};

// The number of a German and of an English document, in the order in which either were added.
struct DocumentPair {
  std::uint32_t de = 0, en = 0;
  float score = 0;  // 0..1
};

// Keeps a few kilobytes of each document, and no text.
class Pairer {
 public:
  explicit Pairer(std::shared_ptr<const Aligner> aligner);
  Pairer(Pairer&&) noexcept;
  ~Pairer();

  // German or English; its tokens are enough, entities and figures say a little more.
  void add(const Document& document);
  std::uint32_t german() const;  // how many there are
  std::uint32_t english() const;

  // Sorted by German document, best first; of equals the one that was added first.  A pair is told when it is
  // among the best of either of its documents.  The documents are given up.
  std::vector<DocumentPair> pair(const PairingOptions& options);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
