#include "synopse/grammar/field_action.h"

#include <algorithm>
#include <set>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/fields.h"

namespace synopse {
namespace {

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  return near.empty() ? std::string() : "did you mean '" + near + "'?";
}

std::vector<std::string> strings(std::span<const std::string_view> views) {
  return {views.begin(), views.end()};
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin));
}

// Arguments at top level commas; quoted ones keep their quotes.
std::vector<std::string> arguments(std::string_view list) {
  std::vector<std::string> result;
  std::string current;
  bool quoted = false;
  for (const char c : list) {
    if (c == '"') quoted = !quoted;
    if (c == ',' && !quoted) {
      result.push_back(trimmed(current));
      current.clear();
    } else {
      current += c;
    }
  }
  if (!result.empty() || !trimmed(current).empty()) result.push_back(trimmed(current));
  return result;
}

std::string listed(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

// A rule's part that was misspelt looks like a field, too.
std::string field_hint(const std::string& word, const KindFields& kind) {
  std::vector<std::string> known = strings(kind.fields);
  known.insert(known.end(), {"match", "span", "each", "prefer", "yes", "no"});
  const std::string hint = did_you_mean(word, known);
  if (!hint.empty()) return hint;
  return kind.fields.empty() ? "such a rule has no fields" : "it has " + listed(kind.fields);
}

void check_field(const Statement& part, const std::string& kind) {
  const KindFields* known = kind_fields(kind);
  if (!known || std::find(known->fields.begin(), known->fields.end(), part.keyword) != known->fields.end())
    return;
  throw PatternError{part.place, "a rule of kind " + kind + " has no field '" + part.keyword + "'",
                     field_hint(part.keyword, *known)};
}

bool is_constant(std::string_view argument) {
  return argument.size() >= 2 && argument.front() == '"' && argument.back() == '"';
}

// The names of all groups in the compiled expression.
std::set<std::string> captures_of(const CompiledRule& rule) {
  std::set<std::string> names(rule.items.captures.begin(), rule.items.captures.end());
  const std::string_view regex = rule.regex.view();
  for (std::size_t at = regex.find("(?P<"); at != std::string::npos; at = regex.find("(?P<", at + 1))
    names.emplace(regex.substr(at + 4, regex.find('>', at) - at - 4));
  return names;
}

class RuleChecker {
 public:
  RuleChecker(const Rule& rule, const CompiledRule& compiled, const Grammar::Content& content,
              const Source& source, std::set<std::string, std::less<>>& used)
      : rule_(rule), captures_(captures_of(compiled)), content_(content), source_(source), used_(used) {}

  void part(const Statement& part) {
    part_ = &part;
    const std::string& text = part.rest.text;
    if (part.keyword == "span") capture(text, 0);
    if (part.keyword == "each") capture(text.substr(0, text.find_first_of(" [")), 0);
    if (part.keyword == "yes") example();
    const Position begin = part.rest.position(0);
    for (const Action& each : rule_.actions)
      if (each.place.line == begin.line && each.place.column == begin.column) action(each);
  }

 private:
  void error(std::size_t byte, std::string message, std::string hint = {}) const {
    source_.error(part_->rest.position(byte), std::move(message), std::move(hint));
  }

  std::string capture_hint(const std::string& name) const {
    const std::string hint = did_you_mean(name, {captures_.begin(), captures_.end()});
    if (!hint.empty()) return hint;
    return captures_.empty() ? "the match captures nothing: write " + name + ":( ... ) in it"
                             : "the match captures " + listed({captures_.begin(), captures_.end()});
  }

  static std::string listed(const std::set<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
  }

  void capture(const std::string& name, std::size_t byte) const {
    if (!captures_.contains(name)) error(byte, "no capture '" + name + "' in this rule", capture_hint(name));
  }

  void action(const Action& action) {
    if (action.function.empty()) return;
    const Function* function = synopse::function(action.function);
    if (!function) return unknown_function(action);
    const std::size_t count = action.arguments.size();
    if (count < function->min_arguments || count > function->max_arguments)
      error(0, action.function + "() takes " + range(*function) + ", not " + std::to_string(count),
            std::string(function->summary));
    std::size_t at = part_->rest.text.find('(') + 1;
    for (std::size_t i = 0; i < count; ++i) {
      at = std::min(part_->rest.text.find(action.arguments[i], at), part_->rest.text.size());
      argument(action.arguments[i], at, i == 0 ? function->first : function->rest);
      at += action.arguments[i].size();
    }
  }

  static std::string range(const Function& function) {
    const std::string least = std::to_string(function.min_arguments),
                      most = std::to_string(function.max_arguments);
    return least == most ? least + (least == "1" ? " argument" : " arguments")
                         : least + " to " + most + " arguments";
  }

  void unknown_function(const Action& action) const {
    std::vector<std::string> known;
    std::string list;
    for (const Function& each : functions()) {
      known.emplace_back(each.name);
      list += (list.empty() ? "" : ", ") + known.back();
    }
    const std::string hint = did_you_mean(action.function, known);
    error(0, "unknown function " + action.function + "()", hint.empty() ? "there are " + list : hint);
  }

  void argument(const std::string& text, std::size_t byte, ArgumentKind kind) {
    if (is_constant(text)) return;
    if (kind == ArgumentKind::column) return column(text, byte);
    if (kind == ArgumentKind::constant)
      return error(byte, "'" + text + "' must be a constant here",
                   "a constant stands in quotes: \"" + text + "\"");
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t plus = std::min(text.find('+', begin), text.size());
      capture(trimmed(std::string_view(text).substr(begin, plus - begin)), byte + begin);
      begin = plus + 1;
    }
  }

  void column(const std::string& text, std::size_t byte) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string name = text.substr(0, dot);
    const std::string column = text.substr(std::min(dot + 1, text.size()));
    const auto found = content_.lexicons.find(name);
    used_.insert(name);
    if (found == content_.lexicons.end()) {
      std::vector<std::string> known;
      for (const auto& [other, lexicon] : content_.lexicons) known.push_back(other);
      const std::string hint = did_you_mean(name, known);
      error(byte, "no lexicon '" + name + "' here",
            hint.empty() ? "name it above:  lexicon " + name + " = FILE" : hint);
    } else if (found->second->size() > 0 && found->second->column_index(column) < 0) {
      const std::string hint = did_you_mean(column, found->second->columns());
      error(byte + std::min(dot + 1, text.size()), "lexicon " + name + " has no column '" + column + "'",
            hint.empty()
                ? "it has " + listed({found->second->columns().begin(), found->second->columns().end()})
                : hint);
    }
  }

  // Marks must be captures, and what is expected a field or a capture.
  void example() const {
    const std::string& text = part_->rest.text;
    for (const Example& each : rule_.examples) {
      if (!each.expected || each.place.line != part_->place.line) continue;
      for (const auto& [name, span] : each.spans)
        if (!name.empty() && !captures_.contains(name))
          error(text.find("<" + name + ":") + 1, "no capture '" + name + "' in this rule",
                capture_hint(name));
      const std::size_t arrow = text.rfind("=>");
      for (const auto& [name, value] : each.fields)
        if (arrow != std::string::npos && !captures_.contains(name) && !is_field(name))
          error(std::min(text.find(name + "=", arrow), text.size()),
                "a rule of kind " + rule_.kind + " has no field '" + name + "'", expected_hint(name));
    }
  }

  bool is_field(const std::string& name) const {
    const KindFields* known = kind_fields(rule_.kind);
    return !known || std::find(known->fields.begin(), known->fields.end(), name) != known->fields.end();
  }

  std::string expected_hint(const std::string& name) const {
    const KindFields* known = kind_fields(rule_.kind);
    std::vector<std::string> names = strings(known->fields);
    names.insert(names.end(), captures_.begin(), captures_.end());
    const std::string hint = did_you_mean(name, names);
    if (!hint.empty()) return hint;
    return "it has " + listed({names.begin(), names.end()});
  }

  const Rule& rule_;
  const std::set<std::string> captures_;
  const Grammar::Content& content_;
  const Source& source_;
  std::set<std::string, std::less<>>& used_;
  const Statement* part_ = nullptr;
};

}  // namespace

Action read_action(const Statement& part, const std::string& kind, const Source& source) {
  check_field(part, kind);
  Action action{.field = part.keyword, .place = source.place(part.rest.position(0))};
  const std::string& text = part.rest.text;
  const std::size_t open = text.find('(');
  if (is_constant(text)) {
    action.arguments.push_back(text.substr(1, text.size() - 2));
  } else if (open != std::string::npos && text.ends_with(')')) {
    action.function = trimmed(text.substr(0, open));
    action.arguments = arguments(std::string_view(text).substr(open + 1, text.size() - open - 2));
  } else {
    throw PatternError{part.rest.position(0), "expected function(capture) or \"constant\"",
                       "for example " + part.keyword + " text(name)"};
  }
  return action;
}

void check_captures(const Rule& rule, const CompiledRule& compiled, const Grammar::Content& content,
                    const Statement& statement, const Source& source,
                    std::set<std::string, std::less<>>& used) {
  RuleChecker checker(rule, compiled, content, source, used);
  for (const Statement& part : statement.body) checker.part(part);
}

}  // namespace synopse
