#include <doctest/doctest.h>

#include <stdexcept>
#include <thread>

#include "synopse/c_api.h"
#include "synopse/c_api/worker_pool.h"

using namespace synopse;
using c_api::Tools;
using c_api::WorkerPool;

namespace {

std::shared_ptr<const Pipeline> pipeline() {
  Diagnostics report;
  return Pipeline::load(report);
}

}  // namespace

TEST_CASE("a call within a call has tools of its own, and calls one after the other share them") {
  WorkerPool pool(pipeline());
  Tools *outer = nullptr, *inner = nullptr, *later = nullptr;
  pool.use([&](Tools& tools) {
    outer = &tools;
    pool.use([&](Tools& others) { inner = &others; });
  });
  CHECK(outer != inner);
  pool.use([&](Tools& tools) { later = &tools; });
  CHECK((later == outer || later == inner));
}

TEST_CASE("an exception goes through, and the pool goes on") {
  WorkerPool pool(pipeline());
  CHECK_THROWS_AS(pool.use([](Tools&) { throw std::runtime_error("broken"); }), std::runtime_error);
  bool used = false;
  pool.use([&](Tools&) { used = true; });
  CHECK(used);
}

TEST_CASE("many threads with one pipeline get what one gets") {
  constexpr int kThreads = 8, kTexts = 12;
  const auto annotated = [](const synopse_pipeline* pipeline, int number) {
    const std::string words = "Am Montag zahlten " + std::to_string(number) +
                              ".000 Menschen in Oderfurt. „Das ist gut“, sagte Rita Oster.";
    const synopse_text text{words.data(), words.size(), "a", "de", "2031-05-07", nullptr};
    synopse_result* result = synopse_annotate(pipeline, &text);
    std::string line = synopse_result_text(result, nullptr);
    synopse_result_free(result);
    return line;
  };
  synopse_pipeline* shared = synopse_pipeline_new(nullptr);
  std::vector<std::string> lines(kThreads * kTexts);
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread)
      threads.emplace_back([&, thread] {
        for (int i = 0; i < kTexts; ++i)
          lines[static_cast<std::size_t>(thread * kTexts + i)] = annotated(shared, i);
      });
  }
  for (std::size_t i = 0; i < lines.size(); ++i)
    CHECK(lines[i] == annotated(shared, static_cast<int>(i % kTexts)));
  synopse_pipeline_free(shared);
}
