// A stream of pieces of work on several threads, whose results come in the order of the pieces.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace synopse {

// What goes from stage to stage.  Whoever makes a flow derives from it.
struct FlowPiece {
  virtual ~FlowPiece() = default;
  // Of memory that it takes: what working on it will need at first, and what it still holds when that is
  // done.  Limits how many are under way.
  std::size_t bytes = 0;
};

// Works on a piece; may throw.
using FlowWork = std::function<void(FlowPiece&)>;

struct FlowStages {
  // The next piece; null: there is no more.  It may wait for its input: what came before is finished and
  // taken meanwhile.
  std::function<std::unique_ptr<FlowPiece>()> next;
  // Makes what works on pieces; one for each thread, so that it may hold what is dear to make and not to be
  // shared.
  std::function<FlowWork()> make_worker;
  // Takes pieces that are done, in the order in which they came.
  FlowWork take;
};

struct FlowLimits {
  unsigned threads = 0;           // 0: usable_cores()
  std::size_t pieces = 16;        // under way, for each thread
  std::size_t bytes = 16U << 20;  // the same; a larger piece is let through
  // The caller works alone until that many bytes have come: threads are not worth their making before.
  std::size_t alone = 1U << 20;
};

// Runs until there are no more pieces.  `next` and `take` are called by one thread at a time, not always the
// same.  An exception of any stage ends the run: it is thrown when all pieces before have been taken; none
// are taken behind.
void run_flow(const FlowStages& stages, const FlowLimits& limits);

}  // namespace synopse
