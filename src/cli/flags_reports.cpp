// What is told of a run.
#include "cli/flags.h"

namespace synopse::cli {
namespace {

constexpr unsigned kOverInputs = kReading | kPair | kConvert;

constexpr Flag kRows[] = {
    {kAll & ~kExplain, "-v,--verbose", "", "tell how each input is read, and how many there were",
     [](Options& options, const std::string&) {
       options.verbose = true;
       return std::string();
     },
     Matters::no},
    {kAll, "--log-format", "text|jsonl", "how messages are written (default text)",
     [](Options& options, const std::string& value) {
       options.log_format = value;
       return std::string();
     },
     Matters::no},
    {kOverInputs, "--stats", "FILE", "write the numbers of the run there, as JSON",
     [](Options& options, const std::string& value) {
       options.stats = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kOverInputs, "--progress", "auto|always|never|hadoop",
     "when to tell how far it is (default auto: where standard error is a terminal); hadoop writes lines "
     "that Hadoop streaming counts by",
     [](Options& options, const std::string& value) {
       options.progress = value;
       return std::string();
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> reports_flags() { return kRows; }

}  // namespace synopse::cli
