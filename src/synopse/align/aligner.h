// Links what a German and an English text say alike, and reports where they differ.
#pragma once

#include <memory>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

struct Bilingual;
struct Lexicons;

// Immutable, so threads may share one.  Knows what grammars/bilingual/ holds.
class Aligner {
 public:
  // Mistakes in grammars/bilingual/ go to `report`; null if there was an error.
  static std::shared_ptr<const Aligner> load(const Files& grammars, Diagnostics& report);
  // With lists beside those of grammars/bilingual/ (align/dictionary.h).
  static std::shared_ptr<const Aligner> load(const Files& grammars, const Lexicons& lexicons,
                                             Diagnostics& report);
  ~Aligner();

  // Both documents are annotated.  They get the names that only the other has as entities, and linked
  // mentions without a ref the same `auto.eN` on both sides, which is why they are not const.
  Alignment align(Document& de, Document& en) const;

  const Bilingual& bilingual() const;

 private:
  struct State;
  explicit Aligner(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace synopse
