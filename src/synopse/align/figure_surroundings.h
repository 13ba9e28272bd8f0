// What stands beside two figures, and how much of it is the same.
#pragma once

#include <array>
#include <limits>

#include "synopse/align/matching.h"
#include "synopse/align/quantities.h"

namespace synopse {

// The surroundings of figures are read when they are compared; those of the last few are kept.
class FigureSurroundings {
 public:
  explicit FigureSurroundings(const AlignedPair& pair) : de_{pair.de_features}, en_{pair.en_features} {}

  // How much of what stands right beside both is the same: mostly the things that are counted.
  float beside(const Quantity& de, const Quantity& en) {
    return coverage_.of(of(de_, de).beside, of(en_, en).beside).both();
  }
  // The same of what stands around both.
  float around(const Quantity& de, const Quantity& en) {
    return coverage_.of(of(de_, de).around, of(en_, en).around).both();
  }

 private:
  struct Read {
    std::uint32_t figure = std::numeric_limits<std::uint32_t>::max();
    PhraseFeatures beside, around;
  };
  struct Text {
    const DocumentFeatures& features;
    std::array<Read, 64> read{};
  };

  static const Read& of(Text& text, const Quantity& quantity);

  Text de_, en_;
  CoverageCounter coverage_;
};

}  // namespace synopse
