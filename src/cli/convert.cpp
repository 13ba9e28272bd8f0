#include <optional>

#include "cli/commands.h"
#include "cli/discrepancy_table.h"
#include "cli/inputs.h"
#include "cli/outputs.h"

namespace synopse::cli {
namespace {

// Opens its outputs when it knows whether documents or pairs are to be written.
class Converter {
 public:
  explicit Converter(const Options& options) : options_(options), discrepancies_(options) {}

  void write(Input& input) { outputs(Content::documents).write(input.document, input.name); }
  void write(ReadPair& read) {
    const Pair pair{read.id, &read.de, &read.en, &read.alignment};
    outputs(Content::pairs).write(pair);
    discrepancies_.write(pair);
  }
  void finish() {
    outputs(Content::pairs).finish();
    discrepancies_.finish();
  }

 private:
  Outputs& outputs(Content content) {
    if (!outputs_) outputs_.emplace(options_, content);
    outputs_->expect(content);
    return *outputs_;
  }

  const Options& options_;
  std::optional<Outputs> outputs_;
  DiscrepancyTable discrepancies_;
};

}  // namespace

int convert(const Options& options, Reporter& reporter) {
  Converter converter(options);
  for_each_document_or_pair(
      options, reporter, [&](Input& input) { converter.write(input); },
      [&](ReadPair& pair) { converter.write(pair); });
  converter.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
