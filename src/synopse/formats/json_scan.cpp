#include "synopse/formats/json_scan.h"

#include <cstddef>

namespace synopse {
namespace {

constexpr int kDeepest = 256;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Walks over the copy once; every function returns false at the first mistake and leaves `at_` there.
class Scanner {
 public:
  explicit Scanner(std::string& json) : json_(json) {}

  std::string run() {
    const bool good = value(0) && (space(), at_ == json_.size());
    if (good) return {};
    if (at_ >= json_.size()) return "not JSON: the line ends too early";
    return "not JSON: byte " + std::to_string(at_ + 1) + " is out of place";
  }

 private:
  char now() const { return at_ < json_.size() ? json_[at_] : '\0'; }
  bool take(char c) {
    if (at_ >= json_.size() || json_[at_] != c) return false;
    ++at_;
    return true;
  }
  void space() {
    while (at_ < json_.size() && (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r')) ++at_;
  }

  bool value(int depth) {
    space();
    switch (now()) {
      case '{':
        return depth < kDeepest && object(depth);
      case '[':
        return depth < kDeepest && array(depth);
      case '"':
        return string();
      case 't':
        return word("true");
      case 'f':
        return word("false");
      case 'n':
        return word("null");
      default:
        return number();
    }
  }

  bool word(std::string_view word) {
    if (json_.compare(at_, word.size(), word) != 0) return false;
    at_ += word.size();
    return true;
  }

  bool object(int depth) {
    ++at_;
    space();
    if (take('}')) return true;
    do {
      space();
      if (now() != '"' || !string()) return false;
      space();
      if (!take(':') || !value(depth + 1)) return false;
      space();
    } while (take(','));
    return take('}');
  }

  bool array(int depth) {
    ++at_;
    space();
    if (take(']')) return true;
    do {
      if (!value(depth + 1)) return false;
      space();
    } while (take(','));
    return take(']');
  }

  bool digits() {
    if (!is_digit(now())) return false;
    while (is_digit(now())) ++at_;
    return true;
  }

  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (now() != 'e' && now() != 'E') return true;
    ++at_;
    if (now() == '+' || now() == '-') ++at_;
    return digits();
  }

  bool string() {
    ++at_;
    while (at_ < json_.size()) {
      const char c = json_[at_];
      if (static_cast<unsigned char>(c) < 0x20) return false;
      ++at_;
      if (c == '"') return true;
      if (c == '\\' && !escape()) return false;
    }
    return false;
  }

  bool escape() {
    static constexpr std::string_view kSimple = "\"\\/bfnrt";
    if (at_ >= json_.size()) return false;
    if (now() != 'u') return kSimple.find(now()) != kSimple.npos && (++at_, true);
    const int unit = unit_at(at_ - 1);
    if (unit < 0) return false;
    const std::size_t begin = at_ - 1;
    at_ += 5;
    if (unit < 0xD800 || unit > 0xDFFF) return true;
    const int next = unit < 0xDC00 ? unit_at(at_) : -1;
    if (next >= 0xDC00 && next <= 0xDFFF)
      at_ += 6;
    else
      json_.replace(begin, 6, "\\uFFFD");
    return true;
  }

  // The UTF-16 unit of an escape \uXXXX that begins at `at`; -1 when there is none.
  int unit_at(std::size_t at) const {
    if (at + 6 > json_.size() || json_[at] != '\\' || json_[at + 1] != 'u') return -1;
    int unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
      const int digit = hex_value(json_[i]);
      if (digit < 0) return -1;
      unit = unit * 16 + digit;
    }
    return unit;
  }

  std::string& json_;
  std::size_t at_ = 0;
};

}  // namespace

std::string scan_json(std::string_view line, std::string& copy) {
  copy.assign(line);
  return Scanner(copy).run();
}

}  // namespace synopse
