// Names of the aligner's rules as links have them.
#pragma once

#include <string_view>
#include <vector>

#include "synopse/document/shared_text.h"

namespace synopse {

// All links of a rule share one text.
class RuleNames {
 public:
  SharedText of(std::string_view rule) {
    for (const SharedText& known : names_)
      if (known == rule) return known;
    return names_.emplace_back(rule);
  }

 private:
  std::vector<SharedText> names_;  // few
};

}  // namespace synopse
