// Raw inputs as tasks.
#pragma once

#include <functional>

#include "cli/document_reader.h"
#include "cli/results.h"
#include "cli/sources.h"

namespace synopse::cli {

// Makes something of what an input holds.
using UseInput = std::function<void(Task&, ReadInput&)>;

// Takes all inputs of the flags' paths through workers; one use a thread.
void run_raw_tasks(const Options& options, Wanted wanted, Results& results,
                   const std::function<UseInput()>& make_use);

}  // namespace synopse::cli
