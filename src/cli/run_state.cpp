#include "cli/run_state.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "cli/hash.h"
#include "cli/run_directory.h"
#include "cli/run_lock.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

bool exists(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored);
}

}  // namespace

RunState::RunState(const std::string& directory) {
  auto manifest = read_manifest(RunPaths(directory).manifest());
  if (!manifest) throw Error(Fault::usage, directory + ": there is no run in it");
  manifest_ = std::move(*manifest);
  for (std::uint32_t i = 1; i <= manifest_.shards; ++i) {
    ShardState state{.shard = {i, manifest_.shards}};
    read(state, directory);
    shards_.push_back(std::move(state));
  }
  for (const InputState& input : inputs_) {
    ShardState& state = shards_[input.shard - 1];
    ++(input.outcome == Outcome::done ? state.finished : state.refused);
  }
  std::stable_sort(inputs_.begin(), inputs_.end(), [](const InputState& a, const InputState& b) {
    return std::tie(a.number, a.id) < std::tie(b.number, b.id);
  });
}

void RunState::read(ShardState& state, const std::string& directory) {
  const RunPaths paths(directory);
  state.begun = exists(paths.journal(state.shard));
  state.done = exists(paths.done(state.shard));
  state.at_work = RunLock::is_held(paths.lock(state.shard));
  state.holder = RunLock::holder(paths.lock(state.shard)).value_or("");
  if (!state.begun) return;
  for_each_line(paths.journal(state.shard),
                [&](const JournalLine& line, std::uint64_t) { add(line, state.shard.index); });
}

void RunState::add(const JournalLine& line, std::uint32_t shard) {
  const auto [place, is_new] = places_.emplace(hash(line.id), inputs_.size());
  if (is_new) inputs_.emplace_back();
  inputs_[place->second] = {.id = line.id,
                            .outcome = line.outcome,
                            .number = line.number,
                            .shard = shard,
                            .outputs = line.outputs,
                            .message = line.message};
}

bool RunState::is_complete() const {
  return std::all_of(shards_.begin(), shards_.end(),
                     [](const ShardState& each) { return each.done && !each.at_work; });
}

}  // namespace synopse::cli
