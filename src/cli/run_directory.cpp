#include "cli/run_directory.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "cli/bytes.h"
#include "cli/json.h"
#include "cli/shard.h"
#include "cli/signals.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kOpenFiles = 8;  // at once, however many threads there are

[[noreturn]] void fail(const std::string& path, int error) {
  wait_if_ending();
  throw Error(Fault::output, path + ": cannot be written: " + std::strerror(error));
}

void make_directory(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw Error(Fault::output, path + ": cannot be made: " + error.message());
}

void remove(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail(path, errno);
}

bool exists(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0;
}

// While a manifest is looked at or replaced, which takes no time, nobody else does.
RunLock short_lock(const std::string& path, ForeignLock foreign) {
  constexpr int kTries = 200;
  for (int i = 1;; ++i) {
    try {
      return RunLock(path, foreign);
    } catch (const Error& error) {
      if (error.fault() != Fault::again || i == kTries) throw;
      ::usleep(10'000);
    }
  }
}

}  // namespace

std::string RunPaths::lock(const Shard& shard) const { return folder + shard_name(shard) + ".lock"; }
std::string RunPaths::journal(const Shard& shard) const { return folder + shard_name(shard) + ".journal"; }
std::string RunPaths::done(const Shard& shard) const { return folder + shard_name(shard) + ".done"; }
std::string RunPaths::temporary(const Shard& shard) const { return folder + shard_name(shard) + ".tmp"; }

RunDirectory::RunDirectory(const Options& options, const std::string& path, std::string_view format,
                           const std::string& plan)
    : path_(path), paths_(path), shard_(options.shard), sync_(options.sync), open_files_(kOpenFiles) {
  make_directory(paths_.folder);
  lock_.emplace(paths_.lock(shard_), options.foreign_lock);
  settle_manifest(manifest(options, format, plan), options);
  clear_temporary();
  make_directory(paths_.temporary(shard_));
  remove(paths_.done(shard_));
  journal_.emplace(paths_.journal(shard_));
  tell_signals_work_is_saved();
}

RunDirectory::~RunDirectory() {
  try {
    clear_temporary();
  } catch (...) {
    // Whatever it was, the next run clears it.
  }
}

void RunDirectory::settle_manifest(const RunManifest& here, const Options& options) {
  const RunLock lock = short_lock(paths_.folder + "run.lock", options.foreign_lock);
  const bool force = options.former == FormerRun::replaced;
  std::optional<RunManifest> there;
  try {
    there = read_manifest(paths_.manifest());
  } catch (const Error&) {
    if (!force) throw;
    return begin_anew(here);
  }
  // Other shards that hold their locks are beginning, too, and wait for this one to have written it.
  if (!there) return begin(here);
  const std::string different = difference(*there, here);
  if (!different.empty()) {
    if (!force)
      throw Error(Fault::usage, path_ + ": holds a run of another kind (" + different +
                                    "); --force begins anew, or give another directory");
    return begin_anew(here);
  }
  if (force) return remove(paths_.journal(shard_));
  if (options.former == FormerRun::unsaid && exists(paths_.journal(shard_)))
    throw Error(Fault::usage,
                path_ + ": holds a run already; --resume keeps what it has finished, --force does all again");
}

// Instead of a former run, of which no other shard may be at work.
void RunDirectory::begin_anew(const RunManifest& here) {
  for (const auto& entry : fs::directory_iterator(paths_.folder))
    if (is_lock_of_another(entry.path()))
      throw Error(Fault::again, entry.path().string() + ": another shard is at work there");
  begin(here);
}

bool RunDirectory::is_lock_of_another(const fs::path& path) const {
  const std::string name = path.filename().string();
  return name.starts_with("shard-") && name.ends_with(".lock") && path != paths_.lock(shard_) &&
         RunLock::is_held(path.string());
}

// Takes away what shards of a former run knew, and says what this one is.
void RunDirectory::begin(const RunManifest& here) {
  std::vector<fs::path> old;
  for (const auto& entry : fs::directory_iterator(paths_.folder))
    if (entry.path().filename().string().starts_with("shard-") && entry.path() != paths_.lock(shard_) &&
        !is_lock_of_another(entry.path()))
      old.push_back(entry.path());
  std::error_code error;
  for (const fs::path& path : old) fs::remove_all(path, error);
  OutputBytes file(paths_.manifest());
  file.write(here.text());
  file.finish();
}

void RunDirectory::clear_temporary() const {
  std::error_code error;
  fs::remove_all(paths_.temporary(shard_), error);
}

std::optional<JournalLine> RunDirectory::finished(const std::string& id, const Fingerprint& input) const {
  auto line = journal_->find(id);
  if (!line || line->outcome != Outcome::done) return std::nullopt;
  // Without a hash, the file's size and time speak for it.
  const bool same = input.hash != 0 ? line->input.hash == input.hash
                                    : line->input.time != 0 && line->input.time == input.time &&
                                          line->input.size == input.size;
  if (!same) return std::nullopt;
  for (const std::string& output : line->outputs)
    if (!exists(path_ + "/" + output)) return std::nullopt;
  return line;
}

void RunDirectory::stage(OutputText& output) {
  output.temporary = paths_.temporary(shard_) + "/" + std::to_string(++staged_);
  open_files_.acquire();
  struct Release {
    std::counting_semaphore<>& files;
    ~Release() { files.release(); }
  } const release{open_files_};
  const auto write = [&](const TakeBytes& take) { output.write_to(take); };
  write_file(output.temporary, write, sync_, path_ + "/" + output.name);
  output.text = {};
  output.write = nullptr;
  output.held = 0;
}

bool RunDirectory::is_shared(const OutputText& output) const {
  const std::string made = path_ + "/" + output.name;
  return exists(made) && read_bytes(made) == read_bytes(output.temporary);
}

void RunDirectory::discard(const OutputText& output) const { remove(output.temporary); }

void RunDirectory::publish(JournalLine line, const std::vector<OutputText>& outputs) {
  for (const OutputText& output : outputs) {
    line.outputs.push_back(output.name);
    // What an older run has left there must not be taken for what the journal is about to tell.
    remove(path_ + "/" + output.name);
  }
  journal_->append(line);
  for (const OutputText& output : outputs) {
    const std::string target = path_ + "/" + output.name;
    if (::rename(output.temporary.c_str(), target.c_str()) != 0) fail(target, errno);
  }
}

void RunDirectory::move(JournalLine line, const Fingerprint& input, std::uint64_t number) {
  for (const std::string& output : line.outputs) outputs_.add(output);
  if (line.number == number && line.input.time == input.time) return;
  line.number = number;
  line.input.time = input.time;
  journal_->append(line);
}

void RunDirectory::finish(std::uint64_t documents, std::uint64_t refused) {
  if (sync_ == Sync::data) {
    journal_->sync();
    sync_directory(path_);
  }
  JsonObject counts;
  counts.add("inputs", documents).add("refused", refused);
  OutputBytes file(paths_.done(shard_));
  file.write(counts.text() + "\n");
  file.finish();
}

}  // namespace synopse::cli
