#include "synopse/pipeline/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace synopse {
namespace {

// "200000 100000" in cpu.max are two cores; "max 100000" is no limit.
unsigned quota_cores() {
  std::ifstream file("/sys/fs/cgroup/cpu.max");
  std::string quota;
  double period = 0;
  if (!(file >> quota >> period) || quota == "max" || period <= 0) return 0;
  try {
    return static_cast<unsigned>(std::max(1.0, std::stod(quota) / period));
  } catch (const std::exception&) {
    return 0;
  }
}

// The first exception of any thread.
class Failure {
 public:
  void keep() {
    const std::scoped_lock lock(mutex_);
    if (!first_) first_ = std::current_exception();
  }
  void rethrow() const {
    if (first_) std::rethrow_exception(first_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr first_;
};

}  // namespace

unsigned usable_cores() {
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency()), quota = quota_cores();
  return quota > 0 ? std::min(cores, quota) : cores;
}

void in_parallel(std::size_t count, unsigned threads, const std::function<PieceWorker()>& make_worker) {
  if (threads == 0) threads = usable_cores();
  std::atomic<std::size_t> next = 0;
  Failure failure;
  const auto work = [&] {
    try {
      const PieceWorker worker = make_worker();
      for (std::size_t piece = next++; piece < count; piece = next++) worker(piece);
    } catch (...) {
      failure.keep();
      next = count;
    }
  };
  {
    std::vector<std::jthread> others;
    const std::size_t wanted = std::min<std::size_t>(threads, count);
    while (others.size() + 1 < wanted) others.emplace_back(work);
    work();
  }
  failure.rethrow();
}

}  // namespace synopse
