#include "synopse/grammar/field_plan.h"

#include <algorithm>

#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool is_quoted(std::string_view argument) { return argument.size() >= 2 && argument.front() == '"'; }
std::string_view unquoted(std::string_view argument) { return argument.substr(1, argument.size() - 2); }

}  // namespace

void add_capture_pieces(std::string_view names, std::vector<FieldPiece>& pieces) {
  for (FieldPiece::Kind kind = FieldPiece::Kind::capture;; kind = FieldPiece::Kind::joined_capture) {
    const std::size_t plus = std::min(names.find('+'), names.size());
    pieces.push_back({kind, trimmed(names.substr(0, plus))});
    if (plus == names.size()) return;
    names.remove_prefix(plus + 1);
  }
}

FieldPlans::FieldPlans(const Grammar& grammar) : grammar_(grammar), ranges_(grammar.rules().size()) {}

std::span<const FieldPlan> FieldPlans::of(RuleId rule) {
  Range& range = ranges_[rule];
  if (!range.made) make(grammar_.rule(rule), range);
  return std::span(plans_).subspan(range.first, range.last - range.first);
}

void FieldPlans::make(const Rule& rule, Range& range) {
  range.made = true;
  range.first = static_cast<std::uint32_t>(plans_.size());
  for (const Action& action : rule.actions) plans_.push_back(plan(action));
  range.needs_kind = rule.kind == "stance" && std::ranges::any_of(rule.actions, [](const Action& each) {
                       return each.field == "kind";
                     });
  range.last = static_cast<std::uint32_t>(plans_.size());
}

FieldPlan FieldPlans::plan(const Action& action) {
  if (action.function.empty()) return {.name = action.field, .constant = action.arguments.front()};
  FieldPlan plan{.kind = FieldPlan::Kind::call,
                 .name = action.field,
                 .function = function(action.function),
                 .first = static_cast<std::uint32_t>(pieces_.size())};
  std::span<const std::string> arguments = action.arguments;
  if (action.function == "lookup") {
    plan_lookup(arguments[1], plan);
    arguments = arguments.first(1);
  }
  for (const std::string& each : arguments) add_argument(each);
  plan.last = static_cast<std::uint32_t>(pieces_.size());
  return plan;
}

void FieldPlans::plan_lookup(std::string_view column, FieldPlan& plan) const {
  if (is_quoted(column)) column = unquoted(column);
  const std::size_t dot = std::min(column.find('.'), column.size());
  plan.kind = FieldPlan::Kind::lookup;
  plan.lexicon = grammar_.lexicon(column.substr(0, dot));
  if (plan.lexicon) plan.column = plan.lexicon->column_index(column.substr(std::min(dot + 1, column.size())));
}

void FieldPlans::add_argument(std::string_view argument) {
  if (is_quoted(argument))
    pieces_.push_back({FieldPiece::Kind::text, unquoted(argument)});
  else if (argument.find('.') != std::string_view::npos)
    pieces_.push_back({FieldPiece::Kind::text, argument});  // LEXICON.COLUMN
  else
    add_capture_pieces(argument, pieces_);
}

}  // namespace synopse
