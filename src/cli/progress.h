// How far a run has come, for whoever waits for it: on standard error.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

#include "cli/options.h"
#include "cli/statistics.h"

namespace synopse::cli {

// How many bytes there are to be read, counted by a thread of its own while the run goes on.
class Expected {
 public:
  explicit Expected(const Options& options);
  // 0: not known, or not yet.
  std::uint64_t bytes() const { return bytes_.load(std::memory_order_relaxed); }

 private:
  void count(const Options& options, const std::stop_token& stop);

  std::atomic<std::uint64_t> bytes_{0};
  std::jthread counter_;  // ends before what it writes to
};

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  explicit Progress(const Options& options);

  // At most ten times a second something is shown.
  void show(const Statistics& statistics);
  // Makes room for a message.
  void clear();
  // The last line, which stays.
  void finish(const Statistics& statistics);

  double seconds() const;

 private:
  enum class Kind { none, terminal, lines, hadoop };

  static Kind kind_of(const Options& options);
  std::string line(const Statistics& statistics) const;
  std::string time_left(const Statistics& statistics) const;
  void tell_hadoop(const Statistics& statistics);

  Kind kind_;
  Clock::time_point begin_, shown_{};
  bool visible_ = false;  // a line that the next one overwrites
  std::uint64_t told_documents_ = 0, told_bytes_ = 0, told_refused_ = 0;  // to hadoop, which adds up
  std::unique_ptr<Expected> expected_;
};

// Writes to standard error, whole and unbuffered; what cannot be written there is lost.
void write_error(std::string_view text);

}  // namespace synopse::cli
