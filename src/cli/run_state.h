// What the shards of a run have done, from what they have written down.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "cli/journal.h"
#include "cli/options.h"
#include "cli/run_manifest.h"

namespace synopse::cli {

struct ShardState {
  Shard shard;
  bool begun = false, done = false, at_work = false;
  std::string holder;  // who is at work on it, or was when it ended; empty: nobody
  std::uint64_t finished = 0, refused = 0;
};

// What became of an input last.
struct InputState {
  std::string id;
  Outcome outcome = Outcome::done;
  std::uint64_t number = 0;
  std::uint32_t shard = 1;
  std::vector<std::string> outputs;
  std::string message;
};

class RunState {
 public:
  // Throws Error(Fault::usage) where there is no run.
  explicit RunState(const std::string& directory);

  const RunManifest& manifest() const { return manifest_; }
  const std::vector<ShardState>& shards() const { return shards_; }
  bool is_complete() const;
  // In the order of the inputs, whichever shard had them.
  const std::vector<InputState>& inputs() const { return inputs_; }

 private:
  void read(ShardState& state, const std::string& directory);
  void add(const JournalLine& line, std::uint32_t shard);

  RunManifest manifest_;
  std::vector<ShardState> shards_;
  std::vector<InputState> inputs_;
  std::unordered_map<std::uint64_t, std::size_t> places_;  // of inputs, by the hash of their ids
};

}  // namespace synopse::cli
