// Text patterns: RE2's syntax with blanks as layout, {piece} for names, name:( ) for captures.
#include <algorithm>
#include <set>

#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxDepth = 100;
constexpr std::size_t kMaxLexicon = 64 << 10;
constexpr std::string_view kSpace = "[ \\x{A0}\\x{2007}\\x{2009}\\x{202F}]";

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_letter_char(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class TextParser {
 public:
  TextParser(const Located& source, Scope& scope, Captures captures)
      : source_(source), text_(source.text), scope_(scope), captures_(captures) {}

  Expression run() {
    std::string regex = until_close();
    if (at_ < text_.size()) fail(at_, "unexpected ')'", "it was never opened; the sign itself is \\)");
    return {std::move(regex), {}};
  }

 private:
  [[noreturn]] void fail(std::size_t byte, std::string message, std::string hint = {}) const {
    throw PatternError{source_.position(byte), std::move(message), std::move(hint)};
  }

  // A mistake behind which the pattern can be read on.
  void note(std::size_t byte, std::string message, std::string hint = {}) {
    scope_.mistakes.push_back({source_.position(byte), std::move(message), std::move(hint)});
  }

  char at(std::size_t byte) const { return byte < text_.size() ? text_[byte] : '\0'; }

  // Up to the end, or to a ')' that was not opened here.
  std::string until_close() {
    std::string out;
    while (at_ < text_.size() && text_[at_] != ')') out += element();
    return out;
  }

  std::string element() {
    const char c = text_[at_];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') return ++at_, std::string();
    if (c == '\\') return escape();
    if (c == '[') return bracket();
    if (c == '(') return group();
    if (c == '{' && is_letter_char(at(at_ + 1))) return piece();
    if ((c == '*' || c == '+' || c == '?' || c == '}') && at(at_ + 1) == '?') {
      note(at_ + 1, "lazy repetition is not to be relied upon", "name what stops the run");
      at_ += 2;
      return std::string(1, c);
    }
    if (is_letter_char(c)) return word();
    ++at_;
    return std::string(1, c);
  }

  std::string escape() {
    const char next = at(at_ + 1);
    if (next == 'b' || next == 'B' || next == 'w' || next == 'W')
      note(at_, std::string("\\") + next + " knows ASCII letters only",
           "matches begin and end at token edges anyway; for letters write {letter}");
    if (next == '\0') fail(at_, "a '\\' at the end", "the sign itself is \\\\");
    // \p{Lu} and \x{A0} are one escape: those braces hold no piece.
    const bool braced = (next == 'p' || next == 'P' || next == 'x') && at(at_ + 2) == '{';
    const std::size_t end = braced ? text_.find('}', at_) : at_ + 1;
    if (end == std::string::npos) fail(at_ + 2, "this '{' is never closed", "for example \\p{Lu}");
    const std::string out = text_.substr(at_, end + 1 - at_);
    at_ = end + 1;
    return out;
  }

  // [ ... ] as it is: blanks count in it.
  std::string bracket() {
    const std::size_t open = at_;
    std::size_t end = at_ + 1;
    if (at(end) == '^') ++end;
    if (at(end) == ']') ++end;
    while (end < text_.size() && text_[end] != ']') {
      if (text_[end] == '[' && at(end + 1) == ':')
        end = std::min(text_.find(":]", end), text_.size() - 1) + 1;
      end += text_[end] == '\\' ? 2 : 1;
    }
    if (end >= text_.size()) fail(open, "this '[' is never closed", "write \\[ for the sign");
    at_ = end + 1;
    return text_.substr(open, at_ - open);
  }

  std::string group() {
    const std::size_t open = at_;
    if (++depth_ > kMaxDepth) fail(open, "groups nest deeper than 100", "name the inner ones with `pattern`");
    std::string head = "(?:";
    ++at_;
    if (at(at_) == '?') head = group_flags(open);
    std::string inside = until_close();
    if (at_ >= text_.size())
      fail(open, "this '(' is never closed", "write the ) that belongs to it, or \\( for the sign");
    ++at_;
    --depth_;
    return head + inside + ")";
  }

  std::string group_flags(std::size_t open) {
    const char kind = at(at_ + 1);
    if (kind == '=' || kind == '!' || kind == '<')
      fail(open, "RE2 has no look-around",
           "put the context into the match and name the part to keep with `span`");
    if (kind == 'P') fail(open, "captures are written name:( )", "name:(...) instead of (?P<name>...)");
    const std::size_t colon = text_.find(':', at_);
    if (colon == std::string::npos ||
        text_.substr(at_ + 1, colon - at_ - 1).find_first_not_of("ims-") != std::string::npos)
      fail(open, "not a group that this format knows", "( ... ), (?i: ... ) or name:( ... )");
    const std::string head = text_.substr(open, colon + 1 - open);
    at_ = colon + 1;
    return head;
  }

  std::string piece() {
    const std::size_t open = at_;
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos)
      fail(open, "this '{' is never closed", "a piece is {name}, a repetition {2,4}");
    const std::string name = text_.substr(open + 1, end - open - 1);
    at_ = end + 1;
    if (name == "sp") return std::string(kSpace);
    if (name == "letter") return "\\p{L}";
    scope_.used.insert(name);
    if (const auto found = scope_.patterns.find(name); found != scope_.patterns.end())
      return "(?:" + found->second.regex + ")";
    if (const auto found = scope_.lexicons->find(name); found != scope_.lexicons->end())
      return lexicon(*found->second, name, open);
    if (!scope_.excuses(name)) unknown(open, name);
    return {};
  }

  void unknown(std::size_t open, const std::string& name) {
    std::vector<std::string> known = {"sp", "letter"};
    for (const auto& [other, expression] : scope_.patterns) known.push_back(other);
    for (const auto& [other, lexicon] : *scope_.lexicons) known.push_back(other);
    const std::string near = nearest(name, known);
    note(open + 1, "unknown pattern {" + name + "}",
         near.empty() ? "define it above:  pattern " + name + " = ..." : "did you mean {" + near + "}?");
  }

  std::string lexicon(const Lexicon& lexicon, const std::string& name, std::size_t open) {
    std::set<std::string> forms;
    for (const Lexicon::Entry entry : lexicon.entries())
      forms.insert(quoted(entry.exact_case ? entry.written : entry.form));
    std::string alternatives;
    for (const std::string& form : forms) alternatives += (alternatives.empty() ? "" : "|") + form;
    if (alternatives.size() > kMaxLexicon)
      fail(open,
           "lexicon {" + name + "} is too large for level text (" + std::to_string(forms.size()) + " forms)",
           "use it as [" + name + "] on level items");
    return "(?i:" + alternatives + ")";
  }

  // A plain letter, or the name of a capture.
  std::string word() {
    const bool starts_word = at_ == 0 || !is_name_char(text_[at_ - 1]);
    if (!starts_word) return std::string(1, text_[at_++]);
    std::size_t end = at_;
    while (is_name_char(at(end))) ++end;
    const char next = at(end + 1);
    if (at(end) != ':' || (next != '(' && next != '{' && next != '[')) return std::string(1, text_[at_++]);
    const std::string name = text_.substr(at_, end - at_);
    if (captures_ == Captures::refused)
      note(at_, "a pattern cannot capture '" + name + "'", "captures belong to rules");
    if (!seen_.insert(name).second)
      note(at_, "'" + name + "' is captured twice", "two captures need two names");
    at_ = end + 1;
    return "(?P<" + name + ">" + element() + repetition() + ")";
  }

  // `?`, `*`, `+`, `{2,4}` behind a captured piece belongs to the capture.
  std::string repetition() {
    const char c = at(at_);
    if (c == '?' || c == '*' || c == '+') return ++at_, std::string(1, c);
    if (c != '{' || is_letter_char(at(at_ + 1))) return {};
    const std::size_t end = text_.find('}', at_);
    if (end == std::string::npos)
      fail(at_, "this '{' is never closed", "a piece is {name}, a repetition {2,4}");
    const std::string out = text_.substr(at_, end + 1 - at_);
    at_ = end + 1;
    return out;
  }

  const Located& source_;
  const std::string& text_;
  Scope& scope_;
  Captures captures_;
  std::size_t at_ = 0, depth_ = 0;
  std::set<std::string> seen_;
};

}  // namespace

Expression text_expression(const Located& source, Scope& scope, Captures captures) {
  return TextParser(source, scope, captures).run();
}

}  // namespace synopse
