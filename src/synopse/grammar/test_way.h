// One way to pass a test over items.
#pragma once

#include <compare>
#include <vector>

#include "synopse/grammar/tags.h"

namespace synopse {

// All wanted tags are there and no unwanted one.
struct TestWay {
  std::vector<Tag> wanted, unwanted;
  auto operator<=>(const TestWay&) const = default;
};

}  // namespace synopse
