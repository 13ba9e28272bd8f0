#include "cli/version.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "cli/gazetteer.h"
#include "synopse/text/built_in.h"
#include "synopse/text/versions.h"
#include "synopse/version.h"

namespace synopse::cli {
namespace {

// Over all paths and contents, eight bytes at a time: the same grammars, the same hash.
std::uint64_t grammar_hash() {
  std::uint64_t hash = 14695981039346656037ULL;
  const auto mix = [&hash](std::string_view text) {
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(8, text.size()))) {
      std::uint64_t word = 0;
      std::memcpy(&word, text.data(), std::min<std::size_t>(8, text.size()));
      hash = (hash ^ word) * 1099511628211ULL;
      hash ^= hash >> 32;
    }
  };
  for (const auto& files : {built_in_grammars(), generated_lexicons()})
    for (const BuiltInFile& file : files) {
      mix(file.path);
      mix(file.content);
    }
  return hash;
}

}  // namespace

std::string version_text() {
  char hash[17];
  std::snprintf(hash, sizeof hash, "%016llx", static_cast<unsigned long long>(grammar_hash()));
  return "synopse " + std::string(kVersion) + "\nICU " + icu_version() + ", Unicode " + unicode_version() +
         ", grammars " + hash + "\n" + gazetteer_text();
}

}  // namespace synopse::cli
