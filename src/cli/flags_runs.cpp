// How a run over many documents goes.
#include <charconv>

#include "cli/flags.h"
#include "cli/shard.h"

namespace synopse::cli {
namespace {

constexpr unsigned kMostJobs = 1024;

std::string take_jobs(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.jobs);
  return error == std::errc() && end == value.data() + value.size() && options.jobs <= kMostJobs
             ? ""
             : "a number of threads; 0 takes all cores";
}

std::string take_shard(Options& options, const std::string& value) {
  const auto shard = parsed_shard(value);
  if (shard) options.shard = *shard;
  return shard ? "" : "'" + value + "' is no I/N with I from 1 to N";
}

std::string take_shards(Options& options, const std::string& value) {
  const auto shard = parsed_shard("1/" + value);
  if (shard) options.shards = shard->count;
  return shard ? "" : "a number from 1";
}

template <FormerRun former>
std::string take_former(Options& options, const std::string&) {
  const bool other = options.former != FormerRun::unsaid && options.former != former;
  options.former = former;
  return other ? "--resume keeps what --force does again; give one" : "";
}

std::string take_refused(Options& options, const std::string& value) {
  options.refused = value == "inline" ? Refused::inlined : Refused::told;
  return {};
}

constexpr Flag kRows[] = {
    {kWriting | kPair | kView | kGrammar, "-j,--jobs", "N",
     "how many threads work (default 0: all cores); the output does not depend on it", take_jobs,
     Matters::no},
    {kWriting, "--resume", "",
     "go on with a former run into this directory: keep what it has finished, try again what it refused, do "
     "the rest",
     take_former<FormerRun::kept>, Matters::no},
    {kWriting, "--force", "", "do all again, whatever a former run has done",
     take_former<FormerRun::replaced>, Matters::no},
    {kWriting, "--shard", "I/N", "only the I-th of N shares, by a hash of the documents' ids", take_shard,
     Matters::no},
    {kWriting, "--plan", "FILE", "take with --shard the shares of synopse plan",
     [](Options& options, const std::string& value) {
       options.plan = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kPlan, "--shards", "N", "how many shares to plan", take_shards, Matters::no},
    {kWriting, "--refused", "told|inline",
     "how a refused record is answered (default told: by a message); inline: in its place by {\"id\", "
     "\"error\"}, and the exit status stays 0",
     take_refused},
    {kWriting, "--keep-going", "", "go on after inputs that are refused, and exit 1 at the end (default)",
     [](Options& options, const std::string&) {
       options.fail_fast = false;
       return std::string();
     },
     Matters::no},
    {kWriting, "--fail-fast", "", "stop at the first input that is refused",
     [](Options& options, const std::string&) {
       options.fail_fast = true;
       return std::string();
     },
     Matters::no},
    {kWriting, "--verify", "", "compare with --resume the bytes of inputs, not only their sizes and times",
     [](Options& options, const std::string&) {
       options.verify = true;
       return std::string();
     },
     Matters::no},
    {kWriting, "--fsync", "", "wait for the disk after each output, so that it outlives a power cut",
     [](Options& options, const std::string&) {
       options.sync = Sync::data;
       return std::string();
     },
     Matters::no},
    {kWriting, "--break-lock", "", "take the directory from a run on another machine that is surely gone",
     [](Options& options, const std::string&) {
       options.foreign_lock = ForeignLock::broken;
       return std::string();
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> runs_flags() { return kRows; }

}  // namespace synopse::cli
