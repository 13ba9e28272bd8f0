#include "synopse/pipeline/mutation.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "synopse/formats/jsonl.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/pipeline/parallel.h"

namespace synopse {
namespace {

// Takes the names of the rules out of a document's layers.
std::set<RuleName> take_rules(Document& document) {
  std::set<RuleName> names;
  const auto take = [&](auto& layer) {
    for (auto& each : layer) names.insert(std::exchange(each.rule, {}));
  };
  take(document.entities);
  take(document.figures);
  take(document.stances);
  return names;
}

// All that is annotated in a text, and who made it.
struct Result {
  std::string layers;
  std::set<RuleName> rules;
};

class MutationRunner {
 public:
  MutationRunner(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar)
      : annotator_(std::move(segmenter), grammar), grammar_(std::move(grammar)) {}

  // Nothing if an example misses the rule.
  std::optional<SpareRule> run(RuleId id) {
    std::set<RuleName> instead;
    for (const Example& example : grammar_->rule(id).examples) {
      if (!example.expected) continue;
      annotator_.matcher().leave_none_out();
      const Result with = annotate(example.text);
      annotator_.matcher().leave_out(id);
      const Result without = annotate(example.text);
      if (with.layers != without.layers) return std::nullopt;
      std::set_difference(without.rules.begin(), without.rules.end(), with.rules.begin(), with.rules.end(),
                          std::inserter(instead, instead.end()));
    }
    return SpareRule{id, {instead.begin(), instead.end()}};
  }

 private:
  Result annotate(const std::string& text) {
    Document document{.language = grammar_->language(), .text = text};
    annotator_.annotate(document, {});
    Result result{.layers = {}, .rules = take_rules(document)};
    write_jsonl(document, result.layers);
    return result;
  }

  Annotator annotator_;
  std::shared_ptr<const Grammar> grammar_;
};

}  // namespace

std::vector<SpareRule> spare_rules(std::shared_ptr<const Segmenter> segmenter,
                                   std::shared_ptr<const Grammar> grammar, std::span<const RuleId> rules,
                                   unsigned threads) {
  std::vector<std::optional<SpareRule>> found(rules.size());
  in_parallel(rules.size(), threads, [&]() -> PieceWorker {
    return [&, runner = std::make_shared<MutationRunner>(segmenter, grammar)](std::size_t i) {
      found[i] = runner->run(rules[i]);
    };
  });
  std::vector<SpareRule> spare;
  for (auto& each : found)
    if (each) spare.push_back(std::move(*each));
  return spare;
}

}  // namespace synopse
