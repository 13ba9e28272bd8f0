#include <algorithm>
#include <iostream>
#include <map>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "synopse/error.h"
#include "synopse/grammar/grammar.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

// One annotation, whatever its layer.
struct Annotation {
  std::string id, kind;
  Span span;
  const RuleName* rule;
};

std::vector<Annotation> annotations(const Document& document) {
  std::vector<Annotation> all;
  const auto add = [&](const char* prefix, std::size_t i, std::string kind, Span span, const RuleName& rule) {
    all.push_back({prefix + std::to_string(i + 1), std::move(kind), span, &rule});
  };
  for (std::size_t i = 0; i < document.entities.size(); ++i)
    add("e", i, "entity " + document.entities[i].type, document.entities[i].span, document.entities[i].rule);
  for (std::size_t i = 0; i < document.figures.size(); ++i)
    add("f", i, "figure " + std::string(name(document.figures[i].kind)), document.figures[i].span,
        document.figures[i].rule);
  for (std::size_t i = 0; i < document.stances.size(); ++i)
    add("st", i, "stance " + document.stances[i].kind, document.stances[i].span, document.stances[i].rule);
  return all;
}

// What the phases saw: every match with the rule that made it and what lost to it.
class Trace {
 public:
  explicit Trace(const Document& document) : document_(document) {}

  void observe(const Grammar& grammar, std::span<const Match> matches, std::span<const Loss> losses) {
    for (const Match& match : matches) {
      std::string lines = captures(match);
      for (const Loss& loss : losses)
        if (loss.winner == match.rule && loss.loser.span.overlaps(match.whole))
          lines += "    beat " + grammar.rule(loss.loser.rule).label() + " on <" +
                   std::string(document_[loss.loser.span]) + ">: it " + std::string(loss.reason) + "\n";
      told_[grammar.rule(match.rule).label()].push_back({match.whole, std::move(lines)});
    }
  }

  // Of the rule's matches the one that covers the annotation best.
  std::string about(const Annotation& annotation) const {
    const auto found = told_.find(*annotation.rule);
    if (found == told_.end()) return {};
    const Told* best = nullptr;
    for (const Told& each : found->second)
      if (each.span.overlaps(annotation.span) &&
          (!best || shared(each.span, annotation.span) > shared(best->span, annotation.span)))
        best = &each;
    return best ? best->lines : std::string();
  }

 private:
  struct Told {
    Span span;
    std::string lines;
  };

  static std::uint32_t shared(Span a, Span b) { return std::min(a.end, b.end) - std::max(a.begin, b.begin); }

  std::string captures(const Match& match) const {
    std::string out;
    for (const Capture& capture : match.captures)
      out += "    " + std::string(capture.name) + " <" + std::string(document_[capture.span]) + ">\n";
    for (const Field& field : match.fields)
      out += "    " + std::string(field.name) + " = " + field.value + "\n";
    return out;
  }

  const Document& document_;
  std::map<std::string, std::vector<Told>, std::less<>> told_;  // by rule
};

void print(const Document& document, const Trace& trace, const Options& options) {
  const CodePoints points(document.text);
  bool any = false;
  for (const Annotation& each : annotations(document)) {
    const std::uint32_t begin = points.at_byte(each.span.begin), end = points.at_byte(each.span.end);
    if (!options.annotation.empty() && options.annotation != each.id) continue;
    if (options.at && (*options.at < begin || *options.at >= end)) continue;
    any = true;
    std::cout << each.id << " " << begin << "-" << end << " " << each.kind << " <" << document[each.span]
              << ">\n    by "
              << (each.rule->empty() ? "the document's memory (an earlier mention)" : *each.rule) << "\n"
              << trace.about(each);
  }
  if (!any) std::cout << "nothing is annotated there\n";
}

}  // namespace

int explain(const Options& options, Reporter& reporter) {
  if (options.paths.size() != 1) throw Error(Fault::usage, "explain takes one file");
  const auto pipeline = load_pipeline(options, reporter);
  for_each_input(options, reporter, [&](Input& input) {
    Document& document = input.document;
    if (!options.date.empty()) document.date = options.date;
    if (!settle_language(document, pipeline->languages(), input.where, options, reporter)) return;
    const auto grammar = pipeline->grammar(document.language);
    if (!grammar) throw Error(Fault::usage, "no grammar for language '" + document.language + "'");
    Trace trace(document);
    Annotator(pipeline->segmenter(document.language), grammar)
        .annotate(document, options.settings.segmenter,
                  [&](const Phase&, std::span<const Match> matches, std::span<const Loss> losses) {
                    trace.observe(*grammar, matches, losses);
                  });
    print(document, trace, options);
  });
  return reporter.exit_code();
}

}  // namespace synopse::cli
