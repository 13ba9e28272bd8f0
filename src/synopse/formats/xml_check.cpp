#include "synopse/formats/xml_check.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using std::string_view;

constexpr std::size_t kMostPrefixes = 64;
constexpr std::size_t kFewAttributes = 8;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
// Beyond ASCII nearly all is a name character; the rest could not hide any markup.
constexpr bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// One bit for each question that is asked of every byte of its sort of content.
enum Is : std::uint8_t { kOfName = 1, kEndsText = 2, kEndsDouble = 4, kEndsSingle = 8 };
constexpr auto kClasses = [] {
  std::array<std::uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    const char byte = static_cast<char>(c);
    int is = starts_name(byte) || is_digit(byte) || byte == '-' || byte == '.' ? kOfName : 0;
    if (byte == '<' || byte == '&' || byte == ']') is |= kEndsText;
    if (byte == '<' || byte == '&' || byte == '"') is |= kEndsDouble;
    if (byte == '<' || byte == '&' || byte == '\'') is |= kEndsSingle;
    classes[static_cast<std::size_t>(c)] = static_cast<std::uint8_t>(is);
  }
  return classes;
}();
bool is(Is question, char c) { return (kClasses[static_cast<unsigned char>(c)] & question) != 0; }

// Whether some byte of a block may be, or begin, a character that XML forbids.
constexpr std::size_t kBlock = 64;
bool is_suspicious(const char* block) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const auto byte = static_cast<unsigned char>(block[i]);
    const bool space = byte == '\t' || byte == '\n' || byte == '\r';
    found = static_cast<unsigned char>(found | ((byte < 0x20) & !space) | (byte == 0xEF));
  }
  return found != 0;
}

bool is_xml_character(std::uint32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

string_view prefix_of(string_view name) {
  const std::size_t colon = name.find(':');
  return colon == name.npos ? string_view() : name.substr(0, colon);
}

// Walks over the file once.  Every function returns false at the first mistake; fail() keeps where and what.
class Checker {
 public:
  explicit Checker(string_view file) : file_(file) {}

  std::string run() {
    if (!is_valid_utf8(file_)) return "not UTF-8";
    if (file_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    if (characters() && declaration() && content()) return {};
    return message();
  }

 private:
  bool fail(string_view what) {
    what_ = what;
    return false;
  }
  std::string message() const { return xml_place(file_, at_) + ": " + std::string(what_); }

  bool done() const { return at_ >= file_.size(); }
  char now() const { return done() ? '\0' : file_[at_]; }
  bool take(string_view word) {
    if (!file_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool space() {
    const std::size_t begin = at_;
    while (!done() && is_space(now())) ++at_;
    return at_ > begin;
  }
  string_view name() {
    const std::size_t begin = at_;
    if (!done() && starts_name(now())) at_ = past(kOfName);
    return file_.substr(begin, at_ - begin);
  }
  // The next byte of which the question is not true.
  std::size_t past(Is question) const {
    std::size_t at = at_;
    while (at < file_.size() && is(question, file_[at])) ++at;
    return at;
  }
  // The next byte of which it is true.
  std::size_t next(Is question) const {
    std::size_t at = at_;
    while (at < file_.size() && !is(question, file_[at])) ++at;
    return at;
  }
  // Up to and with `end`.
  bool skip_past(string_view end) {
    const std::size_t found = file_.find(end, at_);
    if (found == file_.npos) return fail("the file ends inside markup");
    at_ = found + end.size();
    return true;
  }

  bool characters() {
    for (std::size_t i = at_; i < file_.size(); ++i) {
      while (i + kBlock <= file_.size() && !is_suspicious(file_.data() + i)) i += kBlock;
      if (i == file_.size()) break;
      const auto byte = static_cast<unsigned char>(file_[i]);
      const string_view rest = file_.substr(i, 3);
      const bool good =
          byte >= 0x20 ? rest != "\xEF\xBF\xBE" && rest != "\xEF\xBF\xBF" : is_xml_character(byte);
      if (good) continue;
      at_ = i;
      return fail("a character that XML forbids");
    }
    return true;
  }

  bool declaration() {
    if (!file_.substr(at_).starts_with("<?xml") || at_ + 5 >= file_.size() || !is_space(file_[at_ + 5]))
      return true;
    const std::size_t begin = at_;
    if (!skip_past("?>")) return false;
    std::string text(file_.substr(begin, at_ - begin));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (text.find("version=\"1.0\"") == text.npos && text.find("version='1.0'") == text.npos)
      return fail("not XML 1.0");
    const bool utf8 = text.find("encoding") == text.npos || text.find("\"utf-8\"") != text.npos ||
                      text.find("'utf-8'") != text.npos;
    return utf8 || fail("declared in another encoding than UTF-8");
  }

  bool content() {
    while (!done()) {
      const bool good = now() == '<' ? markup() : characters_of_text();
      if (!good) return false;
    }
    if (!open_.empty()) return fail("the file ends before its elements do");
    return seen_root_ || fail("no root element");
  }

  bool characters_of_text() {
    if (open_.empty()) return space() || fail("text outside the root element");
    for (at_ = next(kEndsText); !done() && now() != '<'; at_ = next(kEndsText)) {
      if (now() == ']' && file_.substr(at_).starts_with("]]>")) return fail("]]> in text");
      if (now() == '&' && !reference()) return false;
      ++at_;
    }
    return true;
  }

  // Leaves at_ on the last character, the `;`.
  bool reference() {
    const std::size_t end = file_.substr(at_, 16).find(';');
    if (end == string_view::npos) return fail("an & that begins no reference");
    const string_view name = file_.substr(at_ + 1, end - 1);
    const bool known = name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
    if (!known && !character_reference(name)) return fail("a reference to no character");
    at_ += end;
    return true;
  }
  static bool character_reference(string_view name) {
    if (!name.starts_with('#')) return false;
    const bool hex = name.starts_with("#x");
    const string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    for (const char c : digits) {
      const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
      const bool letter = hex && lower >= 'a' && lower <= 'f';
      if (!is_digit(c) && !letter) return false;
      value = std::min<std::uint32_t>(
          value * (hex ? 16 : 10) + static_cast<std::uint32_t>(letter ? lower - 'a' + 10 : c - '0'),
          0x110000);
    }
    return !digits.empty() && is_xml_character(value);
  }

  bool markup() {
    if (take("<!--")) return comment();
    if (take("<?")) return instruction();
    if (file_.substr(at_).starts_with("<![CDATA[")) return section();
    if (file_.substr(at_).starts_with("<!")) return fail("a document type: our files have none");
    if (take("</")) return end_tag();
    ++at_;
    return start_tag();
  }

  bool comment() {
    if (!skip_past("--")) return false;
    return take(">") || fail("-- in a comment");
  }
  bool instruction() {
    const string_view target = name();
    if (target.empty() || target == "xml") return fail("a processing instruction without a name");
    return skip_past("?>");
  }
  bool section() {
    if (open_.empty()) return fail("text outside the root element");
    return skip_past("]]>");
  }

  bool end_tag() {
    const string_view element = name();
    space();
    if (open_.empty() || open_.back().name != element) return fail("an end tag without its start tag");
    if (!take(">")) return fail("a tag that is not closed");
    prefixes_.resize(open_.back().prefixes);
    open_.pop_back();
    return true;
  }

  bool start_tag() {
    if (open_.empty() && seen_root_) return fail("a second root element");
    const string_view element = name();
    if (element.empty()) return fail("a < that begins no tag");
    seen_root_ = true;
    open_.push_back({element, prefixes_.size()});
    if (!attributes() || !bound(element)) return false;
    if (take("/>")) {
      prefixes_.resize(open_.back().prefixes);
      open_.pop_back();
      return true;
    }
    return take(">") || fail("a tag that is not closed");
  }

  bool attributes() {
    names_.clear();
    while (space() && starts_name(now())) {
      const string_view attribute = name();
      names_.push_back(attribute);
      space();
      if (!take("=")) return fail("an attribute without a value");
      space();
      if (!value()) return false;
      if (prefix_of(attribute) == "xmlns") prefixes_.push_back(attribute.substr(6));
      if (prefixes_.size() > kMostPrefixes) return fail("too many namespaces");
    }
    if (one_stands_twice()) return fail("an attribute twice");
    return std::all_of(names_.begin(), names_.end(), [&](string_view one) { return bound(one); });
  }

  // Pair by pair where they are few; sorted where they are not, so that no number of them takes long.
  bool one_stands_twice() {
    if (names_.size() > kFewAttributes) {
      std::sort(names_.begin(), names_.end());
      return std::adjacent_find(names_.begin(), names_.end()) != names_.end();
    }
    for (std::size_t i = 1; i < names_.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (names_[i] == names_[j]) return true;
    return false;
  }

  bool value() {
    const char quote = now();
    if (quote != '"' && quote != '\'') return fail("an attribute without quotation marks");
    const Is ends = quote == '"' ? kEndsDouble : kEndsSingle;
    ++at_;
    for (at_ = next(ends); !done() && now() != quote; at_ = next(ends)) {
      if (now() == '<') return fail("a < in an attribute");
      if (!reference()) return false;
      ++at_;
    }
    return take({&quote, 1}) || fail("the file ends inside markup");
  }

  bool bound(string_view name) {
    const string_view prefix = prefix_of(name);
    if (prefix.empty() || prefix == "xml" || prefix == "xmlns") return true;
    return std::find(prefixes_.begin(), prefixes_.end(), prefix) != prefixes_.end() ||
           fail("a prefix without a namespace");
  }

  struct Open {
    string_view name;
    std::size_t prefixes;  // how many were bound outside
  };

  string_view file_;
  std::size_t at_ = 0;
  string_view what_;
  bool seen_root_ = false;
  std::vector<Open> open_;
  std::vector<string_view> prefixes_, names_;
};

}  // namespace

std::string xml_fault(std::string_view file) { return Checker(file).run(); }

std::string xml_place(std::string_view file, std::size_t at) {
  const string_view before = file.substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t begin = before.rfind('\n') + 1;
  const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(begin), before.end(),
                                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  return std::to_string(line) + ":" + std::to_string(column + 1);
}

}  // namespace synopse
