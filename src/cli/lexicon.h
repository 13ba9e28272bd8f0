// What `synopse lexicon` can do.
#pragma once

#include <span>

#include "cli/topic.h"

namespace synopse::cli {

std::span<const Topic> lexicon_topics();

}  // namespace synopse::cli
