// Pairs of documents: which they are, and what is told of them.
#include <charconv>

#include "cli/fields.h"
#include "cli/flags.h"

namespace synopse::cli {
namespace {

constexpr unsigned kMostPartners = 100;
constexpr int kLongestWindow = 1'000'000;
constexpr Category kCategories[] = {Category::value,     Category::unit,   Category::time,
                                    Category::precision, Category::entity, Category::holder,
                                    Category::polarity,  Category::missing};

std::string take_min_score(Options& options, const std::string& value) {
  const auto [end, error] =
      std::from_chars(value.data(), value.data() + value.size(), options.pairing.min_score);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && options.pairing.min_score >= 0 && options.pairing.min_score <= 1 ? ""
                                                                                   : "a number from 0 to 1";
}

std::string take_best(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.pairing.best);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && options.pairing.best >= 1 && options.pairing.best <= kMostPartners
             ? ""
             : "a number from 1 to 100";
}

std::string take_window(Options& options, const std::string& value) {
  std::int32_t days = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), days);
  options.pairing.window = days;
  return error == std::errc() && end == value.data() + value.size() && days >= 0 && days <= kLongestWindow
             ? ""
             : "a number of days";
}

std::string take_categories(Options& options, const std::string& value) {
  for (const std::string_view word : split(value, ','))
    for (const Category each : kCategories)
      if (word == "all" || word == name(each)) options.categories.push_back(each);
  return {};
}

std::vector<std::string_view> categories() {
  std::vector<std::string_view> words;
  for (const Category each : kCategories) words.push_back(name(each));
  words.push_back("all");
  return words;
}

constexpr Flag kRows[] = {
    {kOfPairs, "--id", "ID", "the pair's id; its documents become ID.de and ID.en",
     [](Options& options, const std::string& value) {
       options.id = value;
       return std::string(value.empty() ? "an empty id" : "");
     }},
    {kOfPairs | kLexicon, "--pairs", "FILE",
     "take the pairs of this table: id, German text, English text, with tabs between; paths as seen from the "
     "table, or ids of the documents that PATH holds",
     [](Options& options, const std::string& value) {
       options.pairs = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kOfPairs | kLexicon, "--by-name", "DIR",
     "take the pairs that the names of files below it tell: a.de.txt and a.en.txt, de/a.txt and en/a.txt, "
     "a/de.txt and a/en.txt",
     [](Options& options, const std::string& value) {
       options.by_name = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kDiff, "--category", "NAME[,NAME]...",
     "which kinds of discrepancy to tell (default: all but missing, which is what only one text says)",
     take_categories, Matters::yes, categories},
    {kDiff, "--exit-code", "", "exit 3 where discrepancies are found (and 0 where there are none)",
     [](Options& options, const std::string&) {
       options.exit_code = true;
       return std::string();
     }},
    {kDiff, "--explain", "", "tell also what only looks like a contradiction (and which condition fails)",
     [](Options& options, const std::string&) {
       options.suppressed = true;
       return std::string();
     }},
    {kPair, "--min-score", "SCORE",
     "leave out pairs below this (default 0.5); of pairs at 0.5 one in two is right", take_min_score},
    {kPair, "--best", "N", "tell at most so many partners of a document (default 5)", take_best},
    {kPair, "--mutual", "", "only pairs of which each is the other's best",
     [](Options& options, const std::string&) {
       options.pairing.mutual = true;
       return std::string();
     }},
    {kPair, "--window", "DAYS", "pair no documents whose dates lie further apart (where both have one)",
     take_window},
    {kOfPairs | kPair | kLexicon, "--dictionary", "FILE",
     "a word list beside the built-in one: \"German :: English\" (Ding), or what lexicon learn writes; may "
     "repeat",
     [](Options& options, const std::string& value) {
       options.settings.dictionaries.push_back(value);
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> pairs_flags() { return kRows; }

}  // namespace synopse::cli
