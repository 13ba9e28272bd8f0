// Item patterns: a recursive descent over the source, which writes RE2's syntax as it goes.
#include <algorithm>
#include <set>

#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxDepth = 100;
constexpr std::size_t kMaxRegex = 1 << 20;

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

using Needs = std::vector<std::vector<Tag>>;

// What both alternatives need: of either side's first list one tag, or nothing.
Needs either(const Needs& a, const Needs& b) {
  if (a.empty() || b.empty()) return {};
  std::vector<Tag> merged = a.front();
  merged.insert(merged.end(), b.front().begin(), b.front().end());
  std::sort(merged.begin(), merged.end());
  merged.erase(std::unique(merged.begin(), merged.end()), merged.end());
  return {merged};
}

void require(Needs& needs, const Needs& more) {
  for (const auto& list : more)
    if (std::find(needs.begin(), needs.end(), list) == needs.end()) needs.push_back(list);
}

class ItemParser {
 public:
  ItemParser(const Located& source, Scope& scope, Captures captures)
      : source_(source), text_(source.text), scope_(scope), captures_(captures) {}

  Expression run() {
    Expression result = alternatives();
    if (at_ < text_.size()) fail(at_, std::string("unexpected '") + text_[at_] + "'");
    return result;
  }

  Expression tests_only() {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != '[') fail(at_, "expected a test in [ ]", "for example [entity]");
    Expression result = primary();
    skip_blanks();
    if (at_ < text_.size()) fail(at_, "one test in [ ] is all that may stand here");
    return result;
  }

 private:
  [[noreturn]] void fail(std::size_t byte, std::string message, std::string hint = {}) const {
    throw PatternError{source_.position(byte), std::move(message), std::move(hint)};
  }

  void skip_blanks() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
      ++at_;
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  std::string name_at(std::size_t byte) const {
    std::size_t end = byte;
    while (end < text_.size() && is_name_char(text_[end])) ++end;
    return text_.substr(byte, end - byte);
  }

  Expression alternatives() {
    if (++depth_ > kMaxDepth) fail(at_, "groups nest deeper than 100");
    Expression result = sequence();
    bool several = false;
    for (skip_blanks(); peek() == '|'; skip_blanks()) {
      ++at_;
      several = true;
      const Expression other = sequence();
      result.regex += "|" + other.regex;
      result.needs = either(result.needs, other.needs);
    }
    if (several) result.regex = "(?:" + result.regex + ")";
    --depth_;
    return result;
  }

  Expression sequence() {
    Expression result;
    for (skip_blanks(); at_ < text_.size() && peek() != '|' && peek() != ')'; skip_blanks()) {
      const Expression piece = factor();
      result.regex += piece.regex;
      require(result.needs, piece.needs);
      if (result.regex.size() > kMaxRegex)
        fail(at_, "this pattern grows too large", "use smaller pieces or fewer options");
    }
    return result;
  }

  Expression factor() {
    const std::string capture = capture_name();
    Expression result = primary();
    skip_blanks();
    const std::string quantifier = quantifier_here();
    if (quantifier == "?" || quantifier == "*" || quantifier.starts_with("{0") ||
        quantifier.starts_with("{,"))
      result.needs.clear();
    if (!quantifier.empty()) result.regex = "(?:" + result.regex + ")" + quantifier;
    if (!capture.empty()) result.regex = "(?P<" + capture + ">" + result.regex + ")";
    return result;
  }

  std::string capture_name() {
    if (!is_name_start(peek())) return {};
    const std::string name = name_at(at_);
    if (at_ + name.size() >= text_.size() || text_[at_ + name.size()] != ':')
      fail(at_, "bare word '" + name + "'",
           "write \"" + name + "\" for the word, [" + name + "] for the test");
    if (captures_ == Captures::refused)
      fail(at_, "a pattern cannot capture '" + name + "'", "captures belong to rules");
    if (!seen_.insert(name).second) fail(at_, "'" + name + "' is captured twice");
    at_ += name.size() + 1;
    return name;
  }

  std::string quantifier_here() {
    const char c = peek();
    if (c == '?' || c == '*' || c == '+') {
      ++at_;
      if (peek() == '?' && at_ < text_.size())
        fail(at_, "lazy repetition is not to be relied upon", "name what stops the run: [!stop]*");
      return std::string(1, c);
    }
    if (c != '{' || at_ + 1 >= text_.size() || (text_[at_ + 1] < '0' || text_[at_ + 1] > '9')) return {};
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos) fail(at_, "this '{' is never closed");
    const std::string quantifier = text_.substr(at_, end + 1 - at_);
    if (quantifier.find_first_not_of("{},0123456789") != std::string::npos || quantifier.size() > 8)
      fail(at_, "not a repetition: " + quantifier, "for example {2,4}");
    at_ = end + 1;
    return quantifier;
  }

  Expression primary() {
    if (at_ >= text_.size()) fail(at_, "the pattern ends too early");
    switch (text_[at_]) {
      case '(':
        return group();
      case '{':
        return piece();
      case '[':
        return tests();
      case '"':
        return one(literal());
      case '/':
        return one(regex());
      case '.':
        ++at_;
        return {record(conditions({}, {})), {}};
      case '^':
      case '$':
        return {std::string(1, text_[at_++]), {}};
      default:
        fail(at_, std::string("unexpected '") + text_[at_] + "'");
    }
  }

  Expression group() {
    const std::size_t open = at_++;
    Expression result = alternatives();
    skip_blanks();
    if (peek() != ')') fail(open, "this '(' is never closed");
    ++at_;
    result.regex = "(?:" + result.regex + ")";
    return result;
  }

  Expression piece() {
    const std::size_t open = at_;
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos) fail(open, "this '{' is never closed");
    const std::string name = text_.substr(open + 1, end - open - 1);
    at_ = end + 1;
    const auto found = scope_.patterns.find(name);
    if (found != scope_.patterns.end()) return found->second;
    std::vector<std::string> known;
    for (const auto& [other, expression] : scope_.patterns) known.push_back(other);
    const std::string near = nearest(name, known);
    fail(open + 1, "unknown pattern {" + name + "}", near.empty() ? "" : "did you mean {" + near + "}?");
  }

  Expression one(Tag tag) { return {record(conditions({tag}, {})), {{tag}}}; }

  Expression tests() {
    const std::size_t open = at_++;
    Expression result;
    for (bool first = true;; first = false) {
      std::set<Tag> wanted, unwanted;
      for (skip_blanks(); at_ < text_.size() && peek() != '|' && peek() != ']'; skip_blanks())
        test(wanted, unwanted);
      if (at_ >= text_.size()) fail(open, "this '[' is never closed");
      if (wanted.empty() && unwanted.empty())
        fail(at_, "a test is missing here", "[any] holds for every item");
      Expression alternative{conditions(wanted, unwanted), {}};
      for (const Tag tag : wanted) alternative.needs.push_back({tag});
      result = first ? alternative
                     : Expression{result.regex + either_mark() + alternative.regex,
                                  either(result.needs, alternative.needs)};
      if (text_[at_++] == ']') break;
    }
    result.regex = record(result.regex);
    return result;
  }

  static std::string either_mark() {
    std::string out;
    append_utf8(out, kTestOr);
    return out;
  }

  void test(std::set<Tag>& wanted, std::set<Tag>& unwanted) {
    const bool negated = peek() == '!';
    if (negated) ++at_;
    std::set<Tag>& list = negated ? unwanted : wanted;
    if (peek() == '"') {
      list.insert(literal());
    } else if (peek() == '/') {
      list.insert(regex());
    } else if (const std::string name = name_at(at_); name.empty()) {
      fail(at_,
           std::string("unexpected '") + (at_ < text_.size() ? text_.substr(at_, 1) : "end") + "' in [ ]");
    } else if (name == "any" && !negated) {
      at_ += name.size();
      wildcard(wanted, unwanted);
    } else {
      list.insert(named_test(name));
    }
  }

  // [any] is a test that never fails: an unwanted tag that no item has.
  void wildcard(const std::set<Tag>& wanted, std::set<Tag>& unwanted) {
    if (wanted.empty()) unwanted.insert(scope_.tags->make("(none)"));
  }

  Tag named_test(const std::string& name) {
    const std::size_t begin = at_;
    at_ += name.size();
    if (peek() == '=') return column_test(name, begin);
    if (const auto found = scope_.classes.find(name); found != scope_.classes.end()) return found->second;
    if (scope_.lexicons->contains(name)) return scope_.tags->make(name);
    if (const auto tag = scope_.tags->find(name)) return *tag;
    std::vector<std::string> known = scope_.tags->readable_names();
    for (const auto& [other, tag] : scope_.classes) known.push_back(other);
    for (const auto& [other, lexicon] : *scope_.lexicons) known.push_back(other);
    const std::string near = nearest(name, known);
    fail(begin, "unknown test [" + name + "]",
         near.empty() ? "declare it with `lexicon` or `class`, or let an earlier phase make it"
                      : "did you mean [" + near + "]?");
  }

  // [judge polarity=oppose] is written "polarity=oppose" behind the lexicon's name.
  Tag column_test(const std::string& column, std::size_t begin) {
    ++at_;
    const std::size_t value_begin = at_;
    while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != ']' && text_[at_] != '|' &&
           text_[at_] != '\n')
      ++at_;
    const std::string value = text_.substr(value_begin, at_ - value_begin);
    const std::string lexicon = lexicon_before(begin);
    const auto found = scope_.lexicons->find(lexicon);
    if (found == scope_.lexicons->end())
      fail(begin, "no lexicon stands before " + column + "=" + value,
           "write [lexicon " + column + "=" + value + "]");
    if (found->second->column_index(column) < 0) {
      const std::string near = nearest(column, found->second->columns());
      fail(begin, "lexicon " + lexicon + " has no column '" + column + "'",
           near.empty() ? "" : "did you mean '" + near + "'?");
    }
    return scope_.tags->make(lexicon + "." + column + "=" + value);
  }

  // The name before byte `begin` of the same [ ] alternative, past other column tests.
  std::string lexicon_before(std::size_t begin) const {
    std::size_t end = begin;
    while (end > 0) {
      while (end > 0 && (text_[end - 1] == ' ' || text_[end - 1] == '!' || text_[end - 1] == '\n')) --end;
      std::size_t start = end;
      while (start > 0 && text_[start - 1] != ' ' && text_[start - 1] != '[' && text_[start - 1] != '|' &&
             text_[start - 1] != '!' && text_[start - 1] != '\n')
        --start;
      const std::string word = text_.substr(start, end - start);
      if (word.empty()) return {};
      if (word.find('=') == std::string::npos) return word;
      end = start;
    }
    return {};
  }

  // What one alternative of a test asks for.
  std::string conditions(const std::set<Tag>& wanted, const std::set<Tag>& unwanted) {
    scope_.asked.insert(wanted.begin(), wanted.end());
    scope_.asked.insert(unwanted.begin(), unwanted.end());
    std::string out;
    for (const Tag tag : wanted) out += scope_.tags->code(tag);
    append_utf8(out, kTestBut);
    for (const Tag tag : unwanted) out += scope_.tags->code(tag);
    return out;
  }

  static std::string record(const std::string& conditions) {
    std::string out;
    append_utf8(out, kTestOpen);
    out += conditions;
    append_utf8(out, kTestClose);
    return out;
  }

  Tag literal() {
    const std::size_t open = at_;
    const std::size_t end = text_.find('"', at_ + 1);
    if (end == std::string::npos) fail(open, "this '\"' is never closed");
    const std::string word = text_.substr(open + 1, end - open - 1);
    if (word.empty()) fail(open, "an empty word");
    at_ = end + 1;
    return scope_.tags->make("\"" + fold(word) + "\"");
  }

  Tag regex() {
    const std::size_t open = at_;
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != '/') end += text_[end] == '\\' ? 2 : 1;
    if (end >= text_.size()) fail(open, "this '/' is never closed");
    at_ = end + 1;
    return token_class(source_, open + 1, end - open - 1, scope_);
  }

  const Located& source_;
  const std::string& text_;
  Scope& scope_;
  Captures captures_;
  std::size_t at_ = 0, depth_ = 0;
  std::set<std::string> seen_;
};

}  // namespace

Expression item_expression(const Located& source, Scope& scope, Captures captures) {
  return ItemParser(source, scope, captures).run();
}

Expression item_test(const Located& source, Scope& scope) {
  return ItemParser(source, scope, Captures::refused).tests_only();
}

}  // namespace synopse
