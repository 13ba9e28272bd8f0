#include "synopse/grammar/fields.h"

#include <algorithm>
#include <array>

namespace synopse {
namespace {

constexpr std::array<std::string_view, 18> kFigure = {
    "value",  "min",   "max",    "unit", "approx", "mod",       "timex",  "kind",   "value2",
    "timex2", "begin", "begin2", "end",  "offset", "direction", "factor", "anchor", "seen"};
constexpr std::array<std::string_view, 4> kEntity = {"norm", "ref", "mention", "type"};
constexpr std::array<std::string_view, 5> kStance = {"polarity", "kind", "negated", "certainty", "direct"};
constexpr std::array<KindFields, 5> kKinds = {
    {{"figure", kFigure}, {"entity", kEntity}, {"stance", kStance}, {"chunk", {}}, {"none", {}}}};

}  // namespace

std::span<const KindFields> kind_fields() { return kKinds; }

const KindFields* kind_fields(std::string_view kind) {
  const auto found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindFields& each) { return each.kind == kind; });
  return found == kKinds.end() ? nullptr : &*found;
}

}  // namespace synopse
