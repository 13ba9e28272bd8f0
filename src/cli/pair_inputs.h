// Every pair that the flags name, for commands that work on one after the other.
#pragma once

#include <functional>

#include "cli/pair_source.h"

namespace synopse::cli {

// What cannot be read is refused and named.
void for_each_pair(const Options& options, Reporter& reporter, const std::function<void(PairInput&)>& use);

}  // namespace synopse::cli
