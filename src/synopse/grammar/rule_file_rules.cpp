// The `rule` statements of a .rules file.
#include <algorithm>
#include <charconv>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/example.h"
#include "synopse/grammar/field_action.h"
#include "synopse/grammar/fields.h"
#include "synopse/grammar/item_expression.h"
#include "synopse/grammar/located_text.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/rule_reading.h"

namespace synopse {
namespace {

bool is_example(std::string_view keyword) { return keyword == "yes" || keyword == "no"; }

// Fields and examples may stand several times: of fields of one name, the first that has a value counts.
bool stands_once(std::string_view keyword) {
  return keyword == "match" || keyword == "span" || keyword == "each" || keyword == "prefer";
}

// Whether a pattern matches where there is nothing.
bool matches_nothing(const std::string& regex) {
  std::vector<std::string_view> groups;
  return Regex("^(?:" + regex + ")$").search("", 0, groups);
}

}  // namespace

void RuleFileReader::rule_head(const Statement& statement, const Source& source, Rule& rule) {
  const std::string& text = statement.rest.text;
  const std::size_t arrow = std::min(text.find("->"), text.size());
  Located name = statement.rest.part(0, arrow);
  Located kind = statement.rest.part(std::min(arrow + 2, text.size()), text.size());
  name.trim();
  kind.trim();
  const std::size_t blank = kind.text.find(' ');
  rule.name = name.text;
  rule.kind = kind.text.substr(0, blank);
  if (blank != std::string::npos) rule.subkind = kind.text.substr(kind.text.find_first_not_of(' ', blank));
  if (!is_name(rule.name))
    source.error(statement.rest.position(0), "a rule needs a name", "rule NAME -> KIND SUBKIND");
  const bool known_kind = kind_fields(rule.kind) != nullptr;
  if (arrow == text.size())
    source.error(statement.rest.end, "the rule does not say what it makes", "rule NAME -> KIND SUBKIND");
  else if (!known_kind)
    source.error(kind.position(0), "unknown kind '" + rule.kind + "'",
                 "figure, entity, stance, chunk or none");
  else if (rule.kind != "none" && !is_name(rule.subkind))
    source.error(kind.position(0), "'" + rule.kind + "' needs a second word",
                 "rule NAME -> " + rule.kind + " SUBKIND");
}

void RuleFileReader::rule(const Statement& statement, Reading& reading) {
  need_level(statement, reading);
  Rule rule{.place = reading.source->place(statement.place)};
  CompiledRule compiled{.level = reading.level};
  reading.match.clear();
  reading.each_test.clear();
  const std::vector<Located> words = words_of(statement.rest);
  if (!words.empty() && replaced(words[0].text, reading.path)) {
    lower_rules_.insert(words[0].text);
    return;
  }
  rule_head(statement, *reading.source, rule);
  const auto [known, fresh] = rule_places_.emplace(rule.name, rule.place);
  if (!fresh && !rule.name.empty())
    reading.source->error(
        statement.rest.position(0), "rule " + rule.name + " is defined twice",
        "the other stands in " + known->second.file + ":" + std::to_string(known->second.line));
  std::set<std::string> parts;
  for (const Statement& part : statement.body) {
    try {
      if (stands_once(part.keyword) && !parts.insert(part.keyword).second)
        throw PatternError{part.place, "a second `" + part.keyword + "`",
                           part.keyword == "match" ? "one rule, one pattern: use ( | )" : "once a rule"};
      rule_part(part, reading, rule, compiled);
    } catch (const PatternError& error) {
      reading.source->error(error.at, error.message, error.hint);
    }
    tell(reading);
  }
  check_rule(statement, reading, rule, compiled);
  reading.result.rules.push_back(static_cast<RuleId>(content_.rules.size()));
  if (!rule.subkind.empty()) {
    content_.tags.make(rule.subkind);
    if (kinds_.insert(rule.subkind).second) phase_kinds_.insert(rule.subkind);
  }
  content_.rules.push_back(std::move(rule));
  content_.compiled.push_back(std::move(compiled));
}

void RuleFileReader::rule_part(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled) {
  const std::string& text = part.rest.text;
  if (part.keyword == "match") return match(part, reading, compiled);
  if (part.keyword == "each") return each(part, reading, rule, compiled);
  if (is_example(part.keyword)) return example(part, reading, rule);
  if (part.keyword == "span") {
    rule.span = text;
  } else if (part.keyword == "prefer") {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), rule.prefer);
    if (error != std::errc() || end != text.data() + text.size())
      throw PatternError{part.rest.position(0), "prefer takes a whole number",
                         "the higher one wins; 0 is usual"};
  } else {
    rule.actions.push_back(read_action(part, rule.kind, *reading.source));
  }
}

void RuleFileReader::match(const Statement& part, Reading& reading, CompiledRule& compiled) {
  Expression found = expression(part.rest, reading, Captures::allowed);
  if (reading.scope.mistakes.empty() &&
      matches_nothing(reading.level == PatternLevel::text ? found.regex : structure(found.regex)))
    throw PatternError{part.rest.position(0), "this matches where there is nothing",
                       "one part at the least must not be optional"};
  reading.match = std::move(found.regex);
  compiled.needs = std::move(found.needs);
}

void RuleFileReader::each(const Statement& part, Reading& reading, Rule& rule, CompiledRule& compiled) {
  const std::size_t blank = std::min(part.rest.text.find_first_of(" ["), part.rest.text.size());
  rule.each = part.rest.text.substr(0, blank);
  compiled.each_capture = rule.each;
  Located test = part.rest.part(blank, part.rest.text.size());
  test.trim();
  Expression found = item_test(test, reading.scope);
  reading.each_test = std::move(found.regex);
}

void RuleFileReader::example(const Statement& part, Reading& reading, Rule& rule) const {
  const bool expected = part.keyword == "yes";
  if (!expected && part.rest.text.find("=>") != std::string::npos)
    throw PatternError{part.rest.position(part.rest.text.find("=>")), "a `no` has no fields",
                       "it only says where the rule must not match"};
  rule.examples.push_back(read_example(part.rest, expected, reading.source->place(part.place)));
}

// What is run of what was read; false when it asks for too much, which has been reported.
bool RuleFileReader::compile(Reading& reading, const Rule& rule, CompiledRule& compiled) {
  if (reading.level == PatternLevel::text) {
    compiled.regex = reading.match;
    return true;
  }
  if (!is_item_expression(reading.match)) {
    if (report_.ok())
      report_.error(rule.place, "rule " + rule.name + " grows too large",
                    "fewer or smaller repetitions, or a phase of its own for a part of it");
    return false;
  }
  std::optional<CompiledItems> items = compile_items(reading.match, reading.each_test, content_.tags);
  if (items)
    compiled.items = std::move(*items);
  else
    report_.error(rule.place, "rule " + rule.name + " asks for more than 250 different things",
                  "make a phase of its own of a part of it, or put words into a lexicon");
  return items.has_value();
}

void RuleFileReader::check_rule(const Statement& statement, Reading& reading, Rule& rule,
                                CompiledRule& compiled) {
  const bool has_match = std::any_of(statement.body.begin(), statement.body.end(),
                                     [](const Statement& part) { return part.keyword == "match"; });
  if (!has_match)
    reading.source->error(statement.place, "rule " + rule.name + " has no `match`",
                          "below it, indented:  match PATTERN");
  // A match that cannot be read has been reported: nobody knows its captures.
  if (!reading.match.empty() && compile(reading, rule, compiled))
    check_captures(rule, compiled, content_, statement, *reading.source, used_lexicons_);
  check_examples(statement, *reading.source, rule);
}

void RuleFileReader::check_examples(const Statement& statement, const Source& source,
                                    const Rule& rule) const {
  const auto wanted = std::count_if(statement.body.begin(), statement.body.end(),
                                    [](const Statement& part) { return part.keyword == "yes"; });
  const auto unwanted = std::count_if(statement.body.begin(), statement.body.end(),
                                      [](const Statement& part) { return part.keyword == "no"; });
  if (wanted >= 2 && unwanted >= 1) return;
  const std::string message = "rule " + rule.name + " has " + std::to_string(wanted) + " `yes` and " +
                              std::to_string(unwanted) + " `no`";
  const std::string hint = "every rule needs two `yes` and one `no` at the least";
  if (checks_ == Checks::full)
    source.error(statement.place, message, hint);
  else
    source.warning(statement.place, message, hint);
}

}  // namespace synopse
