#include "synopse/pipeline/coverage.h"

#include <algorithm>
#include <set>
#include <utility>

namespace synopse {

RuleCoverage::RuleCoverage(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar)
    : annotator_(std::move(segmenter), grammar),
      grammar_(std::move(grammar)),
      rules_(grammar_->rules().size()),
      passed_(grammar_->phases().size()) {
  for (RuleId id = 0; id < rules_.size(); ++id) rules_[id].rule = id;
}

void RuleCoverage::add(Document& document, const SegmenterOptions& options) {
  places_.clear();
  annotator_.annotate(document, options, [this](const Observation& seen) { observe(seen); });
  for (const auto& [line, places] : places_)
    lines_[line] += std::set<Span>(places.begin(), places.end()).size();
  ++documents_;
}

void RuleCoverage::observe(const Observation& seen) {
  for (const Match& match : seen.matches) {
    ++rules_[match.rule].matches;
    for (const LexiconLine& line : looked_up_lines(*grammar_, seen.document, match))
      count_line(line, match.whole);
  }
  for (const Loss& loss : seen.matcher.losses()) ++rules_[loss.loser.rule].lost;
  for (const SeenItem& item : seen.matcher.items()) count_item(seen, item);
}

void RuleCoverage::count_item(const Observation& seen, const SeenItem& item) {
  auto& passed = passed_[static_cast<std::size_t>(&seen.phase - grammar_->phases().data())];
  for (const Tag tag : item.tags) {
    if (tag >= passed.size()) passed.resize(tag + 1U, false);
    passed[tag] = true;
  }
  for (const LexiconLine& line : lexicon_lines(*grammar_, seen.document[item.span]))
    count_line(line, item.span);
}

void RuleCoverage::count_line(const LexiconLine& line, Span place) {
  places_[{line.path, line.line}].push_back(place);
}

std::vector<RuleHits> RuleCoverage::rules() const {
  std::vector<RuleHits> result;
  for (const Phase& phase : grammar_->phases())
    for (const RuleId id : phase.rules) result.push_back(rules_[id]);
  return result;
}

std::vector<LineHits> RuleCoverage::lines() const {
  std::vector<LineHits> result;
  for (const LexiconLine& line : all_lexicon_lines(*grammar_)) {
    const auto found = lines_.find({line.path, line.line});
    result.push_back({line, found == lines_.end() ? 0 : found->second});
  }
  return result;
}

std::vector<std::pair<std::string_view, std::vector<std::string_view>>> RuleCoverage::unseen_tests() const {
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> result;
  const auto phases = grammar_->phases();
  for (std::size_t i = 0; i < phases.size(); ++i) {
    std::vector<std::string_view> names;
    for (const Tag tag : asked_tags(*grammar_, phases[i]))
      if (tag >= passed_[i].size() || !passed_[i][tag]) names.push_back(tag_name(*grammar_, tag));
    std::sort(names.begin(), names.end());
    if (!names.empty()) result.emplace_back(phases[i].name, std::move(names));
  }
  return result;
}

}  // namespace synopse
