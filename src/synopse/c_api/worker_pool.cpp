#include "synopse/c_api/worker_pool.h"

#include "synopse/pipeline/parallel.h"

namespace synopse::c_api {

WorkerPool::WorkerPool(std::shared_ptr<const Pipeline> pipeline) : pipeline_(std::move(pipeline)) {
  idle_.reserve(usable_cores());
}

std::unique_ptr<Tools> WorkerPool::take() {
  {
    const std::scoped_lock lock(mutex_);
    if (!idle_.empty()) {
      auto tools = std::move(idle_.back());
      idle_.pop_back();
      return tools;
    }
  }
  return std::make_unique<Tools>(*pipeline_);
}

void WorkerPool::give_back(std::unique_ptr<Tools> tools) {
  const std::scoped_lock lock(mutex_);
  if (idle_.size() < idle_.capacity()) idle_.push_back(std::move(tools));
}

}  // namespace synopse::c_api
