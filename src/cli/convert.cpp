#include "cli/commands.h"
#include "cli/raw_tasks.h"

namespace synopse::cli {

// Nothing that the input says is lost on the way, so rules stay named.
int convert(const Options& given, Reporter& reporter) {
  Options options = given;
  options.writing.rules = Rules::named;
  Results results(options, Content::pairs, reporter);
  run_raw_tasks(options, Wanted::anything, results, [&]() -> UseInput {
    return [&results](Task& task, ReadInput& read) {
      for (Input& input : read.documents) {
        input.document.origin.reset();  // a file of ours is asked for, not a copy of the one that was read
        results.write(task, std::move(input.document), input.name);
      }
      for (InputPair& input : read.pairs) results.write(task, std::move(input.pair));
    };
  });
  return results.finish();
}

}  // namespace synopse::cli
