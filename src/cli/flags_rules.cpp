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
    {kExplain, "--rule", "NAME", "only of this rule; with --at: why it made nothing there; may repeat",
     [](Options& options, const std::string& value) {
       options.rules.push_back(value);
       return std::string();
     }},
    {kExplain, "-v,--verbose", "", "with --at: every rule, all items of the sentence",
     [](Options& options, const std::string&) {
       options.verbose = true;
       return std::string();
     }},
    {kGrammar, "--mutate", "", "test: which rules could go, and no example of theirs would notice",
     [](Options& options, const std::string&) {
       options.mutate = true;
       return std::string();
     }},
    {kGrammar, "--dead", "", "coverage: only what has no hit",
     [](Options& options, const std::string&) {
       options.dead = true;
       return std::string();
     }},
    {kGrammar, "--text", "FILE", "bench: the text to run over",
     [](Options& options, const std::string& value) {
       options.text = value;
       return std::string();
     }},
    {kGrammar | kExplain, "--watch", "", "run again whenever a file of the grammars changes",
     [](Options& options, const std::string&) {
       options.watch = true;
       return std::string();
     }},
    {kExplain, "--at", "OFFSET", "only what covers this code point; where nothing does: why", take_at},
    {kExplain, "--id", "ID", "only this annotation: e2, f3, st1",
     [](Options& options, const std::string& value) {
       options.annotation = value;
       return std::string();
     }},
};

}  // namespace

std::span<const Flag> rules_flags() { return kRows; }

}  // namespace synopse::cli
