#include "cli/results.h"

#include <filesystem>

#include "cli/bytes.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

}  // namespace

Results::Results(const Options& options, Content content, Reporter& reporter)
    : options_(options), reporter_(reporter), content_(content), discrepancies_(options) {
  const OutputForm& first = form(content);
  if (!first.is_directory()) return;
  std::error_code error;
  fs::create_directories(first.path(), error);
  if (error) throw Error(Fault::output, first.path() + ": cannot be made: " + error.message());
}

const OutputForm& Results::form(Content content) {
  const std::scoped_lock lock(mutex_);
  std::optional<OutputForm>& form = content == Content::documents ? documents_ : pairs_;
  return form ? *form : form.emplace(options_, content);
}

void Results::write(Task& task, const Document& document, const std::string& name) {
  for (OutputText& text : form(Content::documents).texts(document, name))
    task.outputs.push_back(std::move(text));
}

void Results::write(Task& task, const Pair& pair) {
  for (OutputText& text : form(Content::pairs).texts(pair)) task.outputs.push_back(std::move(text));
  discrepancies_.append(pair, task.discrepancies);
}

void Results::write_files(const Task& task) {
  for (const OutputText& output : task.outputs) {
    OutputBytes file((fs::path(output.form->path()) / output.name).string());
    file.write(output.text);
    file.finish();
  }
}

void Results::take(Task& task) {
  reporter_.tell(task.messages);
  if (form(content_).is_directory())
    write_files(task);
  else
    for (const OutputText& output : task.outputs) stream_.append(output);
  discrepancies_.write(task.discrepancies);
}

int Results::finish() {
  if (!form(content_).is_directory()) stream_.finish(form(content_));
  discrepancies_.finish();
  return reporter_.exit_code();
}

namespace {

// What is left of a task when it is done, in memory.
std::size_t bytes_of(const Task& task) {
  std::size_t bytes = task.discrepancies.size();
  for (const OutputText& output : task.outputs) bytes += output.text.capacity();
  return bytes;
}

}  // namespace

void run_tasks(const Options& options, Results& results, const std::function<std::unique_ptr<Task>()>& next,
               const std::function<std::function<void(Task&)>()>& make_worker) {
  run_flow({.next = next,
            .make_worker = [&make_worker]() -> FlowWork {
              return [work = make_worker()](FlowPiece& piece) {
                Task& task = static_cast<Task&>(piece);
                work(task);
                task.bytes = bytes_of(task);
              };
            },
            .take = [&results](FlowPiece& piece) { results.take(static_cast<Task&>(piece)); }},
           {.threads = options.jobs});
}

}  // namespace synopse::cli
