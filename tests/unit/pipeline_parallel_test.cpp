#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

#include "synopse/pipeline/parallel.h"

using namespace synopse;

TEST_CASE("every piece is done once, whatever the number of threads") {
  for (const unsigned threads : {0U, 1U, 2U, 5U, 50U}) {
    CAPTURE(threads);
    std::vector<int> done(20, 0);
    std::atomic<int> workers = 0;
    in_parallel(done.size(), threads, [&]() -> PieceWorker {
      ++workers;
      return [&](std::size_t piece) { ++done[piece]; };
    });
    CHECK(done == std::vector<int>(20, 1));
    CHECK(workers <= 20);
    if (threads > 0) CHECK(workers <= static_cast<int>(threads));
  }
}

TEST_CASE("without pieces no piece is done") {
  bool done = false;
  in_parallel(0, 3, [&]() -> PieceWorker { return [&](std::size_t) { done = true; }; });
  CHECK_FALSE(done);
}

TEST_CASE("an exception of a piece comes out") {
  for (const unsigned threads : {1U, 3U})
    CHECK_THROWS_AS(in_parallel(10, threads,
                                []() -> PieceWorker {
                                  return [](std::size_t piece) {
                                    if (piece == 4) throw std::runtime_error("four");
                                  };
                                }),
                    std::runtime_error);
}

TEST_CASE("there is a core at least") { CHECK(usable_cores() >= 1); }
