// Independent pieces of work on several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace synopse {

// Cores that this process may use, by affinity and by the quota of its control group; at least 1.
unsigned usable_cores();

// Does one piece of work, by its number.
using PieceWorker = std::function<void(std::size_t)>;

// Calls pieces 0 to count - 1, each once, on `threads` threads (0: usable_cores()).  Each thread makes a
// worker of its own first, so that what is dear to make and not to be shared is made once a thread.  Pieces
// begin in order but end in any: a worker writes to its piece's own place.  The first exception is rethrown
// when all threads have stopped.
void in_parallel(std::size_t count, unsigned threads, const std::function<PieceWorker()>& make_worker);

}  // namespace synopse
