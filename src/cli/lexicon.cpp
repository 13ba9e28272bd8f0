#include "cli/lexicon.h"

#include <algorithm>
#include <optional>

#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/pair_inputs.h"
#include "synopse/align/lexicon_learner.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

// Aligns translations with what is known already, and keeps what their sentences show.
class Lesson {
 public:
  Lesson(const Options& options, Reporter& reporter)
      : reporter_(reporter), pipeline_(load_pipeline(options, reporter)), worker_(pipeline_->worker()) {
    aligner_ = pipeline_->aligner();
    if (!aligner_)
      throw Error(Fault::usage,
                  "these grammars cannot align: they have no bilingual/ folder that can be read");
    learner_.emplace(aligner_->bilingual());
  }

  void take(PairInput& pair) {
    if (full_) return;
    const Alignment alignment = worker_.align(pair.de, pair.en);
    full_ = !learner_->add(pair.de, pair.en, alignment);
    if (full_) reporter_.warn(pair.where, "enough; this pair and those behind it are left out");
  }
  std::string lexicon() const {
    if (learner_->sentence_pairs() == 0)
      reporter_.warn("lexicon", "no sentences of these texts say the same: nothing to learn");
    return learner_->lexicon();
  }

 private:
  Reporter& reporter_;
  std::shared_ptr<const Pipeline> pipeline_;
  std::shared_ptr<const Aligner> aligner_;
  Worker worker_;
  std::optional<LexiconLearner> learner_;
  bool full_ = false;
};

int learn(const Options& options, Reporter& reporter) {
  Lesson lesson(options, reporter);
  for_each_pair(options, reporter, [&](PairInput& pair) { lesson.take(pair); });
  OutputBytes file(options.output == "-" ? "" : options.output);
  file.write(lesson.lexicon());
  file.finish();
  return reporter.exit_code();
}

constexpr Topic kTopics[] = {
    {"learn", "words of translations, with how surely each stands for the other; --dictionary reads them",
     learn},
};

}  // namespace

std::span<const Topic> lexicon_topics() { return kTopics; }

int lexicon(const Options& options, Reporter& reporter) {
  const auto topic = std::find_if(std::begin(kTopics), std::end(kTopics),
                                  [&](const Topic& each) { return each.name == options.topic; });
  return topic->run(options, reporter);
}

}  // namespace synopse::cli
