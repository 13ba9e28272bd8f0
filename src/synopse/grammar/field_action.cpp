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
  result.push_back(trimmed(current));
  return result;
}

void check_field(const Statement& part, const std::string& kind) {
  const KindFields* known = kind_fields(kind);
  if (!known || std::find(known->fields.begin(), known->fields.end(), part.keyword) != known->fields.end())
    return;
  throw PatternError{part.place, "a rule of kind " + kind + " has no field '" + part.keyword + "'",
                     did_you_mean(part.keyword, strings(known->fields))};
}

bool is_constant(std::string_view argument) {
  return argument.size() >= 2 && argument.front() == '"' && argument.back() == '"';
}

// The names of all groups in the compiled expression.
std::set<std::string> captures_of(const std::string& regex) {
  std::set<std::string> names;
  for (std::size_t at = regex.find("(?P<"); at != std::string::npos; at = regex.find("(?P<", at + 1))
    names.insert(regex.substr(at + 4, regex.find('>', at) - at - 4));
  return names;
}

class ActionChecker {
 public:
  ActionChecker(const std::set<std::string>& captures, const Grammar::Content& content, const Source& source)
      : captures_(captures), content_(content), source_(source) {}

  void capture(const std::string& name, const Place& place) const {
    if (captures_.contains(name)) return;
    source_.error({place.line, place.column}, "no capture '" + name + "' in this rule",
                  did_you_mean(name, {captures_.begin(), captures_.end()}));
  }

  void action(const Action& action) const {
    if (action.function.empty()) return;
    const Function* function = synopse::function(action.function);
    if (!function) return unknown_function(action);
    const std::size_t count = action.arguments.size();
    if (count < function->min_arguments || count > function->max_arguments)
      source_.error(position(action),
                    action.function + "() takes " + range(*function) + ", not " + std::to_string(count));
    for (std::size_t i = 0; i < count; ++i)
      argument(action, i == 0 ? function->first : function->rest, action.arguments[i]);
  }

 private:
  static Position position(const Action& action) { return {action.place.line, action.place.column}; }

  static std::string range(const Function& function) {
    const std::string least = std::to_string(function.min_arguments),
                      most = std::to_string(function.max_arguments);
    return (least == most ? least : least + " to " + most) + " arguments";
  }

  void unknown_function(const Action& action) const {
    std::vector<std::string> known;
    for (const Function& each : functions()) known.emplace_back(each.name);
    source_.error(position(action), "unknown function " + action.function + "()",
                  did_you_mean(action.function, known));
  }

  void argument(const Action& action, ArgumentKind kind, const std::string& text) const {
    if (is_constant(text)) return;
    if (kind == ArgumentKind::column) return column(action, text);
    if (kind == ArgumentKind::constant) {
      source_.error(position(action), "'" + text + "' must be a \"constant\" here");
      return;
    }
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t plus = std::min(text.find('+', begin), text.size());
      capture(trimmed(text.substr(begin, plus - begin)), action.place);
      begin = plus + 1;
    }
  }

  void column(const Action& action, const std::string& text) const {
    const std::size_t dot = text.find('.');
    const std::string name = text.substr(0, dot);
    const auto found = content_.lexicons.find(name);
    if (dot == std::string::npos || found == content_.lexicons.end()) {
      std::vector<std::string> known;
      for (const auto& [other, lexicon] : content_.lexicons) known.push_back(other);
      source_.error(position(action), "no lexicon '" + name + "' here", did_you_mean(name, known));
    } else if (found->second->column_index(text.substr(dot + 1)) < 0) {
      source_.error(position(action), "lexicon " + name + " has no column '" + text.substr(dot + 1) + "'",
                    did_you_mean(text.substr(dot + 1), found->second->columns()));
    }
  }

  const std::set<std::string>& captures_;
  const Grammar::Content& content_;
  const Source& source_;
};

}  // namespace

Action read_action(const Statement& part, const std::string& kind, const Source& source) {
  check_field(part, kind);
  Action action{.field = part.keyword, .place = source.place(part.rest.position(0))};
  const std::string& text = part.rest.text;
  const std::size_t open = text.find('(');
  if (is_constant(text)) {
    action.arguments.push_back(text.substr(1, text.size() - 2));
  } else if (open != std::string::npos && text.back() == ')') {
    action.function = trimmed(text.substr(0, open));
    action.arguments = arguments(std::string_view(text).substr(open + 1, text.size() - open - 2));
  } else {
    throw PatternError{part.rest.position(0), "expected function(capture) or \"constant\"",
                       "for example " + part.keyword + " text(name)"};
  }
  return action;
}

void check_captures(const Rule& rule, const CompiledRule& compiled, const Grammar::Content& content,
                    const Statement& statement, const Source& source) {
  const std::set<std::string> captures = captures_of(compiled.expression.regex);
  const ActionChecker checker(captures, content, source);
  for (const Statement& part : statement.body) {
    if (part.keyword == "span") checker.capture(rule.span, source.place(part.rest.position(0)));
    if (part.keyword == "each") checker.capture(rule.each, source.place(part.rest.position(0)));
  }
  for (const Action& action : rule.actions) checker.action(action);
}

}  // namespace synopse
