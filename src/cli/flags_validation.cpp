// What is held against the rules of our own files, and what is told of it.
#include <charconv>

#include "cli/flags.h"

namespace synopse::cli {
namespace {

std::string take_most_findings(Options& options, const std::string& value) {
  const char* const end = value.data() + value.size();
  const auto [rest, error] = std::from_chars(value.data(), end, options.most_findings);
  if (options.most_findings == 0) options.most_findings = static_cast<std::size_t>(-1);
  return error == std::errc() && rest == end ? "" : "a number; 0: all of them";
}

constexpr Flag kRows[] = {
    {kValidate, "-t,--to", "jsonl",
     "a finding a line, as an object (default: file:line:column: code: message)",
     [](Options& options, const std::string& value) {
       options.to = value;
       return std::string();
     }},
    {kValidate, "--with", "PATH",
     "where to look for files that an alignment names, beside those next to it; then one that is missing is "
     "an error; may repeat",
     [](Options& options, const std::string& value) {
       options.with.push_back(value);
       return std::string(value.empty() ? "an empty path" : "");
     }},
    {kValidate, "--strict", "", "exit 1 on warnings, too",
     [](Options& options, const std::string&) {
       options.strict = true;
       return std::string();
     }},
    {kValidate, "--max-findings", "N",
     "tell at most so many errors and warnings of a file (default 100); 0: all", take_most_findings},
};

}  // namespace

std::span<const Flag> validation_flags() { return kRows; }

}  // namespace synopse::cli
