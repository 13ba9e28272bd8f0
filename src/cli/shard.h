// Shares of a corpus for many machines.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace synopse::cli {

constexpr std::uint32_t kMostShards = 1'000'000;

// "3/16"; nullopt: no share of anything.
std::optional<Shard> parsed_shard(std::string_view text);

// What both texts of a pair have in common by their names ("a" of "a.de.txt"); else the name itself.
std::string shard_key(const std::string& name);

// 1 + XXH3_64(key) mod count: adding documents moves no other one.
std::uint32_t shard_of(std::string_view key, std::uint32_t count);

// Which documents are in the flags' share.  Immutable; threads may share one.
class Share {
 public:
  // Throws Error where the plan cannot be read, or is one for another number of shards.
  explicit Share(const Options& options);
  bool has(const std::string& name) const;
  // Of the plan; empty: there is none.
  const std::string& plan_hash() const { return plan_hash_; }

 private:
  void read_plan(const std::string& path);

  struct Planned {
    std::uint64_t id;
    std::uint32_t shard;
  };

  Shard shard_;
  std::vector<Planned> plan_;  // sorted by id
  std::string plan_hash_;
};

// "shard-0003-of-0016"
std::string shard_name(const Shard& shard);

}  // namespace synopse::cli
