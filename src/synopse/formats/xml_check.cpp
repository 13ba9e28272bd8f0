#include "synopse/formats/xml_check.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using std::string_view;

constexpr std::size_t kMostPrefixes = 64;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
// Beyond ASCII nearly all is a name character; the rest could not hide any markup.
bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}
bool continues_name(char c) { return starts_name(c) || is_digit(c) || c == '-' || c == '.'; }

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
  std::string message() const {
    const string_view before = file_.substr(0, at_);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t begin = before.rfind('\n') + 1;
    const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(begin), before.end(),
                                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return std::to_string(line) + ":" + std::to_string(column + 1) + ": " + std::string(what_);
  }

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
    if (!done() && starts_name(now()))
      while (!done() && continues_name(now())) ++at_;
    return file_.substr(begin, at_ - begin);
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
    const std::size_t end = std::min(file_.find('<', at_), file_.size());
    for (; at_ < end; ++at_) {
      if (open_.empty() && !is_space(now())) return fail("text outside the root element");
      if (now() == ']' && file_.substr(at_).starts_with("]]>")) return fail("]]> in text");
      if (now() == '&' && !reference()) return false;
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
    std::sort(names_.begin(), names_.end());
    if (std::adjacent_find(names_.begin(), names_.end()) != names_.end()) return fail("an attribute twice");
    return std::all_of(names_.begin(), names_.end(), [&](string_view one) { return bound(one); });
  }

  bool value() {
    const char quote = now();
    if (quote != '"' && quote != '\'') return fail("an attribute without quotation marks");
    for (++at_; !done() && now() != quote; ++at_) {
      if (now() == '<') return fail("a < in an attribute");
      if (now() == '&' && !reference()) return false;
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

}  // namespace synopse
