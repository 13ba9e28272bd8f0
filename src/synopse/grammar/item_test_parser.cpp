#include "synopse/grammar/item_test_parser.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxValues = 1000;  // of a column, to find what may have been meant

}  // namespace

Expression ItemTestParser::tests() {
  const std::size_t open = at_++;
  Expression result;
  for (bool first = true;; first = false) {
    const std::size_t begin = at_;
    Alternative alternative;
    for (skip_blanks(); at_ < text_.size() && peek() != '|' && peek() != ']'; skip_blanks())
      test(alternative);
    if (at_ >= text_.size())
      fail(open, "this '[' is never closed", "a test is [name], [name !other] or [name | other]");
    if (alternative.wanted.empty() && alternative.unwanted.empty())
      fail(at_, "a test is missing here", "[any] holds for every item");
    Expression asked = asks_for(alternative, begin);
    result = first
                 ? std::move(asked)
                 : Expression{result.regex + either_mark() + asked.regex, either(result.needs, asked.needs)};
    if (text_[at_++] == ']') break;
  }
  result.regex = record(result.regex);
  return result;
}

Expression ItemTestParser::asks_for(Alternative& alternative, std::size_t begin) {
  for (const auto& [lexicon, columns] : alternative.columns) {
    std::string name = lexicon;
    for (const std::string& column : columns) name += (name == lexicon ? '.' : '&') + column;
    alternative.wanted.erase(scope_.tags->make(lexicon));
    alternative.wanted.insert(scope_.tags->make(name));
  }
  for (const Tag tag : alternative.wanted)
    if (alternative.unwanted.contains(tag))
      fail(begin, "[" + scope_.tags->name(tag) + " !" + scope_.tags->name(tag) + "] never holds");
  check_annotation(alternative, begin);
  Expression asked{conditions(alternative.wanted, alternative.unwanted), {}};
  for (const Tag tag : alternative.wanted) asked.needs.push_back({tag});
  return asked;
}

void ItemTestParser::check_annotation(const Alternative& alternative, std::size_t begin) {
  const auto is_annotation = [&](Tag tag) {
    return Tags::is_annotation(tag) && !scope_.lexicons->contains(scope_.tags->name(tag));
  };
  const auto is_text = [&](Tag tag) {
    const char mark = scope_.tags->name(tag)[0];
    return mark == '/' || mark == '"';
  };
  const std::set<Tag>& wanted = alternative.wanted;
  const auto annotation = std::find_if(wanted.begin(), wanted.end(), is_annotation);
  const auto text = std::find_if(wanted.begin(), wanted.end(), is_text);
  if (annotation == wanted.end() || text == wanted.end()) return;
  const std::string& kind = scope_.tags->name(*annotation);
  scope_.doubts.push_back(
      {source_.position(begin), "[" + kind + " " + scope_.tags->name(*text) + "] never holds",
       "what an earlier phase has found passes no test on words; write [" + kind + " | ...] for either"});
}

void ItemTestParser::check_column(const std::string& column, const std::string& value, std::size_t begin,
                                  const std::string& name) {
  const Lexicon& lexicon = *scope_.lexicons->find(name)->second;
  const int number = lexicon.column_index(column);
  if (number < 0) {
    const std::string near = nearest(column, lexicon.columns());
    note(begin, "lexicon " + name + " has no column '" + column + "'",
         near.empty() ? columns_of(lexicon) : "did you mean '" + near + "'?");
  } else {
    check_value(lexicon, number, value, begin + column.size() + 1, name);
  }
}

std::string ItemTestParser::columns_of(const Lexicon& lexicon) {
  std::string list;
  for (const std::string& column : lexicon.columns()) list += (list.empty() ? "" : ", ") + column;
  return list.empty() ? "its file names none: begin it with a line  #: form<TAB>kind" : "it has " + list;
}

void ItemTestParser::check_value(const Lexicon& lexicon, int column, const std::string& value,
                                 std::size_t byte, const std::string& name) {
  std::set<std::string> known;
  for (const Lexicon::Entry row : lexicon.entries()) {
    if (row.cell(column) == value) return;
    if (known.size() < kMaxValues) known.emplace(row.cell(column));
  }
  const std::string near = nearest(value, {known.begin(), known.end()});
  scope_.doubts.push_back({source_.position(byte), "no row of " + name + " has this value",
                           near.empty() ? "" : "did you mean '" + near + "'?"});
}

std::string ItemTestParser::either_mark() {
  std::string out;
  append_utf8(out, kTestOr);
  return out;
}

void ItemTestParser::test(Alternative& alternative) {
  const bool negated = peek() == '!';
  if (negated) ++at_;
  std::set<Tag>& list = negated ? alternative.unwanted : alternative.wanted;
  if (peek() == '"') {
    list.insert(literal());
  } else if (peek() == '/') {
    list.insert(regex());
  } else if (const std::string name = name_at(at_); name.empty()) {
    fail(at_, std::string("unexpected '") + (at_ < text_.size() ? text_.substr(at_, 1) : "end") + "' in [ ]");
  } else if (at_ + name.size() < text_.size() && text_[at_ + name.size()] == '=') {
    column_test(name, negated ? "!=" : "=", alternative);
  } else if (name == "any" && !negated) {
    at_ += name.size();
    wildcard(alternative);
  } else {
    list.insert(named_test(name));
    if (!negated && scope_.lexicons->contains(name)) alternative.lexicon = name;
  }
}

void ItemTestParser::wildcard(Alternative& alternative) {
  if (alternative.wanted.empty()) alternative.unwanted.insert(scope_.tags->make("(none)"));
}

Tag ItemTestParser::named_test(const std::string& name) {
  const std::size_t begin = at_;
  at_ += name.size();
  scope_.used.insert(name);
  if (const auto found = scope_.classes.find(name); found != scope_.classes.end()) return found->second;
  if (scope_.lexicons->contains(name)) return scope_.tags->make(name);
  if (scope_.phase_kinds && scope_.phase_kinds->contains(name))
    note(begin, "only rules of this phase make '" + name + "'",
         "what a phase finds is an item for later phases: put this rule into one (phases.txt)");
  if (const auto tag = scope_.tags->find(name)) return *tag;
  if (!scope_.excuses(name)) unknown_test(begin, name);
  return scope_.tags->make("(unknown)");
}

void ItemTestParser::unknown_test(std::size_t begin, const std::string& name) {
  std::vector<std::string> known = scope_.tags->readable_names();
  for (const auto& [other, tag] : scope_.classes) known.push_back(other);
  for (const auto& [other, lexicon] : *scope_.lexicons) known.push_back(other);
  const std::string near = nearest(name, known);
  note(begin, "unknown test [" + name + "]",
       !near.empty() ? "did you mean [" + near + "]?"
       : scope_.patterns.contains(name)
           ? "a pattern is put in with braces: {" + name + "}"
           : "declare it with `lexicon` or `class`, or let an earlier phase make it");
}

void ItemTestParser::column_test(const std::string& column, std::string_view comparison,
                                 Alternative& alternative) {
  const std::size_t begin = at_;
  at_ += column.size() + 1;
  const std::size_t end = std::min(text_.find_first_of(" \t\r\n]|", at_), text_.size());
  const std::string value = text_.substr(at_, end - at_);
  if (value.find('&') != std::string::npos) fail(at_, "a value without '&' is all that can be asked for");
  at_ = end;
  if (alternative.lexicon.empty())
    fail(begin, "no lexicon stands before " + column + "=" + value,
         "write [lexicon " + column + "=" + value + "]");
  if (!scope_.excuses(alternative.lexicon)) check_column(column, value, begin, alternative.lexicon);
  std::set<std::string>& columns = alternative.columns[alternative.lexicon];
  for (const std::string& other : columns)
    if (comparison == "=" && other.starts_with(column + "="))
      fail(begin, "no row has " + other + " and " + column + "=" + value,
           "write [... | ...] for either of them");
  columns.insert(column + std::string(comparison) + value);
}

std::string ItemTestParser::conditions(const std::set<Tag>& wanted, const std::set<Tag>& unwanted) {
  scope_.asked.insert(wanted.begin(), wanted.end());
  scope_.asked.insert(unwanted.begin(), unwanted.end());
  std::string out;
  for (const Tag tag : wanted) out += scope_.tags->code(tag);
  append_utf8(out, kTestBut);
  for (const Tag tag : unwanted) out += scope_.tags->code(tag);
  return out;
}

std::string ItemTestParser::record(const std::string& conditions) {
  std::string out;
  append_utf8(out, kTestOpen);
  out += conditions;
  append_utf8(out, kTestClose);
  return out;
}

Tag ItemTestParser::literal() {
  const std::size_t open = at_;
  const std::size_t end = text_.find('"', at_ + 1);
  if (end == std::string::npos) fail(open, "this '\"' is never closed", "a word is \"und\"");
  const std::string word = text_.substr(open + 1, end - open - 1);
  if (word.empty()) fail(open, "an empty word", "[any] is any item");
  at_ = end + 1;
  return scope_.tags->make("\"" + fold(word) + "\"");
}

Tag ItemTestParser::regex() {
  const std::size_t open = at_;
  std::size_t end = at_ + 1;
  while (end < text_.size() && text_[end] != '/') end += text_[end] == '\\' ? 2 : 1;
  if (end >= text_.size()) fail(open, "this '/' is never closed", "a regular expression is /v\\.\\d+/");
  at_ = end + 1;
  return token_class(source_, open + 1, end - open - 1, scope_);
}

}  // namespace synopse
