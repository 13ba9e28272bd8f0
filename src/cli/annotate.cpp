#include "cli/commands.h"
#include "cli/document_dates.h"
#include "cli/grammars.h"
#include "cli/raw_tasks.h"

namespace synopse::cli {
namespace {

// One thread's.
class Annotation {
 public:
  Annotation(const Options& options, const Pipeline& pipeline, Results& results)
      : options_(options),
        languages_(pipeline.languages()),
        worker_(std::make_shared<Worker>(pipeline.worker())),
        results_(results) {}

  void operator()(Task& task, ReadInput& read) const {
    for (Input& input : read.documents) {
      Document& document = input.document;
      settle_date(document, input.where, options_, task.messages);
      if (!settle_language(document, languages_, input.where, options_, task.messages)) continue;
      worker_->annotate(document);
      results_.write(task, std::move(document), input.name);
    }
  }

 private:
  const Options& options_;
  std::vector<std::string> languages_;
  std::shared_ptr<Worker> worker_;
  Results& results_;
};

}  // namespace

int annotate(const Options& options, Reporter& reporter) {
  const auto pipeline = load_pipeline(options, reporter);
  Results results(options, Content::documents, reporter);
  run_raw_tasks(options, Wanted::documents, results,
                [&]() -> UseInput { return Annotation(options, *pipeline, results); });
  return results.finish();
}

}  // namespace synopse::cli
