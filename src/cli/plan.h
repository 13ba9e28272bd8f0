// A table that says which shard each document belongs to, where documents are of uneven sizes.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace synopse::cli {

struct PlannedDocument {
  std::uint32_t shard = 0;
  std::uint64_t bytes = 0;
  std::string id, path;
};

std::string plan_head(std::uint32_t shards);
std::string plan_line(const PlannedDocument& document);

// Reads a plan; `shards` is how many it is for.  Throws Error where it cannot be read or is none.
void for_each_planned(const std::string& path, std::uint32_t& shards,
                      const std::function<void(const PlannedDocument&)>& use);

}  // namespace synopse::cli
