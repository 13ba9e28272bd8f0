// A directory of outputs, one for each document, and beside them in .synopse/ what the run has done: so that
// it can be stopped by anything, at any time, and go on.
//
// What is finished is first written down in the journal, then renamed to where it is seen.  So whatever is
// seen is in the journal, and what is in the journal but not there is done again.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <semaphore>
#include <string>
#include <string_view>
#include <vector>

#include "cli/bytes.h"
#include "cli/id_set.h"
#include "cli/journal.h"
#include "cli/options.h"
#include "cli/output_form.h"
#include "cli/run_lock.h"
#include "cli/run_manifest.h"

namespace synopse::cli {

// Where a run keeps what it knows about itself.
struct RunPaths {
  explicit RunPaths(const std::string& directory) : folder(directory + "/.synopse/") {}
  std::string manifest() const { return folder + "run.json"; }
  std::string lock(const Shard& shard) const;
  std::string journal(const Shard& shard) const;
  std::string done(const Shard& shard) const;
  std::string temporary(const Shard& shard) const;  // a directory

  std::string folder;
};

class RunDirectory {
 public:
  // Throws Error: again where another run is at work there, usage where a run of another kind is there, or
  // one and neither --resume nor --force, output where it cannot be written.
  RunDirectory(const Options& options, const std::string& path, std::string_view format,
               const std::string& plan);
  RunDirectory(const RunDirectory&) = delete;
  RunDirectory& operator=(const RunDirectory&) = delete;
  ~RunDirectory();

  // What a former run has made of an input that has not changed since, where all of it is still there.  Any
  // thread may ask.
  std::optional<JournalLine> finished(const std::string& id, const Fingerprint& input) const;

  // Writes an output under a temporary name, and forgets its text.  Any thread may.
  void stage(OutputText& output);

  // For one thread at a time.  The outputs become visible.
  void publish(JournalLine line, const std::vector<OutputText>& outputs);
  // Of a finished one nothing has changed but its place, or its file's time.
  void move(JournalLine line, const Fingerprint& input, std::uint64_t number);
  // Whether an input of this id has come in this run already; else it has from now on.
  bool is_known(const std::string& id) { return !inputs_.add(id); }
  // Whether an output of this name was made in this run already; else it is from now on.
  bool is_taken(const std::string& output) { return !outputs_.add(output); }
  // Whether that one has the same bytes.
  bool is_shared(const OutputText& output) const;
  void discard(const OutputText& output) const;
  // All inputs are through.
  void finish(std::uint64_t documents, std::uint64_t refused);

 private:
  void settle_manifest(const RunManifest& here, const Options& options);
  void begin_anew(const RunManifest& here);
  void begin(const RunManifest& here);
  bool is_lock_of_another(const std::filesystem::path& path) const;
  void clear_temporary() const;

  std::string path_;
  RunPaths paths_;
  Shard shard_;
  Sync sync_;
  std::optional<RunLock> lock_;
  std::optional<Journal> journal_;
  IdSet inputs_, outputs_;
  std::atomic<std::uint64_t> staged_ = 0;
  std::counting_semaphore<> open_files_;
};

}  // namespace synopse::cli
