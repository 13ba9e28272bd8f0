#include "cli/raw_tasks.h"

namespace synopse::cli {
namespace {

struct RawTask : Task {
  RawInput raw;
};

std::unique_ptr<Task> next_task(Sources& sources) {
  auto raw = sources.next();
  if (!raw) return nullptr;
  auto task = std::make_unique<RawTask>();
  task->bytes = kBytesForEach * raw->bytes.size();
  task->raw = std::move(*raw);
  return task;
}

}  // namespace

void run_raw_tasks(const Options& options, Wanted wanted, Results& results,
                   const std::function<UseInput()>& make_use) {
  Sources sources(options);
  run_tasks(
      options, results, [&] { return next_task(sources); },
      [&]() -> std::function<void(Task&)> {
        auto reader = std::make_shared<DocumentReader>(options, wanted);
        return [reader, use = make_use()](Task& task) {
          ReadInput read = reader->read(std::move(static_cast<RawTask&>(task).raw));
          task.messages.add(read.messages);
          use(task, read);
        };
      });
}

}  // namespace synopse::cli
