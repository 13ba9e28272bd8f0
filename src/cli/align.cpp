#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/hash.h"
#include "cli/pair_source.h"
#include "cli/results.h"

namespace synopse::cli {
namespace {

struct PairTask : Task {
  RawPair raw;
};

// Of a pair's texts, where that can be told before they are read.
Fingerprint fingerprint(const RawPair& pair) {
  if (pair.records) return {.size = pair.records->bytes.size(), .hash = hash(pair.records->bytes)};
  const Fingerprint de = file_fingerprint(pair.de), en = file_fingerprint(pair.en);
  const bool known = de.time != 0 && en.time != 0;
  return {.size = de.size + en.size, .time = known ? de.time + en.time : 0};
}

std::unique_ptr<Task> next_task(PairSource& source, Results& results) {
  auto raw = source.next();
  if (!raw) return nullptr;
  auto task = std::make_unique<PairTask>();
  task->id = raw->id;
  task->input = fingerprint(*raw);
  task->bytes = kBytesForEach * task->input.size;
  if (!raw->id.empty()) results.begin(*task);
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
    RawPair& raw = static_cast<PairTask&>(task).raw;
    const std::string where = raw.where;
    const bool is_record = raw.records.has_value();
    std::vector<PairInput> pairs = reader_->read(std::move(raw), task.messages);
    if (task.id.empty()) task.id = pairs.empty() ? where : pairs.front().id;
    for (const PairInput& pair : pairs)
      if (!is_record) task.input.hash = hash(pair.en.text, hash(pair.de.text, task.input.hash));
    if (!results_.begin(task)) return;
    for (PairInput& pair : pairs) {
      Alignment alignment = worker_->align(pair.de, pair.en);
      results_.write(task, {.id = pair.id,
                            .de = std::move(pair.de),
                            .en = std::move(pair.en),
                            .alignment = std::move(alignment)});
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
  const Memory memory = source.names_one() ? Memory::none : Memory::kept;
  Results results(options, Content::pairs, reporter, memory);
  run_tasks(
      options, results, [&] { return next_task(source, results); },
      [&]() -> std::function<void(Task&)> { return PairAlignment(options, source, *pipeline, results); });
  // Of two files that are refused nothing is left; of many pairs an empty file is.
  return source.names_one() && reporter.refused() > 0 ? reporter.exit_code() : results.finish();
}

}  // namespace synopse::cli
