// What becomes of inputs: worker threads make outputs of them, which come out in the order of the inputs.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cli/discrepancy_table.h"
#include "cli/memory.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/output_form.h"
#include "cli/output_stream.h"
#include "cli/reporter.h"
#include "cli/run_directory.h"
#include "cli/shard.h"
#include "synopse/pipeline/flow.h"

namespace synopse::cli {

enum class TaskState {
  open,
  elsewhere,  // of another shard
  finished    // by a former run
};

// One input, what is said about it, and what it has become.
struct Task : FlowPiece {
  std::string id;  // what shards and journals know it by
  Fingerprint input;
  std::uint64_t number = 0;  // its place among all inputs
  TaskState state = TaskState::open;
  std::optional<JournalLine> former;  // of a finished one
  Messages messages;
  std::vector<OutputText> outputs;
  std::vector<std::string> shared;  // names of outputs that others have made alike
  std::string discrepancies;        // rows of the table
  InputCount count;                 // what it has come to
};

// Whether a directory of outputs remembers what was done.
enum class Memory { kept, none };

class Results {
 public:
  // `content` is what there will be, as far as that is known.
  Results(const Options& options, Content content, Reporter& reporter, Memory memory = Memory::kept);

  // For workers, on any thread.

  // Whether the task, whose id and input are set, is to be worked on.
  bool begin(Task& task) const;
  void write(Task& task, Document document, const std::string& name);
  void write(Task& task, ReadPair pair);
  // All is written.
  void end(Task& task);

  // For one thread at a time.
  void take(Task& task);
  // Returns the exit code.
  int finish();

 private:
  const OutputForm& form(Content content);
  void check_flags();
  void answer_refused(Task& task);
  void tell(const Task& task);
  void publish(Task& task);
  void refuse_again(Task& task);
  void drop_taken_names(Task& task);
  void write_files(const Task& task) const;

  const Options& options_;
  Reporter& reporter_;
  Content content_;
  Share share_;
  std::mutex mutex_;
  std::optional<OutputForm> documents_, pairs_;  // made when first needed
  OutputStream stream_;
  std::optional<RunDirectory> run_;
  DiscrepancyTable discrepancies_;
  std::uint64_t inputs_ = 0;
  FreePages free_pages_;
};

// Runs all tasks through workers, on as many threads as the flags say.
void run_tasks(const Options& options, Results& results, const std::function<std::unique_ptr<Task>()>& next,
               const std::function<std::function<void(Task&)>()>& make_worker);

}  // namespace synopse::cli
