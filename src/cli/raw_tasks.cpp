#include "cli/raw_tasks.h"

#include "cli/hash.h"

namespace synopse::cli {
namespace {

struct RawTask : Task {
  RawInput raw;
};

// Finds out, where it can be told by its name, whether an input need be read.
class RawTasks {
 public:
  RawTasks(const Options& options, Results& results)
      : results_(results), sources_(options, [this](const RawInput& raw) { return pass_over(raw); }) {}

  std::unique_ptr<Task> next() {
    task_ = std::make_unique<RawTask>();
    auto raw = sources_.next();
    if (!raw) return nullptr;
    task_->count.consumed = raw->consumed;
    task_->bytes = kBytesForEach * raw->bytes.size();
    task_->raw = std::move(*raw);
    return std::move(task_);
  }

 private:
  bool pass_over(const RawInput& raw) {
    task_->id = raw.name;
    task_->input = file_fingerprint(raw.where);
    return !results_.begin(*task_);
  }

  Results& results_;
  Sources sources_;
  std::unique_ptr<RawTask> task_;  // the next one
};

// Of a record, what it says itself; of what cannot be read, where it is.
std::string id_of(const ReadInput& read, const std::string& where) {
  if (!read.documents.empty()) return read.documents.front().name;
  if (!read.pairs.empty()) return read.pairs.front().pair.id;
  return read.id.empty() ? where : read.id;
}

// Reads the input.  False: there is nothing more to be done.
bool read(RawTask& task, DocumentReader& reader, Results& results, ReadInput& read) {
  const std::string where = task.raw.where;
  task.input.hash = hash(task.raw.bytes);
  if (task.input.time == 0) task.input.size = task.raw.bytes.size();
  read = reader.read(std::move(task.raw));
  if (task.id.empty()) task.id = id_of(read, where);
  task.messages.add(read.messages);
  task.count.format = read.format;
  return results.begin(task);
}

}  // namespace

void run_raw_tasks(const Options& options, Wanted wanted, Results& results,
                   const std::function<UseInput()>& make_use) {
  RawTasks tasks(options, results);
  run_tasks(
      options, results, [&] { return tasks.next(); },
      [&]() -> std::function<void(Task&)> {
        auto reader = std::make_shared<DocumentReader>(options, wanted);
        return [reader, &results, use = make_use()](Task& task) {
          ReadInput input;
          if (read(static_cast<RawTask&>(task), *reader, results, input)) use(task, input);
        };
      });
}

}  // namespace synopse::cli
