#include <algorithm>
#include <iostream>

#include "cli/commands.h"
#include "cli/explanation_writer.h"
#include "cli/grammars.h"
#include "cli/inputs.h"
#include "cli/watch.h"
#include "synopse/error.h"
#include "synopse/grammar/grammar.h"

namespace synopse::cli {
namespace {

// Which annotations are asked about.
class Choice {
 public:
  Choice(const Options& options, const CodePoints& points) : options_(options) {
    if (options.at) byte_ = points.to_byte(*options.at);
  }
  std::optional<std::uint32_t> byte() const { return byte_; }

  bool holds(const Explanation& each) const {
    if (!options_.annotation.empty() && options_.annotation != each.id) return false;
    if (!options_.rules.empty() && !byte_ && !is_of_rule(each)) return false;
    return !byte_ || (each.span.begin <= *byte_ && *byte_ < each.span.end);
  }

 private:
  bool is_of_rule(const Explanation& each) const {
    return std::any_of(options_.rules.begin(), options_.rules.end(),
                       [&](const std::string& rule) { return each.rule.ends_with(" " + rule); });
  }

  const Options& options_;
  std::optional<std::uint32_t> byte_;
};

void write_misses(const Explainer& explainer, std::uint32_t byte, const Options& options,
                  ExplanationWriter& writer) {
  const std::vector<std::string> any = {""};
  const bool all = options.verbose || !options.rules.empty();
  for (const std::string& rule : options.rules.empty() ? any : options.rules)
    for (const PlaceInPhase& place : explainer.at(byte, rule))
      writer.write(byte, place, all ? Detail::everything : Detail::nearest);
}

void write(const Explainer& explainer, const ExplainedText& text, const Options& options) {
  const auto writer =
      options.to == "jsonl" ? json_explanations(text, std::cout) : text_explanations(text, std::cout);
  const Choice choice(options, text.points);
  bool any = false;
  for (const Explanation& each : explainer.explanations())
    if (choice.holds(each)) {
      any = true;
      writer->write(each);
    }
  const auto byte = choice.byte();
  if (!any) writer->write_nothing(byte ? std::int64_t{*byte} : -1);
  if (byte && (!any || options.verbose || !options.rules.empty()))
    write_misses(explainer, *byte, options, *writer);
}

void check_names(const Options& options, const Grammar& grammar) {
  std::vector<std::string> known;
  for (const Rule& rule : grammar.rules()) known.push_back(rule.name);
  for (const std::string& name : options.rules)
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      const std::string meant = nearest(name, known);
      throw Error(Fault::usage, "no rule '" + name + "' in the grammar of '" + grammar.language() + "'" +
                                    (meant.empty() ? "" : "; did you mean '" + meant + "'?"));
    }
}

int explain_once(const Options& options, Reporter& reporter) {
  const auto pipeline = load_pipeline(options, reporter);
  for_each_input(options, reporter, [&](Input& input) {
    Document& document = input.document;
    settle_date(document, input.where, options, reporter);
    if (!settle_language(document, pipeline->languages(), input.where, options, reporter)) return;
    const auto grammar = pipeline->grammar(document.language);
    if (!grammar) throw Error(Fault::usage, "no grammar for language '" + document.language + "'");
    check_names(options, *grammar);
    document.bias = options.settings.bias;
    Explainer explainer(pipeline->segmenter(document.language), grammar);
    pipeline->settle_boilerplate(document);
    explainer.run(document, options.settings.segmenter);
    write(explainer, {document, *grammar, CodePoints(document.text)}, options);
  });
  return reporter.exit_code();
}

}  // namespace

int explain(const Options& options, Reporter& reporter) {
  if (options.paths.size() != 1) throw Error(Fault::usage, "explain takes one file");
  if (!options.watch) return explain_once(options, reporter);
  std::vector<std::string> watched = options.grammars;
  if (options.paths.front() != "-") watched.push_back(options.paths.front());
  return run_watching(watched, [&] { return explain_once(options, reporter); });
}

}  // namespace synopse::cli
