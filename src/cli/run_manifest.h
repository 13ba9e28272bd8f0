// What a run is: a run that goes on, or another shard of it, must be the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace synopse::cli {

struct RunManifest {
  std::string version;  // of the program
  std::string rules;    // hash of grammars, places and dictionaries
  std::string command;
  std::string format;                // of the outputs
  std::vector<std::string> options;  // that the outputs depend on: "--to=jsonl"
  std::uint32_t shards = 1;
  std::string plan;                 // hash; empty: none
  std::vector<std::string> inputs;  // as the flags name them

  std::string text() const;  // JSON
};

RunManifest manifest(const Options& options, std::string_view format, const std::string& plan);

// nullopt: there is no such file.  Throws Error(Fault::usage) where it is damaged.
std::optional<RunManifest> read_manifest(const std::string& path);

// What is different between two, for people; empty: nothing that matters.
std::string difference(const RunManifest& there, const RunManifest& here);

}  // namespace synopse::cli
