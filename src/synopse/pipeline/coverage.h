// What of a grammar a corpus makes use of: hits of every rule, every line of a lexicon, every test.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/inspection.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

struct RuleHits {
  RuleId rule = 0;
  std::uint64_t matches = 0, lost = 0;  // lost: to another rule, or for want of a value
};

struct LineHits {
  LexiconLine line;
  std::uint64_t hits = 0;
};

// Counts over many documents of one language, one after the other.
class RuleCoverage {
 public:
  RuleCoverage(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar);

  // Annotates a document, and counts.
  void add(Document& document, const SegmenterOptions& options);

  std::uint64_t documents() const { return documents_; }
  std::vector<RuleHits> rules() const;  // all, in the order of the phases
  // All lines that some rule can ask for, by path and line.  A hit is a place of the text that is one of the
  // line's forms and an item of some phase, or what a field function looked up.
  std::vector<LineHits> lines() const;
  // By phase: tests for words, classes, columns and kinds that no item has passed; by name.
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> unseen_tests() const;

 private:
  using LineKey = std::pair<std::string, int>;  // path and line

  void observe(const Observation& seen);
  void count_item(const Observation& seen, const SeenItem& item);
  void count_line(const LexiconLine& line, Span place);

  Annotator annotator_;
  std::shared_ptr<const Grammar> grammar_;
  std::uint64_t documents_ = 0;
  std::vector<RuleHits> rules_;  // by RuleId
  std::map<LineKey, std::uint64_t> lines_;
  std::map<LineKey, std::vector<Span>> places_;  // of the document at hand, each counted once
  std::vector<std::vector<bool>> passed_;        // by phase and tag
};

}  // namespace synopse
