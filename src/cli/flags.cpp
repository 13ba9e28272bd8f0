#include "cli/flags.h"

#include <array>

namespace synopse::cli {

std::span<const FlagTopic> flag_topics() {
  static const std::array<FlagTopic, 8> topics = {{
      {"Inputs", inputs_flags()},
      {"Outputs", outputs_flags()},
      {"Annotation", annotation_flags()},
      {"Pairs", pairs_flags()},
      {"Rules", rules_flags()},
      {"Runs over many documents", runs_flags()},
      {"Validation", validation_flags()},
      {"Messages", reports_flags()},
  }};
  return topics;
}

const std::vector<Flag>& flags() {
  static const std::vector<Flag> all = [] {
    std::vector<Flag> joined;
    for (const FlagTopic& topic : flag_topics())
      joined.insert(joined.end(), topic.flags.begin(), topic.flags.end());
    return joined;
  }();
  return all;
}

}  // namespace synopse::cli
