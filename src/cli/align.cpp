#include <optional>

#include "cli/commands.h"
#include "cli/discrepancy_table.h"
#include "cli/grammars.h"
#include "cli/outputs.h"
#include "cli/pair_inputs.h"

namespace synopse::cli {
namespace {

class PairWriter {
 public:
  PairWriter(const Options& options, Reporter& reporter)
      : pipeline_(load_pipeline(options, reporter)),
        worker_(pipeline_->worker()),
        outputs_(options, Content::pairs),
        discrepancies_(options) {}

  void align(PairInput& input) {
    const Alignment alignment = worker_.align(input.de, input.en);
    const Pair pair{input.id, &input.de, &input.en, &alignment};
    outputs_.write(pair);
    discrepancies_.write(pair);
  }
  void finish() {
    outputs_.finish();
    discrepancies_.finish();
  }

 private:
  std::shared_ptr<const Pipeline> pipeline_;
  Worker worker_;
  Outputs outputs_;
  DiscrepancyTable discrepancies_;
};

}  // namespace

int align(const Options& options, Reporter& reporter) {
  std::optional<PairWriter> writer;
  const auto ready = [&]() -> PairWriter& {
    if (!writer) writer.emplace(options, reporter);
    return *writer;
  };
  for_all_pairs(options, reporter, [&](PairInput& pair) { ready().align(pair); });
  const bool many = !options.pairs.empty() || !options.by_name.empty() || options.from == "jsonl";
  if (writer || many) ready().finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
