// The steps that fill an Alignment, one a layer, in this order.
#pragma once

#include "synopse/align/bilingual.h"
#include "synopse/align/sentences.h"
#include "synopse/document/links.h"

namespace synopse {

// Two documents and what is known of them on the way.
struct AlignedPair {
  Document &de, &en;
  const Bilingual& bilingual;
  DocumentFeatures de_features, en_features;
  std::vector<Bead> beads;  // in German order

  const Document& side(Side which) const { return which == Side::de ? de : en; }
  const DocumentFeatures& features_of(Side which) const {
    return which == Side::de ? de_features : en_features;
  }
};

void add_sentence_links(const AlignedPair& pair, Alignment& alignment);
// Mentions of one thing; add_entity_links() gives them a common ref where they have none.
std::vector<Link> entity_links(const AlignedPair& pair);
void add_entity_links(AlignedPair& pair, Alignment& alignment);
// Resolves a weekday by the date that it is linked with.
void add_figure_links(AlignedPair& pair, Alignment& alignment);
void add_stance_links(const AlignedPair& pair, Alignment& alignment);
// A sentence link contradicts when a figure or stance in it does.
void mark_contradicting_sentences(const AlignedPair& pair, Alignment& alignment);
void add_discrepancies(const AlignedPair& pair, Alignment& alignment);

// Which sentence beads join two sentences, for many questions.
class BeadIndex {
 public:
  explicit BeadIndex(const AlignedPair& pair);
  // The bead that joins both, or nullptr.
  const Bead* joining(std::uint32_t de, std::uint32_t en) const;
  // English sentences that are linked with a German one.
  const std::vector<std::uint32_t>& partners(std::uint32_t de) const { return partners_[de]; }

 private:
  const AlignedPair& pair_;
  std::vector<std::vector<std::uint32_t>> partners_, beads_;
};

}  // namespace synopse
