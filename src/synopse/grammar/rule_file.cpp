#include "synopse/grammar/rule_file.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/example.h"
#include "synopse/grammar/field_action.h"
#include "synopse/grammar/fields.h"

namespace synopse {
namespace {

constexpr int kMaxIncludes = 20;

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

// "NAME = VALUE" split at the first `=`.
struct Definition {
  std::string name;
  Located value;
};

Definition definition(const Statement& statement) {
  const std::size_t equals = statement.rest.text.find('=');
  if (equals == std::string::npos)
    throw PatternError{statement.rest.position(0), "expected NAME = ... behind `" + statement.keyword + "`",
                       ""};
  Located name = statement.rest.part(0, equals);
  name.trim();
  if (!is_name(name.text))
    throw PatternError{statement.rest.position(0), "'" + name.text + "' is no name", "letters, digits and _"};
  Definition result{name.text, statement.rest.part(equals + 1, statement.rest.text.size())};
  result.value.trim();
  if (result.value.text.empty()) throw PatternError{statement.rest.end, "nothing stands behind `=`", ""};
  return result;
}

// Paths are relative to the language's folder, or to the root when they begin with a shared one.
std::string resolve(const std::string& language, std::string_view path) {
  if (path.starts_with("common/") || path.starts_with("names/")) return std::string(path);
  return language + "/" + std::string(path);
}

bool leaves_root(std::string_view path) {
  return path.find("..") != std::string_view::npos || path.starts_with("/");
}

}  // namespace

struct RuleFileReader::Reading {
  std::string path;
  const Source* source;
  Scope scope;
  RuleFile result;
  PatternLevel level = PatternLevel::items;
  bool has_level = false;
  int depth = 0;
  std::set<std::string> included;
};

std::optional<RuleFile> RuleFileReader::read(const std::string& path) {
  const std::string* text = files_.find(path);
  if (!text) return std::nullopt;
  const Source source(path, *text, report_);
  Reading reading{.path = path, .source = &source};
  reading.scope.check_expressions = checks_ != Checks::trusted;
  reading.scope.tags = &content_.tags;
  reading.scope.token_classes = &content_.token_classes;
  reading.scope.lexicons = &content_.lexicons;
  for (const Statement& each : source.statements()) statement(each, reading);
  reading.result.asked = std::move(reading.scope.asked);
  return std::move(reading.result);
}

void RuleFileReader::statement(const Statement& statement, Reading& reading) {
  try {
    if (statement.keyword == "level") return level(statement, reading);
    if (statement.keyword == "include") return include(statement, reading);
    if (statement.keyword == "lexicon") return lexicon(statement, reading);
    if (statement.keyword == "class") return token_class_statement(statement, reading);
    if (statement.keyword == "pattern") return pattern(statement, reading);
    if (statement.keyword == "rule") return rule(statement, reading);
    const std::string near =
        nearest(statement.keyword, {"level", "include", "lexicon", "class", "pattern", "rule"});
    reading.source->error(
        statement.place, "unknown statement '" + statement.keyword + "'",
        near.empty() ? "level, include, lexicon, class, pattern or rule" : "did you mean '" + near + "'?");
  } catch (const PatternError& error) {
    reading.source->error(error.at, error.message, error.hint);
  }
}

void RuleFileReader::level(const Statement& statement, Reading& reading) {
  const std::string& text = statement.rest.text;
  if (reading.has_level) throw PatternError{statement.place, "the level is stated twice", ""};
  if (text != "text" && text != "items" && text != "items quotations")
    throw PatternError{statement.rest.position(0), "unknown level '" + text + "'",
                       "text, items, or items quotations"};
  reading.level = text == "text" ? PatternLevel::text : PatternLevel::items;
  reading.result.quotations = text == "items quotations";
  reading.has_level = true;
}

void RuleFileReader::include(const Statement& statement, Reading& reading) {
  const std::string path = resolve(content_.language, statement.rest.text);
  if (leaves_root(statement.rest.text))
    throw PatternError{statement.rest.position(0), "only files below the grammars' folder may be included",
                       ""};
  if (reading.depth >= kMaxIncludes)
    throw PatternError{statement.rest.position(0), "includes nest deeper than 20",
                       "does a file include itself?"};
  const std::string* text = files_.find(path);
  if (!text) throw PatternError{statement.rest.position(0), "no file " + path, ""};
  if (!reading.included.insert(path).second) return;
  const Source source(path, *text, report_);
  Reading inner = reading;
  inner.path = path;
  inner.source = &source;
  inner.has_level = false;
  ++inner.depth;
  for (const Statement& each : source.statements()) this->statement(each, inner);
  reading.scope = std::move(inner.scope);
  reading.included = std::move(inner.included);
  reading.result.rules = std::move(inner.result.rules);
  reading.result.lexicons = std::move(inner.result.lexicons);
}

const Lexicon* RuleFileReader::lexicon_file(const std::string& path, Position at, const Source& source) {
  auto& slot = content_.files[path];
  if (slot) return slot.get();
  const std::string* text = files_.find(path);
  if (!text) {
    source.error(at, "no file " + path);
    slot = std::make_unique<Lexicon>();
  } else {
    slot = std::make_unique<Lexicon>(Lexicon::read(path, *text, report_));
  }
  return slot.get();
}

void RuleFileReader::lexicon(const Statement& statement, Reading& reading) {
  const Definition defined = definition(statement);
  if (leaves_root(defined.value.text))
    throw PatternError{defined.value.position(0), "only files below the grammars' folder may be read", ""};
  const std::string path = resolve(content_.language, defined.value.text);
  const auto [known, fresh] = content_.lexicon_paths.emplace(defined.name, path);
  if (!fresh && known->second != path)
    throw PatternError{statement.rest.position(0),
                       "lexicon " + defined.name + " is " + known->second + " in another file",
                       "choose another name"};
  content_.lexicons[defined.name] = lexicon_file(path, defined.value.position(0), *reading.source);
  content_.tags.make(defined.name);
  reading.result.lexicons.push_back(defined.name);
}

void RuleFileReader::token_class_statement(const Statement& statement, Reading& reading) {
  const Definition defined = definition(statement);
  const std::string& text = defined.value.text;
  if (text.size() < 3 || text.front() != '/' || text.back() != '/')
    throw PatternError{defined.value.position(0), "a class is /regular expression/", ""};
  const Tag tag = token_class(defined.value, 1, text.size() - 2, reading.scope);
  if (!reading.scope.classes.emplace(defined.name, tag).second)
    throw PatternError{statement.rest.position(0), "class " + defined.name + " is defined twice", ""};
}

Expression RuleFileReader::expression(const Located& source, Reading& reading, Captures captures) {
  Expression result = reading.level == PatternLevel::text ? text_expression(source, reading.scope, captures)
                                                          : item_expression(source, reading.scope, captures);
  if (checks_ != Checks::trusted) check_regex(result.regex, source, "pattern");
  return result;
}

void RuleFileReader::pattern(const Statement& statement, Reading& reading) {
  const Definition defined = definition(statement);
  Expression result = expression(defined.value, reading, Captures::refused);
  if (!reading.scope.patterns.emplace(defined.name, std::move(result)).second)
    throw PatternError{statement.rest.position(0), "pattern " + defined.name + " is defined twice", ""};
}

void RuleFileReader::rule(const Statement& statement, Reading& reading) {
  Rule rule{.place = reading.source->place(statement.place)};
  CompiledRule compiled{.level = reading.level};
  const std::string& text = statement.rest.text;
  const std::size_t arrow = text.find("->");
  Located name = statement.rest.part(0, std::min(arrow, text.size())),
          kind = statement.rest.part(arrow == std::string::npos ? text.size() : arrow + 2, text.size());
  name.trim();
  kind.trim();
  const std::size_t blank = kind.text.find(' ');
  rule.name = name.text;
  rule.kind = kind.text.substr(0, blank);
  if (blank != std::string::npos) rule.subkind = kind.text.substr(kind.text.find_first_not_of(' ', blank));
  const bool known_kind = kind_fields(rule.kind) != nullptr;
  if (!is_name(rule.name))
    reading.source->error(statement.rest.position(0), "a rule needs a name", "rule NAME -> KIND SUBKIND");
  if (!known_kind)
    reading.source->error(kind.position(0), "unknown kind '" + rule.kind + "'",
                          "figure, entity, stance or none");
  if (known_kind && rule.kind != "none" && !is_name(rule.subkind))
    reading.source->error(kind.position(0), "'" + rule.kind + "' needs a second word",
                          "rule NAME -> " + rule.kind + " SUBKIND");
  for (const Rule& other : content_.rules)
    if (other.name == rule.name)
      reading.source->error(statement.rest.position(0),
                            "rule " + rule.name + " stands in " + other.place.file + " already");
  for (const Statement& part : statement.body) {
    try {
      rule_part(part, reading, rule, compiled);
    } catch (const PatternError& error) {
      reading.source->error(error.at, error.message, error.hint);
    }
  }
  finish_rule(statement, reading, rule, compiled);
  reading.result.rules.push_back(static_cast<RuleId>(content_.rules.size()));
  if (!rule.subkind.empty()) content_.tags.make(rule.subkind);
  content_.rules.push_back(std::move(rule));
  content_.compiled.push_back(std::move(compiled));
}

void RuleFileReader::rule_part(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled) {
  const std::string& text = part.rest.text;
  if (part.keyword == "match") return match(part, reading, compiled);
  if (part.keyword == "each") return each(part, reading, rule, compiled);
  if (part.keyword == "span") {
    rule.span = text;
  } else if (part.keyword == "prefer") {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rule.prefer);
    if (error != std::errc() || end != text.data() + text.size())
      throw PatternError{part.rest.position(0), "prefer takes a whole number", ""};
  } else if (part.keyword == "yes" || part.keyword == "no") {
    if (checks_ != Checks::trusted)
      rule.examples.push_back(
          read_example(part.rest, part.keyword == "yes", reading.source->place(part.place)));
  } else {
    rule.actions.push_back(read_action(part, rule.kind, *reading.source));
  }
}

void RuleFileReader::match(const Statement& part, Reading& reading, CompiledRule& compiled) {
  if (!compiled.expression.regex.empty())
    throw PatternError{part.place, "a second `match`", "one rule, one pattern: use ( | )"};
  compiled.expression = expression(part.rest, reading, Captures::allowed);
}

void RuleFileReader::each(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled) {
  const std::size_t blank = part.rest.text.find_first_of(" [");
  rule.each = part.rest.text.substr(0, blank);
  compiled.each_capture = rule.each;
  Located test = part.rest.part(std::min(blank, part.rest.text.size()), part.rest.text.size());
  test.trim();
  compiled.each_test = item_test(test, reading.scope);
}

void RuleFileReader::finish_rule(const Statement& statement, Reading& reading, Rule& rule,
                                 CompiledRule& compiled) {
  const auto fail = [&](std::string message, std::string hint = {}) {
    reading.source->error(statement.place, "rule " + rule.name + " " + std::move(message), std::move(hint));
  };
  const bool has_match = std::any_of(statement.body.begin(), statement.body.end(),
                                     [](const Statement& part) { return part.keyword == "match"; });
  if (!has_match) return fail("has no `match`");
  if (compiled.expression.regex.empty()) return;  // the mistake in it has been reported
  check_captures(rule, compiled, content_, statement, *reading.source);
  if (checks_ == Checks::trusted) return;
  const auto wanted = std::count_if(rule.examples.begin(), rule.examples.end(),
                                    [](const Example& each) { return each.expected; });
  const auto unwanted = static_cast<std::ptrdiff_t>(rule.examples.size()) - wanted;
  if (wanted >= 2 && unwanted >= 1) return;
  const std::string message =
      "has " + std::to_string(wanted) + " `yes` and " + std::to_string(unwanted) + " `no`";
  const std::string hint = "every rule needs two `yes` and one `no` at the least";
  if (checks_ == Checks::full) return fail(message, hint);
  reading.source->warning(statement.place, "rule " + rule.name + " " + message, hint);
}

}  // namespace synopse
