// A grammar from texts in a test, and what it finds.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/tokens/segmenter.h"

namespace synopse::test {

using FileList = std::vector<std::pair<std::string, std::string>>;

inline Files files(const FileList& list) {
  Files result;
  for (const auto& [path, content] : list) result.add(path, content);
  return result;
}

inline std::shared_ptr<const Grammar> grammar(const FileList& list, Diagnostics& report,
                                              Checks checks = Checks::drafts) {
  return Grammar::load(files(list), "de", report, checks);
}

// The document after all phases.
inline Document annotated(const FileList& list, const std::string& text) {
  Diagnostics report;
  Document document{.language = "de", .text = text};
  const auto loaded = grammar(list, report);
  Annotator(Segmenter::load(files(list), "de", report), loaded).annotate(document, {});
  return document;
}

// "rule:text" of every match of every phase, in the order in which they come.
inline std::vector<std::string> matches(const FileList& list, const std::string& text) {
  Diagnostics report;
  Document document{.language = "de", .text = text};
  const auto loaded = grammar(list, report);
  std::vector<std::string> found;
  if (!loaded) return {"the grammar has mistakes"};
  Annotator(Segmenter::load(files(list), "de", report), loaded)
      .annotate(document, {}, [&](const Observation& seen) {
        for (const Match& match : seen.matches)
          found.push_back(loaded->rule(match.rule).name + ":" + std::string(document[match.span]));
      });
  return found;
}

}  // namespace synopse::test
