#include "cli/version.h"

#include <cstdint>
#include <cstdio>

#include "synopse/text/built_in.h"
#include "synopse/text/versions.h"
#include "synopse/version.h"

namespace synopse::cli {
namespace {

// FNV-1a over all paths and contents: the same grammars, the same hash.
std::uint64_t grammar_hash() {
  std::uint64_t hash = 14695981039346656037ULL;
  const auto mix = [&hash](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  };
  for (const BuiltInFile& file : built_in_grammars()) {
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
         ", grammars " + hash;
}

}  // namespace synopse::cli
