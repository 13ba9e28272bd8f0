// Workers for calls from any thread: each call has one of its own while it lasts.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "synopse/formats/jsonl.h"
#include "synopse/pipeline/pipeline.h"

namespace synopse::c_api {

// What one call works with.
struct Tools {
  explicit Tools(const Pipeline& pipeline) : worker(pipeline.worker()) {}
  Worker worker;
  JsonReader json;
};

class WorkerPool {
 public:
  explicit WorkerPool(std::shared_ptr<const Pipeline> pipeline);

  // Calls `work` with tools that nobody else has.  After an exception these are not used again.
  template <class Work>
  void use(Work work) {
    std::unique_ptr<Tools> tools = take();
    work(*tools);
    give_back(std::move(tools));
  }

  const Pipeline& pipeline() const { return *pipeline_; }

 private:
  std::unique_ptr<Tools> take();
  void give_back(std::unique_ptr<Tools> tools);

  std::shared_ptr<const Pipeline> pipeline_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Tools>> idle_;  // as many as there are cores, at most
};

}  // namespace synopse::c_api
