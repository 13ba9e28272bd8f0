#include <doctest/doctest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "synopse/pipeline/flow.h"

using namespace synopse;

namespace {

struct Number : FlowPiece {
  explicit Number(int given) : number(given) {}
  int number;
  long result = 0;
};

Number& number(FlowPiece& piece) { return static_cast<Number&>(piece); }

// Work that takes some time, and more of it for some pieces than for others.
long busy(int number) {
  long sum = number;
  for (int i = 0; i < (number * 7919) % 5000; ++i) sum += sum % (i + 3);
  return sum;
}

// The numbers from 0 to `count`, and what becomes of them.
struct Run {
  int count = 200;
  std::size_t bytes = 1;  // of each piece
  int fails_next = -1, fails_work = -1, fails_take = -1;
  FlowLimits limits{.threads = 3, .alone = 0};

  int given = 0;
  std::vector<int> taken;
  std::vector<long> results;
  std::atomic<int> workers = 0;

  void go() {
    run_flow({.next = [this] { return next(); },
              .make_worker = [this]() -> FlowWork {
                ++workers;
                return [this](FlowPiece& piece) { work(number(piece)); };
              },
              .take = [this](FlowPiece& piece) { take(number(piece)); }},
             limits);
  }

 private:
  std::unique_ptr<FlowPiece> next() {
    if (given == fails_next) throw std::runtime_error("next");
    if (given == count) return nullptr;
    auto piece = std::make_unique<Number>(given++);
    piece->bytes = bytes;
    return piece;
  }
  void work(Number& piece) const {
    if (piece.number == fails_work) throw std::runtime_error("work");
    piece.result = busy(piece.number);
  }
  void take(Number& piece) {
    if (piece.number == fails_take) throw std::runtime_error("take");
    taken.push_back(piece.number);
    results.push_back(piece.result);
  }
};

std::vector<int> numbers(int count) {
  std::vector<int> all(static_cast<std::size_t>(count));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

std::string failure(Run& run) {
  try {
    run.go();
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("pieces come out in their order, whatever the number of threads") {
  Run alone;
  alone.limits.threads = 1;
  alone.go();
  CHECK(alone.taken == numbers(200));
  for (const unsigned threads : {0U, 2U, 7U, 64U}) {
    CAPTURE(threads);
    Run run;
    run.limits.threads = threads;
    run.go();
    CHECK(run.taken == numbers(200));
    CHECK(run.results == alone.results);
    if (threads > 0) CHECK(run.workers <= static_cast<int>(threads));
  }
}

TEST_CASE("without pieces nothing is done") {
  Run run;
  run.count = 0;
  run.go();
  CHECK(run.taken.empty());
  CHECK(run.workers == 0);
}

TEST_CASE("pieces that are each too large come out all the same") {
  for (const std::size_t bytes : {std::size_t{1}, std::size_t{10}, std::size_t{1000}}) {
    CAPTURE(bytes);
    Run run;
    run.bytes = bytes;
    run.limits.bytes = 5;
    run.go();
    CHECK(run.taken == numbers(200));
  }
}

TEST_CASE("no more pieces are under way than the limits say") {
  Run run;
  run.limits = {.threads = 4, .pieces = 3, .alone = 0};
  std::atomic<int> most = 0;
  std::atomic<int> taken = 0;
  run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
              if (run.given == 300) return nullptr;
              ++run.given;
              const int under_way = run.given - taken;
              if (under_way > most) most = under_way;
              return std::make_unique<Number>(run.given);
            },
            .make_worker = []() -> FlowWork {
              return [](FlowPiece& piece) { number(piece).result = busy(number(piece).number); };
            },
            .take = [&](FlowPiece&) { ++taken; }},
           run.limits);
  CHECK(taken == 300);
  CHECK(most <= 12);
}

TEST_CASE("no more bytes are under way than the limits say, or than the largest piece has for each thread") {
  std::atomic<std::size_t> held = 0, most = 0;
  int given = 0;
  run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
              if (given == 300) return nullptr;
              auto piece = std::make_unique<Number>(given++);
              piece->bytes = given % 50 == 0 ? 40 : 5;
              return piece;
            },
            .make_worker = [&]() -> FlowWork {
              return [&](FlowPiece& piece) {
                held += piece.bytes;
                if (held > most) most = held.load();
                number(piece).result = busy(number(piece).number);
              };
            },
            .take = [&](FlowPiece& piece) { held -= piece.bytes; }},
           {.threads = 4, .bytes = 20, .alone = 0});
  CHECK(held == 0);
  CHECK(most <= 4 * 40);
}

TEST_CASE("what fails comes out after all that was before it, and nothing behind") {
  for (const unsigned threads : {1U, 2U, 7U}) {
    CAPTURE(threads);
    Run next;
    next.limits.threads = threads;
    next.fails_next = 50;
    CHECK(failure(next) == "next");
    CHECK(next.taken == numbers(50));
    Run work;
    work.limits.threads = threads;
    work.fails_work = 70;
    CHECK(failure(work) == "work");
    CHECK(work.taken == numbers(70));
    Run take;
    take.limits.threads = threads;
    take.fails_take = 90;
    CHECK(failure(take) == "take");
    CHECK(take.taken == numbers(90));
  }
}

TEST_CASE("of two that fail the first comes out") {
  Run run;
  run.fails_work = 20;
  run.fails_next = 24;
  CHECK(failure(run) == "work");
}

// Somebody writes a line, and waits for the answer before the next.
TEST_CASE("while the next piece is waited for, those before come out") {
  for (const unsigned threads : {1U, 2U, 5U}) {
    CAPTURE(threads);
    std::mutex mutex;
    std::condition_variable changed;
    int given = 0, taken = 0;
    run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
                std::unique_lock lock(mutex);
                if (given % 10 == 0) changed.wait(lock, [&] { return taken == given; });
                return given == 100 ? nullptr : std::make_unique<Number>(given++);
              },
              .make_worker = []() -> FlowWork {
                return [](FlowPiece& piece) { number(piece).result = busy(number(piece).number); };
              },
              .take =
                  [&](FlowPiece&) {
                    const std::scoped_lock lock(mutex);
                    ++taken;
                    changed.notify_one();
                  }},
             {.threads = threads, .alone = 0});
    CHECK(taken == 100);
  }
}

TEST_CASE("the first pieces are worked on by the caller") {
  Run run;
  std::set<std::thread::id> threads;
  run.limits.alone = 1000;
  run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
              return run.given < 10 ? std::make_unique<Number>(run.given++) : nullptr;
            },
            .make_worker = [&]() -> FlowWork {
              return [&](FlowPiece&) { threads.insert(std::this_thread::get_id()); };
            },
            .take = [](FlowPiece&) {}},
           run.limits);
  CHECK(threads == std::set<std::thread::id>{std::this_thread::get_id()});
}
