// What becomes of inputs: worker threads make outputs of them, which come out in the order of the inputs.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cli/discrepancy_table.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/output_form.h"
#include "cli/output_stream.h"
#include "cli/reporter.h"
#include "synopse/pipeline/flow.h"

namespace synopse::cli {

// What a document takes while it is worked on, in bytes for each of its text: tokens, annotations, and what
// is written.
constexpr std::size_t kBytesForEach = 12;

// One input, what is said about it, and what it has become.
struct Task : FlowPiece {
  Messages messages;
  std::vector<OutputText> outputs;
  std::string discrepancies;  // rows of the table
};

class Results {
 public:
  // `content` is what there will be, as far as that is known.
  Results(const Options& options, Content content, Reporter& reporter);

  // For workers, on any thread.
  void write(Task& task, const Document& document, const std::string& name);
  void write(Task& task, const Pair& pair);

  // For one thread at a time.
  void take(Task& task);
  // Returns the exit code.
  int finish();

 private:
  const OutputForm& form(Content content);
  void write_files(const Task& task);

  const Options& options_;
  Reporter& reporter_;
  Content content_;
  std::mutex mutex_;
  std::optional<OutputForm> documents_, pairs_;  // made when first needed
  OutputStream stream_;
  DiscrepancyTable discrepancies_;
};

// Runs all tasks through workers, on as many threads as the flags say.
void run_tasks(const Options& options, Results& results, const std::function<std::unique_ptr<Task>()>& next,
               const std::function<std::function<void(Task&)>()>& make_worker);

}  // namespace synopse::cli
