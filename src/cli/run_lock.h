// One process at a time.
#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/signals.h"

namespace synopse::cli {

// A file that says who holds the lock.  That of a process that is gone is broken by itself where this can be
// told: on the same machine, or where the same job of a cluster was started again.
class RunLock {
 public:
  // Throws Error(Fault::again) where another process holds it, Error(Fault::output) where it cannot be made.
  RunLock(const std::string& path, ForeignLock foreign);
  RunLock(const RunLock&) = delete;
  RunLock& operator=(const RunLock&) = delete;
  ~RunLock();

  // Whether a process that may be alive holds it.
  static bool is_held(const std::string& path);
  // Who holds the lock, for people; nullopt: nobody.
  static std::optional<std::string> holder(const std::string& path);

 private:
  std::string path_;
  std::optional<Doomed> doomed_;
};

}  // namespace synopse::cli
