#include "synopse/grammar/known_looks.h"

namespace synopse {

void KnownLooks::forget(std::size_t phase) {
  for (std::size_t line = phase / kPhases; line < looks_.size(); line += lines_)
    looks_[line].looks[phase % kPhases].fill(kUnknown);
}

}  // namespace synopse
