#include "cli/named_pairs.h"

#include <filesystem>
#include <map>

#include "cli/input_paths.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".txt";

struct Found {
  std::string de, en;
};

// The path without its first part that is "de" or "en".
std::optional<MarkedName> marked_folder(const fs::path& path) {
  fs::path rest;
  std::optional<MarkedName> marked;
  for (const fs::path& part : path) {
    if (!marked && (part == "de" || part == "en"))
      marked = MarkedName{.common = {}, .german = part == "de"};
    else
      rest /= part;
  }
  if (marked) marked->common = rest.generic_string();
  return marked;
}

std::map<std::string, Found> found_below(const Options& options, Reporter& reporter) {
  const std::string& directory = options.by_name;
  std::map<std::string, Found> found;
  std::size_t unmarked = 0;
  for (const InputPath& file : files_below(directory, options, reporter)) {
    const auto marked = marked_name(file.name);
    if (!marked || !file.name.ends_with(kEnding)) {
      ++unmarked;
      continue;
    }
    Found& pair = found[marked->common];
    std::string& path = marked->german ? pair.de : pair.en;
    if (path.empty())
      path = file.path;
    else
      reporter.refuse(file.path, "belongs where " + path + " stands already");
  }
  if (unmarked > 0)
    reporter.warn(directory, "left out " + std::to_string(unmarked) + (unmarked == 1 ? " file" : " files") +
                                 " without a language in the name, or not called .txt");
  return found;
}

}  // namespace

std::optional<MarkedName> marked_name(std::string_view name) {
  fs::path path(name);
  path.replace_extension();
  const std::string stem = path.filename().string();
  if (stem == "de" || stem == "en")
    return MarkedName{.common = path.parent_path().generic_string(), .german = stem == "de"};
  if (stem.ends_with(".de") || stem.ends_with(".en"))
    return MarkedName{.common = path.replace_extension().generic_string(), .german = stem.ends_with(".de")};
  return marked_folder(path);
}

std::string pair_id(const std::string& de, const std::string& en) {
  if (de == en) return de;
  const auto german = marked_name(de + std::string(kEnding)),
             english = marked_name(en + std::string(kEnding));
  const bool marked = german && english && german->german && !english->german;
  return marked && german->common == english->common && !german->common.empty() ? german->common
                                                                                : de + "-" + en;
}

std::vector<NamedPair> named_pairs(const Options& options, Reporter& reporter) {
  const std::string& directory = options.by_name;
  std::error_code ignored;
  if (!fs::is_directory(directory, ignored)) throw Error(Fault::input, directory + ": not a directory");
  std::vector<NamedPair> pairs;
  for (const auto& [common, pair] : found_below(options, reporter)) {
    if (pair.de.empty() || pair.en.empty()) {
      reporter.warn(pair.de + pair.en, pair.de.empty() ? "has no German partner" : "has no English partner");
      continue;
    }
    pairs.push_back({common.empty() ? "pair" : common, pair.de, pair.en});
  }
  if (pairs.empty())
    reporter.refuse(directory,
                    "no pairs by name (a.de.txt and a.en.txt, de/a.txt and en/a.txt, a/de.txt and a/en.txt)");
  return pairs;
}

}  // namespace synopse::cli
