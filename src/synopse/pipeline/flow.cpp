#include "synopse/pipeline/flow.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <vector>

#include "synopse/pipeline/parallel.h"

namespace synopse {
namespace {

// What goes through the stages: a piece, or why there is none.
struct Slot {
  std::unique_ptr<FlowPiece> piece;
  std::exception_ptr failure;
};

// How many bytes are under way, and how many pieces some thread is at.
class Budget {
 public:
  Budget(std::size_t threads, std::size_t bytes) : threads_(threads), each_(bytes) {}

  // Waits until there is room for a piece, as long as some thread is at work and will make it.  False: none
  // is; what takes the room is done, and waits for this thread.
  bool admit(std::size_t bytes) {
    std::unique_lock lock(mutex_);
    each_ = std::max(each_, bytes);
    changed_.wait(lock, [&] { return fits(bytes) || working_ == 0; });
    if (!fits(bytes)) return false;
    held_ += bytes;
    ++working_;
    return true;
  }
  void begin() {
    const std::scoped_lock lock(mutex_);
    ++working_;
  }
  // TBB has threads do things one after the other in a way that checkers of threads do not see; where all
  // meet, they do.
  void meet() { const std::scoped_lock lock(mutex_); }
  // A piece that had `before` bytes has `after` now.
  void end(std::size_t before, std::size_t after) {
    const std::scoped_lock lock(mutex_);
    held_ = held_ - before + after;
    --working_;
    changed_.notify_one();
  }

 private:
  bool fits(std::size_t bytes) const { return held_ == 0 || held_ + bytes <= threads_ * each_; }

  std::size_t threads_, each_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t held_ = 0, working_ = 0;
};

// As many workers as threads have worked at once.
class Workers {
 public:
  explicit Workers(const std::function<FlowWork()>& make) : make_(make) {}

  void work(FlowPiece& piece) {
    FlowWork worker = take();
    worker(piece);
    // One that has thrown is not used again.
    const std::scoped_lock lock(mutex_);
    idle_.push_back(std::move(worker));
  }

 private:
  FlowWork take() {
    {
      const std::scoped_lock lock(mutex_);
      if (!idle_.empty()) {
        FlowWork worker = std::move(idle_.back());
        idle_.pop_back();
        return worker;
      }
    }
    return make_();
  }

  const std::function<FlowWork()>& make_;
  std::mutex mutex_;
  std::vector<FlowWork> idle_;
};

struct Meeting {
  explicit Meeting(Budget& given) : budget(given) { budget.meet(); }
  ~Meeting() { budget.meet(); }
  Budget& budget;
};

class Flow {
 public:
  Flow(const FlowStages& stages, const FlowLimits& limits)
      : stages_(stages),
        threads_(limits.threads > 0 ? limits.threads : usable_cores()),
        alone_(limits.alone),
        workers_(stages.make_worker),
        budget_(threads_, limits.bytes),
        slots_(threads_ * limits.pieces) {}

  void run() {
    alone();
    if (!ended_) together();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void alone();
  void together();
  std::unique_ptr<FlowPiece> next();
  Slot* begin(tbb::flow_control& control);
  void work(Slot& slot);
  void take(Slot& slot);
  void fail() {
    failure_ = std::current_exception();
    failed_ = true;
  }

  const FlowStages& stages_;
  std::size_t threads_, alone_;
  Workers workers_;
  Budget budget_;
  std::vector<Slot> slots_;           // used in turn: there are never more pieces under way
  std::size_t begun_ = 0;             // pieces
  std::unique_ptr<FlowPiece> first_;  // of those that are still to go
  bool ended_ = false;                // there are no more
  std::exception_ptr failure_;        // the first, in the order of the pieces
  std::atomic<bool> failed_ = false;
};

void Flow::alone() {
  std::size_t bytes = 0;
  while (auto piece = next()) {
    bytes += piece->bytes;
    if (threads_ > 1 && bytes > alone_) {
      first_ = std::move(piece);
      return;
    }
    workers_.work(*piece);
    stages_.take(*piece);
  }
}

std::unique_ptr<FlowPiece> Flow::next() {
  if (first_) return std::move(first_);
  auto piece = stages_.next();
  ended_ = !piece;
  return piece;
}

void Flow::together() {
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, threads_);
  tbb::task_arena arena(static_cast<int>(threads_));
  const auto stages =
      tbb::make_filter<void, Slot*>(tbb::filter_mode::serial_in_order,
                                    [this](tbb::flow_control& control) { return begin(control); }) &
      tbb::make_filter<Slot*, Slot*>(tbb::filter_mode::parallel,
                                     [this](Slot* slot) {
                                       work(*slot);
                                       return slot;
                                     }) &
      tbb::make_filter<Slot*, void>(tbb::filter_mode::serial_in_order, [this](Slot* slot) { take(*slot); });
  // Again where the room ran out while nobody was at work.
  while (!ended_ && !failed_) {
    arena.execute([&] { tbb::parallel_pipeline(slots_.size(), stages); });
    budget_.meet();
  }
}

Slot* Flow::begin(tbb::flow_control& control) {
  const Meeting meeting(budget_);
  Slot& slot = slots_[begun_ % slots_.size()];
  try {
    if (!failed_) slot.piece = next();
    if (!slot.piece) return control.stop(), nullptr;
    if (!budget_.admit(slot.piece->bytes)) {
      first_ = std::move(slot.piece);
      return control.stop(), nullptr;
    }
  } catch (...) {
    slot.failure = std::current_exception();
    budget_.begin();
    ended_ = true;
  }
  ++begun_;
  return &slot;
}

void Flow::work(Slot& slot) {
  const std::size_t before = slot.piece ? slot.piece->bytes : 0;
  try {
    if (slot.piece && !failed_) workers_.work(*slot.piece);
  } catch (...) {
    slot.failure = std::current_exception();
  }
  budget_.end(before, slot.piece ? slot.piece->bytes : 0);
}

void Flow::take(Slot& slot) {
  budget_.begin();
  const std::size_t before = slot.piece ? slot.piece->bytes : 0;
  try {
    if (slot.failure && !failed_) std::rethrow_exception(slot.failure);
    if (!failed_) stages_.take(*slot.piece);
  } catch (...) {
    fail();
  }
  slot = {};
  budget_.end(before, 0);
}

}  // namespace

void run_flow(const FlowStages& stages, const FlowLimits& limits) { Flow(stages, limits).run(); }

}  // namespace synopse
