#include "synopse/pipeline/rule_timing.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <optional>

#include "synopse/pipeline/annotator.h"
#include "synopse/pipeline/examples.h"

namespace synopse {
namespace {

// Of this process: what other programs do does not count.
double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

constexpr int kPasses = 3;

bool makes_chunks(const Grammar& grammar, const Phase& phase) {
  return std::any_of(phase.rules.begin(), phase.rules.end(),
                     [&](RuleId id) { return grammar.rule(id).kind == "chunk"; });
}

// One phase over texts that have all layers from before it.
class PhaseTimer {
 public:
  PhaseTimer(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar,
             std::size_t phase, std::span<const Document> texts)
      : phase_(grammar->phases()[phase]), documents_(texts.begin(), texts.end()), matcher_(grammar) {
    Annotator annotator(segmenter, grammar);
    for (Document& document : documents_) {
      if (phase == 0)
        segmenter->segment(document);
      else
        annotator.annotate_until(document, phase - 1, {}, {});
    }
    for (std::size_t i = 0; i < phase; ++i)
      if (makes_chunks(*grammar, grammar->phases()[i])) before_.push_back(&grammar->phases()[i]);
    leave_out_all_but({});
    nothing_ = best_pass().seconds;
  }

  RuleTime run(RuleId id) {
    leave_out_all_but(id);
    RuleTime time = best_pass();
    time.rule = id;
    time.seconds = std::max(0.0, time.seconds - nothing_);
    return time;
  }

 private:
  void leave_out_all_but(std::optional<RuleId> kept) {
    matcher_.leave_none_out();
    for (const RuleId id : phase_.rules)
      if (id != kept) matcher_.leave_out(id);
  }

  RuleTime best_pass() {
    RuleTime best{.seconds = std::numeric_limits<double>::infinity()};
    for (int i = 0; i < kPasses; ++i) {
      const RuleTime time = pass();
      if (time.seconds < best.seconds) best = time;
    }
    return best;
  }

  RuleTime pass() {
    RuleTime time;
    for (const Document& document : documents_) {
      matcher_.begin(document);
      for (const Phase* phase : before_)
        for (const Sentence& sentence : document.sentences) matcher_.run(*phase, document, sentence);
      const double start = cpu_seconds();
      for (const Sentence& sentence : document.sentences)
        time.matches += matcher_.run(phase_, document, sentence).size();
      time.seconds += cpu_seconds() - start;
    }
    return time;
  }

  const Phase& phase_;
  std::vector<const Phase*> before_;  // whose chunks are items
  std::vector<Document> documents_;
  Matcher matcher_;
  double nothing_ = 0;
};

}  // namespace

std::vector<RuleTime> time_rules(std::shared_ptr<const Segmenter> segmenter,
                                 std::shared_ptr<const Grammar> grammar, std::span<const RuleId> rules,
                                 std::span<const Document> texts) {
  std::vector<RuleTime> times(rules.size());
  for (std::size_t phase = 0; phase < grammar->phases().size(); ++phase) {
    std::unique_ptr<PhaseTimer> timer;
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (phase_of(*grammar, rules[i]) != phase) continue;
      if (!timer) timer = std::make_unique<PhaseTimer>(segmenter, grammar, phase, texts);
      times[i] = timer->run(rules[i]);
    }
  }
  return times;
}

}  // namespace synopse
