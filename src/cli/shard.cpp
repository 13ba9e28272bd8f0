#include "cli/shard.h"

#include <algorithm>
#include <charconv>

#include "cli/byte_stream.h"
#include "cli/hash.h"
#include "cli/lines.h"
#include "cli/named_pairs.h"
#include "cli/plan.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

bool take(std::string_view text, std::uint32_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() && number >= 1 && number <= kMostShards;
}

std::string padded(std::uint32_t number) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

}  // namespace

std::optional<Shard> parsed_shard(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size());
  Shard shard;
  const bool whole = take(text.substr(0, slash), shard.index) && slash < text.size() &&
                     take(text.substr(slash + 1), shard.count) && shard.index <= shard.count;
  return whole ? std::optional(shard) : std::nullopt;
}

std::string shard_key(const std::string& name) {
  const auto marked = marked_name(name);
  return marked && !marked->common.empty() ? marked->common : name;
}

std::uint32_t shard_of(std::string_view key, std::uint32_t count) {
  return 1 + static_cast<std::uint32_t>(hash(key) % count);
}

std::string shard_name(const Shard& shard) {
  return "shard-" + padded(shard.index) + "-of-" + padded(shard.count);
}

Share::Share(const Options& options) : shard_(options.shard) {
  if (!options.plan.empty()) read_plan(options.plan);
}

void Share::read_plan(const std::string& path) {
  std::uint64_t hashed = 0;
  std::uint32_t shards = 0;
  for_each_planned(path, shards, [&](const PlannedDocument& each) {
    plan_.push_back({hash(each.id), each.shard});
    hashed = hash(each.id, hashed + each.shard);
  });
  if (shards != shard_.count)
    throw Error(Fault::usage, path + ": is a plan for " + std::to_string(shards) + " shards; --shard says " +
                                  std::to_string(shard_.count));
  std::sort(plan_.begin(), plan_.end(), [](const Planned& a, const Planned& b) { return a.id < b.id; });
  plan_hash_ = hex(hashed);
}

bool Share::has(const std::string& name) const {
  if (shard_.count == 1) return true;
  if (!plan_.empty()) {
    const std::uint64_t id = hash(name);
    const auto at = std::lower_bound(plan_.begin(), plan_.end(), id,
                                     [](const Planned& a, std::uint64_t b) { return a.id < b; });
    if (at != plan_.end() && at->id == id) return at->shard == shard_.index;
  }
  return shard_of(shard_key(name), shard_.count) == shard_.index;
}

}  // namespace synopse::cli
