#include <filesystem>

#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/pair_source.h"
#include "cli/results.h"

namespace synopse::cli {
namespace {

struct PairTask : Task {
  RawPair raw;
};

// Of a pair's texts, where that can be told before they are read.
std::uintmax_t size(const RawPair& pair) {
  if (pair.records) return pair.records->bytes.size();
  std::uintmax_t bytes = 0;
  for (const std::string& path : {pair.de, pair.en}) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    bytes += error ? 0 : size;
  }
  return bytes;
}

std::unique_ptr<Task> next_task(PairSource& source) {
  auto raw = source.next();
  if (!raw) return nullptr;
  auto task = std::make_unique<PairTask>();
  task->bytes = kBytesForEach * size(*raw);
  task->raw = std::move(*raw);
  return task;
}

// One thread's.
class PairAlignment {
 public:
  PairAlignment(const Options& options, const PairSource& source, const Pipeline& pipeline, Results& results)
      : reader_(std::make_shared<PairReader>(options, source.documents())),
        worker_(std::make_shared<Worker>(pipeline.worker())),
        results_(results) {}

  void operator()(Task& task) const {
    for (PairInput& pair : reader_->read(std::move(static_cast<PairTask&>(task).raw), task.messages)) {
      const Alignment alignment = worker_->align(pair.de, pair.en);
      results_.write(task, Pair{pair.id, &pair.de, &pair.en, &alignment});
    }
  }

 private:
  std::shared_ptr<PairReader> reader_;
  std::shared_ptr<Worker> worker_;
  Results& results_;
};

}  // namespace

int align(const Options& options, Reporter& reporter) {
  PairSource source(options, reporter);
  const auto pipeline = load_pipeline(options, reporter);
  Results results(options, Content::pairs, reporter);
  run_tasks(
      options, results, [&] { return next_task(source); },
      [&]() -> std::function<void(Task&)> { return PairAlignment(options, source, *pipeline, results); });
  // Of two files that are refused nothing is left; of many pairs an empty file is.
  return source.names_one() && reporter.refused() > 0 ? reporter.exit_code() : results.finish();
}

}  // namespace synopse::cli
