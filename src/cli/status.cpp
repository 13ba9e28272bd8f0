#include <sys/stat.h>

#include <iostream>

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/run_state.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr int kIncomplete = 75;

std::string state_of(const ShardState& shard) {
  if (shard.at_work) return "at work";
  if (shard.done) return "done";
  return shard.begun ? "stopped" : "not begun";
}

bool exists(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0;
}

// Outputs that were made, and are there no more.
std::vector<std::string> lost_outputs(const RunState& run, const std::string& directory) {
  std::vector<std::string> lost;
  for (const InputState& input : run.inputs())
    for (const std::string& output : input.outputs)
      if (!exists(directory + "/" + output)) lost.push_back(output);
  return lost;
}

void print_text(const RunState& run, const std::vector<std::string>& lost) {
  const RunManifest& manifest = run.manifest();
  std::cout << "run\t" << manifest.command << ", " << manifest.format << ", " << manifest.shards
            << (manifest.shards == 1 ? " shard" : " shards") << ", synopse " << manifest.version << '\n';
  std::uint64_t finished = 0, refused = 0;
  for (const ShardState& shard : run.shards()) {
    finished += shard.finished;
    refused += shard.refused;
    std::cout << "shard\t" << shard.shard.index << '\t' << state_of(shard) << '\t' << shard.finished
              << " finished\t" << shard.refused << " refused"
              << (shard.holder.empty() ? "" : "\t" + shard.holder) << '\n';
  }
  for (const InputState& input : run.inputs())
    if (input.outcome == Outcome::refused)
      std::cout << "refused\t" << input.id << '\t' << input.message << '\n';
  for (const std::string& output : lost) std::cout << "missing\t" << output << '\n';
  std::cout << (run.is_complete() && lost.empty() ? "complete" : "incomplete") << '\t' << finished
            << " finished\t" << refused << " refused\n";
}

void print_json(const RunState& run, const std::vector<std::string>& lost) {
  std::vector<std::string> shards, refused, missing;
  for (const ShardState& each : run.shards()) {
    JsonObject shard;
    shard.add("shard", std::uint64_t{each.shard.index}).add("state", state_of(each));
    shard.add("finished", each.finished).add("refused", each.refused);
    if (!each.holder.empty()) shard.add("holder", each.holder);
    shards.push_back(shard.text());
  }
  for (const InputState& input : run.inputs()) {
    JsonObject one;
    one.add("id", input.id).add("message", input.message);
    if (input.outcome == Outcome::refused) refused.push_back(one.text());
  }
  for (const std::string& output : lost) missing.push_back(json_string(output));
  JsonObject all;
  all.add_raw("complete", run.is_complete() && lost.empty() ? "true" : "false");
  all.add_raw("shards", json_array(shards)).add_raw("refused", json_array(refused));
  all.add_raw("missing", json_array(missing));
  std::cout << all.text() << '\n';
}

}  // namespace

int status(const Options& options, Reporter&) {
  if (options.paths.size() != 1) throw Error(Fault::usage, "give the directory of a run");
  const RunState run(options.paths.front());
  const auto lost = lost_outputs(run, options.paths.front());
  options.to == "jsonl" ? print_json(run, lost) : print_text(run, lost);
  if (!run.is_complete() || !lost.empty()) return kIncomplete;
  for (const ShardState& shard : run.shards())
    if (shard.refused > 0) return 1;
  return 0;
}

}  // namespace synopse::cli
