#include "synopse/grammar/rule_file.h"

#include <algorithm>

#include "synopse/grammar/fields.h"
#include "synopse/grammar/located_text.h"
#include "synopse/grammar/rule_reading.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxIncludes = 20;

// "NAME = VALUE" split at the first `=`.
struct Definition {
  std::string name;
  Located value;
};

Definition definition(const Statement& statement) {
  const std::size_t equals = statement.rest.text.find('=');
  if (equals == std::string::npos)
    throw PatternError{statement.rest.position(0), "expected NAME = ... behind `" + statement.keyword + "`",
                       "for example:  " + statement.keyword + " actor = ..."};
  Located name = statement.rest.part(0, equals);
  name.trim();
  if (!is_name(name.text))
    throw PatternError{statement.rest.position(0), "'" + name.text + "' is no name", "letters, digits and _"};
  Definition result{name.text, statement.rest.part(equals + 1, statement.rest.text.size())};
  result.value.trim();
  if (result.value.text.empty())
    throw PatternError{statement.rest.end, "nothing stands behind `=`", "what is " + name.text + "?"};
  return result;
}

// Paths are relative to the language's folder, or to the root when they begin with a shared one.
std::string resolve(const std::string& language, std::string_view path) {
  if (path.starts_with("common/") || path.starts_with("names/")) return std::string(path);
  return language + "/" + std::string(path);
}

void check_path(const Located& path) {
  if (path.text.find("..") != std::string::npos || path.text.starts_with("/"))
    throw PatternError{path.position(0), "only files below the grammars' folder can be read",
                       "copy the file there; paths are relative to the language, or begin with common/"};
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  return near.empty() ? std::string() : "did you mean '" + near + "'?";
}

}  // namespace

void RuleFileReader::look_ahead(const std::string& path) {
  const int layer = files_.layer(path);
  if (layer <= 0) return;
  Diagnostics later;  // the file's other mistakes are told when it is read
  const Source source(path, *files_.find(path), later);
  for (const Statement& each : source.statements()) {
    if (each.keyword != "rule" && each.keyword != "drop") continue;
    for (const Located& name : words_of(each.rest)) {
      upper_rules_[name.text] = std::max(layer, upper_rules_[name.text]);
      if (each.keyword == "rule") break;
      source.error(name.position(0), "no rule '" + name.text + "' lies below",
                   "`grammar list` tells the names of all rules");
      dropped_.emplace(name.text, later.all().back());
    }
  }
}

bool RuleFileReader::replaced(const std::string& rule, const std::string& path) const {
  const auto upper = upper_rules_.find(rule);
  return upper != upper_rules_.end() && upper->second > files_.layer(path);
}

std::optional<RuleFile> RuleFileReader::read(const std::string& path) {
  const std::string* text = files_.find(path);
  if (!text) return std::nullopt;
  const Source source(path, *text, report_);
  if (!source.check_encoding()) return RuleFile();
  Reading reading{.path = path, .source = &source};
  reading.scope.tags = &content_.tags;
  reading.scope.token_classes = &content_.token_classes;
  reading.scope.lexicons = &content_.lexicons;
  reading.scope.phase_kinds = &phase_kinds_;
  for (const Statement& each : source.statements()) statement(each, reading);
  // Whoever lays a directory over this file has replaced rules of it, and cannot mend it.
  if (files_.layer(path) == files_.top_layer()) unused_names(reading);
  used_lexicons_.insert(reading.scope.used.begin(), reading.scope.used.end());
  reading.result.asked = std::move(reading.scope.asked);
  return std::move(reading.result);
}

void RuleFileReader::unused_names(const Reading& reading) const {
  for (const Reading::Name& each : reading.own)
    if (!reading.scope.used.contains(each.name))
      reading.source->warning(each.at, each.what + " " + each.name + " is never used",
                              "delete it, or put it into a file of its own that others include");
}

// Lexicons are shared by files: only the end shows whether one is used.
void RuleFileReader::doubt_lexicon(const std::string& name, Position at, const Reading& reading) {
  if (!reading.includers.empty() || files_.layer(reading.path) != files_.top_layer()) return;
  Diagnostics later;
  const Source source(reading.path, *files_.find(reading.path), later);
  source.warning(at, "lexicon " + name + " is never used",
                 "delete it, or put it into a file that others include");
  lexicon_doubts_.emplace(name, later.all().back());
}

void RuleFileReader::finish() {
  for (const auto& [name, told] : lexicon_doubts_)
    if (!used_lexicons_.contains(name)) report_.warning(told.place, told.message, told.hint, told.line);
  for (const auto& [name, told] : dropped_)
    if (!lower_rules_.contains(name)) report_.error(told.place, told.message, told.hint, told.line);
}

// Reports what the patterns of a statement have noted.
void RuleFileReader::tell(Reading& reading) {
  for (const PatternError& each : reading.scope.mistakes)
    reading.source->error(each.at, each.message, each.hint);
  for (const PatternError& each : reading.scope.doubts)
    reading.source->warning(each.at, each.message, each.hint);
  reading.scope.mistakes.clear();
  reading.scope.doubts.clear();
}

void RuleFileReader::statement(const Statement& statement, Reading& reading) {
  try {
    read_statement(statement, reading);
  } catch (const PatternError& error) {
    reading.source->error(error.at, error.message, error.hint);
    const std::vector<Located> words = words_of(statement.rest);
    if (statement.keyword == "include")
      reading.scope.incomplete = true;
    else if (!words.empty())
      reading.scope.broken.insert(words[0].text.substr(0, words[0].text.find('=')));
  }
  tell(reading);
}

void RuleFileReader::read_statement(const Statement& statement, Reading& reading) {
  if (statement.keyword == "level") return level(statement, reading);
  if (statement.keyword == "include") return include(statement, reading);
  if (statement.keyword == "lexicon") return lexicon(statement, reading);
  if (statement.keyword == "class") return token_class_statement(statement, reading);
  if (statement.keyword == "pattern") return pattern(statement, reading);
  if (statement.keyword == "rule") return rule(statement, reading);
  if (statement.keyword == "drop") return drop(statement, reading);
  unknown_statement(statement, reading);
}

void RuleFileReader::unknown_statement(const Statement& statement, const Reading& reading) const {
  static const std::vector<std::string> kParts = {"match", "span", "each", "prefer", "yes", "no"};
  const bool is_part = std::find(kParts.begin(), kParts.end(), statement.keyword) != kParts.end();
  const std::string near =
      nearest(statement.keyword, {"level", "include", "lexicon", "class", "pattern", "rule", "drop"});
  reading.source->error(statement.place,
                        is_part ? "`" + statement.keyword + "` stands outside of a rule"
                                : "unknown statement '" + statement.keyword + "'",
                        is_part        ? "indent it: the parts of a rule stand below `rule`, two blanks in"
                        : near.empty() ? "level, include, lexicon, class, pattern, rule or drop"
                                       : "did you mean '" + near + "'?");
}

void RuleFileReader::level(const Statement& statement, Reading& reading) {
  const std::string& text = statement.rest.text;
  if (reading.has_level) throw PatternError{statement.place, "the level is stated twice", "one level a file"};
  reading.has_level = true;
  if (text != "text" && text != "items" && text != "items quotations")
    throw PatternError{statement.rest.position(0), "unknown level '" + text + "'",
                       "text, items, or items quotations"};
  if (reading.has_patterns)
    throw PatternError{statement.place, "the level stands behind patterns", "it is a file's first statement"};
  reading.level = text == "text" ? PatternLevel::text : PatternLevel::items;
  reading.result.quotations = text == "items quotations";
}

// An included file has the level of that which includes it.
void RuleFileReader::need_level(const Statement& statement, Reading& reading) {
  reading.has_patterns = true;
  if (reading.has_level || !reading.includers.empty()) return;
  reading.source->error(statement.place, "the file does not say its level",
                        "begin it with `level items` (words) or `level text` (characters)");
  reading.has_level = true;
}

void RuleFileReader::include(const Statement& statement, Reading& reading) {
  const Position at = statement.rest.position(0);
  check_path(statement.rest);
  const std::string path = resolve(content_.language, statement.rest.text);
  const auto is_it = [&](const std::string& other) { return other == path; };
  if (path == reading.path || std::any_of(reading.includers.begin(), reading.includers.end(), is_it))
    throw PatternError{at, path + " includes itself", "by way of the files that it includes"};
  if (reading.includers.size() >= kMaxIncludes)
    throw PatternError{at, "includes nest deeper than 20", "include the innermost files directly"};
  const std::string* text = files_.find(path);
  if (!text) throw PatternError{at, "no file " + path, "paths are relative to " + content_.language + "/"};
  if (!reading.included.insert(path).second) return;
  const bool fresh = included_.insert(path).second;
  const Source source(path, *text, fresh ? report_ : ignored_);
  if (!source.check_encoding()) return;
  Reading inner = reading;
  inner.path = path;
  inner.source = &source;
  inner.has_level = false;
  inner.includers.push_back(reading.path);
  inner.lexicon_names.clear();
  for (const Statement& each : source.statements()) this->statement(each, inner);
  reading.scope = std::move(inner.scope);
  reading.included = std::move(inner.included);
  reading.result.rules = std::move(inner.result.rules);
  reading.result.lexicons = std::move(inner.result.lexicons);
}

// "drop NAME ...": look_ahead() has read it.
void RuleFileReader::drop(const Statement& statement, const Reading& reading) const {
  if (files_.layer(reading.path) <= 0)
    throw PatternError{statement.place, "there are no rules below these to drop",
                       "`drop` is for a directory that is laid over the default grammars"};
  if (statement.rest.text.empty()) throw PatternError{statement.place, "drop which rules?", "drop NAME ..."};
}

const Lexicon* RuleFileReader::lexicon_file(const std::string& path, const RowFilter& filter,
                                            const std::string& identity, Position at, Reading& reading,
                                            const std::string& name) {
  const Source& source = *reading.source;
  auto& slot = content_.files[identity];
  const bool fresh = !slot;
  if (fresh) {
    std::optional<Lexicon> read = lexicons_.read(path, filter);
    slot = std::make_unique<Lexicon>(read ? std::move(*read) : Lexicon());
  }
  if (!files_.find(path)) {
    reading.scope.broken.insert(name);
    if (fresh) source.error(at, "no file " + path, "paths are relative to " + content_.language + "/");
    return slot.get();
  }
  for (const auto& alternative : filter)
    for (const RowCondition& each : alternative)
      if (slot->column_index(each.column) < 0)
        source.error(each.place, path + " has no column '" + each.column + "'",
                     did_you_mean(each.column, slot->columns()));
  return slot.get();
}

// "NAME = FILE", or "NAME = FILE [column=value]" for some rows of it.
void RuleFileReader::lexicon(const Statement& statement, Reading& reading) {
  const Definition defined = definition(statement);
  const std::size_t end = std::min(defined.value.text.find_first_of(" \t\n["), defined.value.text.size());
  const Located file = defined.value.part(0, end);
  Located rows = defined.value.part(end, defined.value.text.size());
  rows.trim();
  check_path(file);
  const RowFilter filter = rows.text.empty() ? RowFilter() : read_row_filter(rows);
  const std::string path = resolve(content_.language, file.text);
  const std::string identity = rows.text.empty() ? path : path + " " + rows.text;
  if (!reading.lexicon_names.insert(defined.name).second)
    throw PatternError{statement.rest.position(0), "lexicon " + defined.name + " is named twice",
                       "choose another name"};
  if (reading.scope.classes.contains(defined.name))
    throw PatternError{statement.rest.position(0), defined.name + " is a class already",
                       "choose another name"};
  const auto [known, fresh] = content_.lexicon_paths.emplace(defined.name, identity);
  if (!fresh && known->second != identity)
    throw PatternError{statement.rest.position(0),
                       "lexicon " + defined.name + " is " + known->second + " in another file",
                       "choose another name"};
  content_.lexicons[defined.name] =
      lexicon_file(path, filter, identity, file.position(0), reading, defined.name);
  content_.tags.make(defined.name);
  reading.result.lexicons.push_back(defined.name);
  doubt_lexicon(defined.name, statement.rest.position(0), reading);
}

void RuleFileReader::token_class_statement(const Statement& statement, Reading& reading) {
  const Definition defined = definition(statement);
  const std::string& text = defined.value.text;
  if (text.size() < 3 || text.front() != '/' || text.back() != '/')
    throw PatternError{defined.value.position(0), "a class is a regular expression between two /",
                       "class " + defined.name + " = /" + "\\p{Lu}+/"};
  if (reading.lexicon_names.contains(defined.name))
    throw PatternError{statement.rest.position(0), defined.name + " is a lexicon already",
                       "choose another name"};
  const Tag tag = token_class(defined.value, 1, text.size() - 2, reading.scope);
  if (!reading.scope.classes.emplace(defined.name, tag).second)
    throw PatternError{statement.rest.position(0), "class " + defined.name + " is defined twice",
                       "choose another name"};
  if (reading.includers.empty()) reading.own.push_back({defined.name, "class", statement.rest.position(0)});
}

Expression RuleFileReader::expression(const Located& source, Reading& reading, Captures captures) {
  Expression result = reading.level == PatternLevel::text ? text_expression(source, reading.scope, captures)
                                                          : item_expression(source, reading.scope, captures);
  if (reading.scope.mistakes.empty())
    check_regex(reading.level == PatternLevel::text ? result.regex : structure(result.regex), source,
                "pattern");
  return result;
}

void RuleFileReader::pattern(const Statement& statement, Reading& reading) {
  need_level(statement, reading);
  const Definition defined = definition(statement);
  if (reading.scope.patterns.contains(defined.name))
    throw PatternError{statement.rest.position(0), "pattern " + defined.name + " is defined twice",
                       "choose another name"};
  reading.scope.patterns.emplace(defined.name, expression(defined.value, reading, Captures::refused));
  if (reading.includers.empty() && reading.scope.mistakes.empty())
    reading.own.push_back({defined.name, "pattern", statement.rest.position(0)});
}

}  // namespace synopse
