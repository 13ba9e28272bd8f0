#include "synopse/extract/extractor.h"

#include <algorithm>
#include <array>

namespace synopse {
namespace {

constexpr std::array<Extractor, 3> kExtractors = {
    {{"entity", add_entity}, {"figure", add_figure}, {"stance", add_stance}}};

}  // namespace

std::span<const Extractor> extractors() { return kExtractors; }

const Extractor* extractor(std::string_view kind) {
  const auto found = std::find_if(kExtractors.begin(), kExtractors.end(),
                                  [&](const Extractor& each) { return each.kind == kind; });
  return found == kExtractors.end() ? nullptr : &*found;
}

}  // namespace synopse
