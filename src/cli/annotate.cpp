#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/inputs.h"
#include "cli/outputs.h"

namespace synopse::cli {

int annotate(const Options& options, Reporter& reporter) {
  const auto pipeline = load_pipeline(options, reporter);
  Worker worker = pipeline->worker();
  Outputs outputs(options, Content::documents);
  for_each_input(options, reporter, [&](Input& input) {
    Document& document = input.document;
    settle_date(document, input.where, options, reporter);
    if (!settle_language(document, pipeline->languages(), input.where, options, reporter)) return;
    worker.annotate(document);
    outputs.write(document, input.name);
  });
  outputs.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
