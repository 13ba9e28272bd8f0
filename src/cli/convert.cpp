#include "cli/commands.h"
#include "cli/raw_tasks.h"

namespace synopse::cli {

int convert(const Options& options, Reporter& reporter) {
  Results results(options, Content::pairs, reporter);
  run_raw_tasks(options, Wanted::anything, results, [&]() -> UseInput {
    return [&results](Task& task, ReadInput& read) {
      for (Input& input : read.documents) results.write(task, input.document, input.name);
      for (InputPair& input : read.pairs) {
        const ReadPair& pair = input.pair;
        results.write(task, Pair{pair.id, &pair.de, &pair.en, &pair.alignment});
      }
    };
  });
  return results.finish();
}

}  // namespace synopse::cli
