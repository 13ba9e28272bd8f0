#include "synopse/pipeline/examples.h"

#include <algorithm>
#include <numeric>

#include "synopse/pipeline/annotator.h"
#include "synopse/pipeline/parallel.h"

namespace synopse {
namespace {

// What ran over one example: matches of the rule in question, and who else matched.
struct Outcome {
  std::vector<Match> own;
  std::vector<std::pair<RuleId, Span>> others;
};

std::string marked(std::string_view text) { return "<" + std::string(text) + ">"; }

std::string joined(const Document& document, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) out += (out.empty() ? "" : " | ") + std::string(document[span]);
  return out;
}

// What a match says under a name: a field, the items of `each`, or a capture's text.
std::string said(const Match& match, const Rule& rule, const Document& document, const std::string& name) {
  if (name == rule.each) return joined(document, match.each);
  if (const std::string_view field = match.field(name); !field.empty()) return std::string(field);
  if (const Span* capture = match.capture(name)) return std::string(document[*capture]);
  return {};
}

// Empty, or how the match differs from what the example wants.
std::string difference(const Match& match, const Rule& rule, const Document& document,
                       const Example& example) {
  for (const auto& [name, span] : example.spans) {
    const Span* found = name.empty() ? &match.span : match.capture(name);
    if (!found) return name + " took no part, expected " + marked(document[span]);
    if (*found != span)
      return (name.empty() ? "the marked part" : name) + " is " + marked(document[*found]) + ", expected " +
             marked(document[span]);
  }
  for (const auto& [name, wanted] : example.fields) {
    const std::string found = said(match, rule, document, name);
    if (found != wanted) return name + " is " + (found.empty() ? "missing" : found) + ", expected " + wanted;
  }
  return {};
}

std::string verdict(const Outcome& outcome, const Rule& rule, const Grammar& grammar,
                    const Document& document, const Example& example) {
  if (!example.expected)
    return outcome.own.empty() ? ""
                               : "must not match, but marks " + marked(document[outcome.own.front().span]);
  std::string first;
  for (const Match& match : outcome.own) {
    const std::string differs = difference(match, rule, document, example);
    if (differs.empty()) return {};
    if (first.empty()) first = differs;
  }
  if (!first.empty()) return first;
  std::string message = "does not match";
  for (const auto& [id, span] : outcome.others)
    message += "; " + grammar.rule(id).name + " took " + marked(document[span]);
  return message;
}

class ExampleRunner {
 public:
  ExampleRunner(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar)
      : annotator_(std::move(segmenter), grammar), grammar_(std::move(grammar)) {}

  ExampleReport run(RuleId id) {
    ExampleReport report;
    const std::size_t phase = phase_of(*grammar_, id);
    const Rule& rule = grammar_->rule(id);
    for (const Example& example : rule.examples) {
      Document document{.language = grammar_->language(), .text = example.text};
      const Outcome outcome = annotate(id, phase, document);
      const std::string wrong = verdict(outcome, rule, *grammar_, document, example);
      if (wrong.empty())
        ++report.passed;
      else
        report.failures.push_back({example.place, "example of '" + rule.name + "' fails: " + wrong});
    }
    ++(report.failures.empty() ? report.rules_passed : report.rules_failed);
    return report;
  }

 private:
  Outcome annotate(RuleId id, std::size_t phase, Document& document) {
    Outcome outcome;
    const Phase* own_phase = &grammar_->phases()[phase];
    annotator_.annotate_until(document, phase, {}, [&](const Observation& seen) {
      if (&seen.phase != own_phase) return;
      for (const Match& match : seen.matches) {
        if (match.rule == id)
          outcome.own.push_back(match);
        else
          outcome.others.emplace_back(match.rule, match.span);
      }
    });
    return outcome;
  }

  Annotator annotator_;
  std::shared_ptr<const Grammar> grammar_;
};

ExampleReport sum(std::vector<ExampleReport>& reports) {
  ExampleReport all;
  for (ExampleReport& each : reports) {
    all.rules_passed += each.rules_passed;
    all.rules_failed += each.rules_failed;
    all.passed += each.passed;
    std::move(each.failures.begin(), each.failures.end(), std::back_inserter(all.failures));
  }
  return all;
}

}  // namespace

std::size_t phase_of(const Grammar& grammar, RuleId id) {
  const auto phases = grammar.phases();
  const auto found = std::find_if(phases.begin(), phases.end(), [&](const Phase& phase) {
    return std::find(phase.rules.begin(), phase.rules.end(), id) != phase.rules.end();
  });
  return static_cast<std::size_t>(found - phases.begin());
}

ExampleReport run_examples(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar,
                           std::span<const RuleId> rules, unsigned threads) {
  std::vector<ExampleReport> reports(rules.size());
  in_parallel(rules.size(), threads, [&]() -> PieceWorker {
    return [&, runner = std::make_shared<ExampleRunner>(segmenter, grammar)](std::size_t i) {
      reports[i] = runner->run(rules[i]);
    };
  });
  return sum(reports);
}

ExampleReport run_examples(std::shared_ptr<const Segmenter> segmenter,
                           std::shared_ptr<const Grammar> grammar) {
  std::vector<RuleId> all(grammar->rules().size());
  std::iota(all.begin(), all.end(), RuleId{0});
  return run_examples(std::move(segmenter), std::move(grammar), all);
}

}  // namespace synopse
