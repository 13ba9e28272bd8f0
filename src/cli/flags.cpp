#include "cli/flags.h"

namespace synopse::cli {

const std::vector<Flag>& flags() {
  static const std::vector<Flag> all = [] {
    std::vector<Flag> joined;
    for (const auto topic : {inputs_flags(), outputs_flags(), annotation_flags(), pairs_flags(),
                             rules_flags(), runs_flags(), validation_flags(), reports_flags()})
      joined.insert(joined.end(), topic.begin(), topic.end());
    return joined;
  }();
  return all;
}

}  // namespace synopse::cli
