#include <optional>

#include "cli/commands.h"
#include "cli/discrepancy_table.h"
#include "cli/grammars.h"
#include "cli/named_pairs.h"
#include "cli/outputs.h"
#include "cli/pair_inputs.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

// The two files that were named.
void for_the_two_files(const Options& options, Reporter& reporter, const UsePair& use) {
  if (options.paths.size() != 2)
    throw Error(Fault::usage,
                "align takes two files: a German and an English one (or --pairs TABLE, --by-name DIR, --from "
                "jsonl PAIRS)");
  auto pair = read_two_files(options.paths[0], options.paths[1], options, reporter);
  if (!pair) return;
  pair->id = options.id.empty() ? pair_id(pair->de.id, pair->en.id) : options.id;
  if (!options.id.empty() || pair->de.id == pair->en.id) name_documents(pair->id, pair->de, pair->en);
  use(*pair);
}

void for_all_pairs(const Options& options, Reporter& reporter, const UsePair& use) {
  if (!options.pairs.empty() && !options.by_name.empty())
    throw Error(Fault::usage, "--pairs and --by-name are two ways to name pairs; give one");
  if (!options.by_name.empty() && !options.paths.empty())
    throw Error(Fault::usage, "--by-name takes the files below its directory; give no others");
  if (!options.pairs.empty()) return for_each_listed_pair(options, reporter, use);
  if (!options.by_name.empty()) return for_each_named_pair(options, reporter, use);
  if (options.from == "jsonl") return for_each_record_pair(options, reporter, use);
  for_the_two_files(options, reporter, use);
}

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
