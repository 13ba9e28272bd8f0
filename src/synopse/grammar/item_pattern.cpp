// Item patterns: a recursive descent over the source, which writes RE2's syntax as it goes.
#include <algorithm>
#include <map>
#include <set>

#include "synopse/grammar/item_test_parser.h"
#include "synopse/grammar/needs.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxDepth = 100;
constexpr std::size_t kMaxRegex = 1 << 20;
constexpr int kMaxRepetition = 1000;  // RE2's own limit

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class ItemParser : private ItemTestParser {
 public:
  ItemParser(const Located& source, Scope& scope, Captures captures)
      : ItemTestParser(source, scope), captures_(captures) {}

  Expression run() {
    Expression result = alternatives();
    if (at_ < text_.size()) fail(at_, std::string("unexpected '") + text_[at_] + "'", "it was never opened");
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
  Expression alternatives() {
    if (++depth_ > kMaxDepth) fail(at_, "groups nest deeper than 100", "name the inner ones with `pattern`");
    std::size_t begin = at_;
    Expression result = sequence();
    std::set<std::string> known = {result.regex};
    if (result.regex.empty()) empty_alternative(begin);
    bool several = false;
    for (skip_blanks(); peek() == '|'; skip_blanks()) {
      begin = ++at_;
      several = true;
      const Expression other = sequence();
      if (other.regex.empty())
        empty_alternative(begin);
      else if (!known.insert(other.regex).second)
        dead_alternative(begin);
      result.regex += "|" + other.regex;
      result.needs = either(result.needs, other.needs);
    }
    if (several) result.regex = "(?:" + result.regex + ")";
    --depth_;
    return result;
  }

  void empty_alternative(std::size_t byte) {
    skip_blanks();
    note(byte, at_ < text_.size() || depth_ > 1 ? "nothing stands here" : "the pattern ends too early",
         "what may be missing is written ( ... )?");
  }

  void dead_alternative(std::size_t byte) {
    while (byte < text_.size() && (text_[byte] == ' ' || text_[byte] == '\n' || text_[byte] == '\t')) ++byte;
    scope_.doubts.push_back(
        {source_.position(byte), "this alternative stands there already", "one of them is never needed"});
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
      note(at_, "a pattern cannot capture '" + name + "'", "captures belong to rules");
    if (!seen_.insert(name).second)
      note(at_, "'" + name + "' is captured twice", "two captures need two names");
    at_ += name.size() + 1;
    return name;
  }

  std::string quantifier_here() {
    const char c = peek();
    if (c == '?' || c == '*' || c == '+') {
      ++at_;
      if (peek() == '?')
        note(at_++, "lazy repetition is not to be relied upon", "name what stops the run: [!stop]*");
      return std::string(1, c);
    }
    if (c != '{' || at_ + 1 >= text_.size() || (text_[at_ + 1] < '0' || text_[at_ + 1] > '9')) return {};
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos)
      fail(at_, "this '{' is never closed", "a piece is {name}, a repetition {2,4}");
    const std::string quantifier = text_.substr(at_, end + 1 - at_);
    if (quantifier.find_first_not_of("{},0123456789") != std::string::npos || quantifier.size() > 8)
      fail(at_, "not a repetition: " + quantifier, "for example {2,4}");
    if (std::max(number_at(at_ + 1), number_at(text_.find_first_of(",}", at_) + 1)) > kMaxRepetition)
      note(at_, "more than 1000 repetitions", "name what stops the run: [!stop]*");
    at_ = end + 1;
    return quantifier;
  }

  int number_at(std::size_t byte) const {
    int number = 0;
    for (; byte < text_.size() && text_[byte] >= '0' && text_[byte] <= '9'; ++byte)
      number = std::min(10 * number + (text_[byte] - '0'), kMaxRepetition + 1);
    return number;
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
        return any();
      case '^':
      case '$':
        return {std::string(1, text_[at_++]), {}};
      default:
        unexpected();
    }
  }

  [[noreturn]] void unexpected() const {
    const char c = text_[at_];
    const bool repeats = c == '?' || c == '*' || c == '+';
    const std::size_t size = code_point_at(text_, at_).size;
    fail(at_, "unexpected '" + text_.substr(at_, size) + "'",
         repeats    ? "nothing stands before it that it could repeat"
         : c == '<' ? "marks belong to examples; a capture is name:( ... )"
                    : "words stand in quotes: \"und\", tests in brackets: [word]");
  }

  Expression group() {
    const std::size_t open = at_++;
    Expression result = alternatives();
    skip_blanks();
    if (peek() != ')') fail(open, "this '(' is never closed", "write the ) that belongs to it");
    ++at_;
    result.regex = "(?:" + result.regex + ")";
    return result;
  }

  Expression piece() {
    const std::size_t open = at_;
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos)
      fail(open, "this '{' is never closed", "a piece is {name}, a repetition {2,4}");
    const std::string name = text_.substr(open + 1, end - open - 1);
    at_ = end + 1;
    const auto found = scope_.patterns.find(name);
    scope_.used.insert(name);
    if (found != scope_.patterns.end()) return found->second;
    if (!scope_.excuses(name)) unknown_pattern(open, name);
    return any();
  }

  void unknown_pattern(std::size_t open, const std::string& name) {
    std::vector<std::string> known;
    for (const auto& [other, expression] : scope_.patterns) known.push_back(other);
    const std::string near = nearest(name, known);
    const bool is_test = scope_.classes.contains(name) || scope_.lexicons->contains(name);
    note(open + 1, "unknown pattern {" + name + "}",
         !near.empty() ? "did you mean {" + near + "}?"
         : is_test     ? "a lexicon or class is asked as a test: [" + name + "]"
                       : "define it above:  pattern " + name + " = ...");
  }

  Captures captures_;
  std::size_t depth_ = 0;
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
