#include "synopse/pipeline/explanation.h"

#include <algorithm>
#include <tuple>

namespace synopse {
namespace {

constexpr std::size_t kItemsAround = 200;  // of a place, on both sides

std::uint32_t shared(Span a, Span b) { return std::min(a.end, b.end) - std::max(a.begin, b.begin); }

// Nearest first: what matched, then what has all that it needs, then what lacks least.
auto nearness(const RuleMiss& each) {
  const NearMiss& miss = each.miss;
  const auto fits = static_cast<std::int64_t>(miss.length) - miss.left;
  return std::tuple(each.loss == nullptr, !miss.matches, !miss.missing.empty(), !miss.tried, miss.left, -fits,
                    each.rule);
}

// The items of a place, with not too many around it, so that endless sentences do not take forever.
PlaceInPhase around(const Phase& phase, std::span<const SeenItem> items, std::uint32_t at) {
  PlaceInPhase place{.phase = &phase};
  std::size_t item = 0;
  while (item + 1 < items.size() && items[item].span.end <= at) ++item;
  const std::size_t first = item > kItemsAround ? item - kItemsAround : 0;
  place.items = items.subspan(first, std::min(items.size() - first, 2 * kItemsAround));
  place.item = static_cast<std::uint32_t>(item - first);
  return place;
}

}  // namespace

Explainer::Explainer(std::shared_ptr<const Segmenter> segmenter, std::shared_ptr<const Grammar> grammar)
    : annotator_(std::move(segmenter), grammar), grammar_(std::move(grammar)) {
  for (RuleId id = 0; id < grammar_->rules().size(); ++id) rules_[grammar_->rule(id).label] = id;
}

void Explainer::run(Document& document, const SegmenterOptions& options) {
  views_.clear();
  document_ = &document;
  annotator_.annotate(document, options, [this](const Observation& seen) {
    const auto items = seen.matcher.items();
    const auto losses = seen.matcher.losses();
    views_.push_back({&seen.phase,
                      seen.sentence.span,
                      {items.begin(), items.end()},
                      {seen.matches.begin(), seen.matches.end()},
                      {losses.begin(), losses.end()}});
  });
}

std::vector<Explanation> Explainer::explanations() const {
  std::vector<Explanation> all;
  const auto add = [&](const char* prefix, std::size_t i, std::string kind, const auto& annotation) {
    all.push_back(
        explanation(prefix + std::to_string(i + 1), std::move(kind), annotation.span, annotation.rule));
  };
  for (std::size_t i = 0; i < document_->entities.size(); ++i) {
    const Entity& entity = document_->entities[i];
    add("e", i, "entity " + entity.type, entity);
    if (all.back().rule.empty()) all.back().antecedent = antecedent(entity);
  }
  for (std::size_t i = 0; i < document_->figures.size(); ++i)
    add("f", i, "figure " + std::string(name(document_->figures[i].kind)), document_->figures[i]);
  for (std::size_t i = 0; i < document_->stances.size(); ++i)
    add("st", i, "stance " + document_->stances[i].kind, document_->stances[i]);
  return all;
}

Explanation Explainer::explanation(std::string id, std::string kind, Span span, const RuleName& rule) const {
  Explanation result{.id = std::move(id), .kind = std::move(kind), .span = span};
  if (!rules_.contains(rule)) return result;
  result.rule = rule;
  add_match(result);
  return result;
}

// Of the rule's matches the one that covers the annotation best.
void Explainer::add_match(Explanation& explanation) const {
  const RuleId id = rules_.find(explanation.rule)->second;
  const View* best = nullptr;
  for (const View& view : views_)
    for (const Match& match : view.matches)
      if (match.rule == id && match.whole.overlaps(explanation.span) &&
          (!best ||
           shared(match.whole, explanation.span) > shared(explanation.match->whole, explanation.span))) {
        best = &view;
        explanation.match = &match;
      }
  if (!best) return;
  explanation.phase = best->phase->name;
  explanation.lines = lines_behind(*grammar_, *document_, *best->phase, *explanation.match, best->items);
  for (const Loss& loss : best->losses)
    if (loss.winner == id && loss.loser.rule != id && loss.loser.span.overlaps(explanation.match->whole))
      explanation.beaten.push_back({grammar_->rule(loss.loser.rule).label, loss.loser.span, loss.reason});
}

// The last mention before this one that a rule made, or else the first one behind.
std::optional<std::size_t> Explainer::antecedent(const Entity& entity) const {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < document_->entities.size(); ++i) {
    const Entity& other = document_->entities[i];
    const bool same = entity.ref.empty() ? other.norm == entity.norm : other.ref == entity.ref;
    if (!same || !rules_.contains(other.rule)) continue;
    const bool before = other.span.begin < entity.span.begin;
    if (before || !found) found = i;
    if (!before) break;
  }
  return found;
}

std::vector<PlaceInPhase> Explainer::at(std::uint32_t at, std::string_view rule) const {
  std::vector<PlaceInPhase> places;
  for (const View& view : views_) {
    if (at < view.sentence.begin || at >= view.sentence.end) continue;
    PlaceInPhase place = around(*view.phase, view.items, at);
    for (const RuleId id : view.phase->rules) {
      if (!rule.empty() && grammar_->rule(id).name != rule) continue;
      if (auto missed = miss(view, id, place.items, place.item, at))
        place.misses.push_back(std::move(*missed));
    }
    std::sort(place.misses.begin(), place.misses.end(),
              [](const RuleMiss& a, const RuleMiss& b) { return nearness(a) < nearness(b); });
    if (rule.empty() || !place.misses.empty()) places.push_back(std::move(place));
  }
  return places;
}

std::optional<RuleMiss> Explainer::miss(const View& view, RuleId rule, std::span<const SeenItem> items,
                                        std::uint32_t item, std::uint32_t at) const {
  const auto covers = [&](const Match& match) {
    return match.rule == rule && match.whole.begin <= at && at < match.whole.end;
  };
  if (std::any_of(view.matches.begin(), view.matches.end(), covers)) return std::nullopt;
  RuleMiss result{.rule = rule};
  for (const Loss& loss : view.losses)
    if (covers(loss.loser)) result.loss = &loss;
  if (!result.loss) result.miss = near_miss(*grammar_, rule, items, item);
  return result;
}

}  // namespace synopse
