// Work on rules.
#include <charconv>

#include "cli/flags.h"

namespace synopse::cli {
namespace {

std::string take_at(Options& options, const std::string& value) {
  std::uint32_t offset = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), offset);
  options.at = offset;
  return error == std::errc() && end == value.data() + value.size() ? ""
                                                                    : "a code point offset, counted from 0";
}

constexpr Flag kRows[] = {
    {kGrammar, "--drafts", "", "rules without examples only warn",
     [](Options& options, const std::string&) {
       options.drafts = true;
       return std::string();
     }},
    {kExplain, "--rule", "NAME", "only what this rule made; with --at: why it made nothing there; may repeat",
     [](Options& options, const std::string& value) {
       options.rules.push_back(value);
       return std::string();
     }},
    {kExplain, "-v,--verbose", "", "tell with --at of every rule (and of all items of the sentence)",
     [](Options& options, const std::string&) {
       options.verbose = true;
       return std::string();
     }},
    {kGrammar, "--mutate", "", "tell which rules no example would miss (of test)",
     [](Options& options, const std::string&) {
       options.mutate = true;
       return std::string();
     }},
    {kGrammar, "--dead", "", "tell only what has no hit (of coverage)",
     [](Options& options, const std::string&) {
       options.dead = true;
       return std::string();
     }},
    {kGrammar, "--text", "FILE", "the text to run over (of bench)",
     [](Options& options, const std::string& value) {
       options.text = value;
       return std::string();
     }},
    {kGrammar | kExplain, "--watch", "", "run again whenever a file of the grammars changes",
     [](Options& options, const std::string&) {
       options.watch = true;
       return std::string();
     }},
    {kExplain, "--at", "OFFSET", "only what covers this code point; where nothing does, why", take_at},
    {kExplain, "--id", "ID", "only this annotation, as e2, f3 or st1",
     [](Options& options, const std::string& value) {
       options.annotation = value;
       return std::string();
     }},
};

}  // namespace

std::span<const Flag> rules_flags() { return kRows; }

}  // namespace synopse::cli
