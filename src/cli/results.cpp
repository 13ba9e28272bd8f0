#include "cli/results.h"

#include <algorithm>
#include <filesystem>

#include "cli/bytes.h"
#include "cli/json.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

const Message* first_error(const Messages& messages) {
  for (const Message& each : messages.all())
    if (each.severity == Severity::error) return &each;
  return nullptr;
}

// What is left of a task when it is done, in memory.
std::size_t bytes_of(const Task& task) {
  std::size_t bytes = task.discrepancies.size();
  for (const OutputText& output : task.outputs) bytes += output.text.size() + output.held;
  return bytes;
}

void make_directory(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw Error(Fault::output, path + ": cannot be made: " + error.message());
}

}  // namespace

Results::Results(const Options& options, Content content, Reporter& reporter, Memory memory)
    : options_(options), reporter_(reporter), content_(content), share_(options), discrepancies_(options) {
  const OutputForm& first = form(content);
  check_flags();
  if (!first.is_directory()) return;
  make_directory(first.path());
  if (memory == Memory::kept) run_.emplace(options, first.path(), first.format().name, share_.plan_hash());
}

void Results::check_flags() {
  const OutputForm& first = form(content_);
  const bool resumed = options_.former == FormerRun::kept;
  if (resumed && !options_.discrepancies.empty())
    throw Error(Fault::usage,
                "--discrepancies would lack the pairs that a former run has finished; do without --resume");
  if (options_.refused == Refused::inlined && (first.is_directory() || first.format().name != "jsonl"))
    throw Error(Fault::usage, "--refused inline answers in JSON Lines: give --to jsonl, and no directory");
}

const OutputForm& Results::form(Content content) {
  const std::scoped_lock lock(mutex_);
  std::optional<OutputForm>& form = content == Content::documents ? documents_ : pairs_;
  return form ? *form : form.emplace(options_, content);
}

bool Results::begin(Task& task) const {
  if (!share_.has(task.id)) {
    task.state = TaskState::elsewhere;
  } else if (run_ && options_.former == FormerRun::kept && (task.input.hash != 0 || !options_.verify)) {
    task.former = run_->finished(task.id, task.input);
    if (task.former) task.state = TaskState::finished;
  }
  return task.state == TaskState::open;
}

void Results::write(Task& task, Document document, const std::string& name) {
  ++task.count.documents;
  task.count.bytes += document.text.size();
  for (OutputText& text : form(Content::documents).texts(std::move(document), name))
    task.outputs.push_back(std::move(text));
}

void Results::write(Task& task, ReadPair pair) {
  ++task.count.pairs;
  task.count.bytes += pair.de.text.size() + pair.en.text.size();
  discrepancies_.append({pair.id, &pair.de, &pair.en, &pair.alignment}, task.discrepancies);
  for (OutputText& text : form(Content::pairs).texts(std::move(pair)))
    task.outputs.push_back(std::move(text));
}

// One line in, one line out.
void Results::answer_refused(Task& task) {
  const Message* error = first_error(task.messages);
  if (!error || !task.outputs.empty()) return;
  JsonObject what, line;
  what.add("where", error->where).add("message", error->what);
  line.add("id", task.id).add_raw("error", what.text());
  task.outputs.push_back({.form = &form(content_), .text = line.text() + "\n"});
}

void Results::end(Task& task) {
  if (task.state != TaskState::open) return;
  if (options_.refused == Refused::inlined) answer_refused(task);
  if (run_)
    for (OutputText& output : task.outputs) run_->stage(output);
  task.bytes = bytes_of(task);
}

void Results::tell(const Task& task) {
  if (options_.refused != Refused::inlined) return reporter_.tell(task.messages);
  for (const Message& each : task.messages.all()) reporter_.warn(each.where, each.what);
  if (first_error(task.messages)) reporter_.count_answered();
}

// Two inputs of one id would have one place in the journal, and mostly one output.
void Results::refuse_again(Task& task) {
  task.messages.refuse(task.id, "there is an input of this id already");
  for (const OutputText& output : task.outputs) run_->discard(output);
  task.outputs.clear();
  task.discrepancies.clear();
  task.state = TaskState::open;
  task.id += "#" + std::to_string(task.number + 1);
}

// Of two inputs whose outputs go by one name, the first has it.
void Results::drop_taken_names(Task& task) {
  const auto taken = [&](const OutputText& output) {
    if (!run_->is_taken(output.name)) return false;
    // Some files are the same for all pairs.
    if (run_->is_shared(output)) return run_->discard(output), task.shared.push_back(output.name), true;
    task.messages.refuse(task.id, "there is an output '" + output.name + "' already, of another input");
    run_->discard(output);
    return true;
  };
  task.outputs.erase(std::remove_if(task.outputs.begin(), task.outputs.end(), taken), task.outputs.end());
}

void Results::publish(Task& task) {
  const Message* error = first_error(task.messages);
  run_->publish({.id = task.id,
                 .input = task.input,
                 .outcome = error ? Outcome::refused : Outcome::done,
                 .number = task.number,
                 .outputs = task.shared,
                 .message = error ? error->what : ""},
                task.outputs);
}

void Results::write_files(const Task& task) const {
  for (const OutputText& output : task.outputs) {
    OutputBytes file((fs::path(output.form->path()) / output.name).string());
    output.write_to([&](std::string_view bytes) { file.write(bytes); });
    file.finish();
  }
}

void Results::take(Task& task) {
  if (task.state == TaskState::elsewhere) return;
  ++inputs_;
  if (run_ && run_->is_known(task.id)) refuse_again(task);
  if (task.state == TaskState::finished) {
    run_->move(*task.former, task.input, task.number);
    return reporter_.done(task.count);
  }
  if (run_) drop_taken_names(task);
  tell(task);
  if (run_) {
    publish(task);
  } else if (form(content_).is_directory()) {
    write_files(task);
  } else {
    for (const OutputText& output : task.outputs) stream_.append(output);
  }
  discrepancies_.write(task.discrepancies);
  free_pages_.count(task.count.bytes);
  reporter_.done(task.count);
  if (options_.fail_fast && reporter_.refused() > 0)
    throw Error(Fault::input, "stopped at the first input that is refused (--fail-fast)");
}

int Results::finish() {
  if (run_)
    run_->finish(inputs_, reporter_.refused());
  else if (!form(content_).is_directory())
    stream_.finish(form(content_));
  discrepancies_.finish();
  return reporter_.exit_code();
}

void run_tasks(const Options& options, Results& results, const std::function<std::unique_ptr<Task>()>& next,
               const std::function<std::function<void(Task&)>()>& make_worker) {
  std::uint64_t number = 0;
  run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
              auto task = next();
              if (task) task->number = number++;
              return task;
            },
            .make_worker = [&]() -> FlowWork {
              return [work = make_worker(), &results](FlowPiece& piece) {
                Task& task = static_cast<Task&>(piece);
                if (task.state == TaskState::open) work(task);
                results.end(task);
              };
            },
            .take = [&results](FlowPiece& piece) { results.take(static_cast<Task&>(piece)); }},
           {.threads = options.jobs});
}

}  // namespace synopse::cli
