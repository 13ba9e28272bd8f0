// How a run over many documents goes.
#include <charconv>

#include "cli/flags.h"

namespace synopse::cli {
namespace {

constexpr unsigned kMostJobs = 1024;

std::string take_jobs(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.jobs);
  return error == std::errc() && end == value.data() + value.size() && options.jobs <= kMostJobs
             ? ""
             : "a number of threads; 0 takes all cores";
}

constexpr Flag kRows[] = {
    {kWriting | kPair | kGrammar, "-j,--jobs", "N",
     "threads (default 0: all cores); the output does not depend on them", take_jobs},
};

}  // namespace

std::span<const Flag> runs_flags() { return kRows; }

}  // namespace synopse::cli
