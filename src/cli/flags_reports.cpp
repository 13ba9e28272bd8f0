// What is told of a run.
#include <initializer_list>

#include "cli/flags.h"

namespace synopse::cli {
namespace {

constexpr unsigned kOverInputs = kReading | kPair | kConvert;

// Nothing where the value is one of these words; else what is wrong.
std::string one_of(const std::string& value, std::initializer_list<std::string_view> words) {
  std::string all;
  for (const std::string_view word : words) {
    if (value == word) return {};
    all += (all.empty() ? "" : ", ") + std::string(word);
  }
  return "one of " + all;
}

constexpr Flag kRows[] = {
    {kAll & ~kExplain, "-v,--verbose", "", "tell how each input is read, and how many there were",
     [](Options& options, const std::string&) {
       options.verbose = true;
       return std::string();
     },
     Matters::no},
    {kAll, "--log-format", "FORMAT", "of messages: text (default), or jsonl",
     [](Options& options, const std::string& value) {
       options.log_format = value;
       return one_of(value, {"text", "jsonl"});
     },
     Matters::no},
    {kOverInputs, "--stats", "FILE", "write the numbers of the run there, as JSON",
     [](Options& options, const std::string& value) {
       options.stats = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kOverInputs, "--progress", "WHEN",
     "auto (default: where standard error is a terminal), always, never, or hadoop: lines that Hadoop "
     "streaming "
     "counts by",
     [](Options& options, const std::string& value) {
       options.progress = value;
       return one_of(value, {"auto", "always", "never", "hadoop"});
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> reports_flags() { return kRows; }

}  // namespace synopse::cli
