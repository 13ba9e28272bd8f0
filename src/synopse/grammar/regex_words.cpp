#include "synopse/grammar/regex_words.h"

namespace synopse {
namespace {

constexpr std::size_t kMostWords = 300;
constexpr std::size_t kDeepest = 20;  // groups in groups

struct Unlisted {};  // thrown: the expression does more than list words

using Words = std::vector<std::string>;

bool is_upper(unsigned char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 0xC0 && byte <= 0xDE && byte != 0xD7);
}

// Every word of `a` before every word of `b`.
Words joined(const Words& a, const Words& b) {
  if (a.size() * b.size() > kMostWords) throw Unlisted();
  Words all;
  for (const std::string& begin : a)
    for (const std::string& end : b) all.push_back(begin + end);
  return all;
}

class Reader {
 public:
  explicit Reader(std::string_view regex) : text_(regex) {}

  Words all() {
    Words words = alternatives();
    if (at_ < text_.size()) throw Unlisted();
    return words;
  }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  Words alternatives() {
    Words words = sequence();
    while (take('|')) {
      const Words more = sequence();
      words.insert(words.end(), more.begin(), more.end());
      if (words.size() > kMostWords) throw Unlisted();
    }
    return words;
  }

  Words sequence() {
    Words words = {""};
    while (at_ < text_.size() && next() != '|' && next() != ')') {
      Words piece = atom();
      if (take('?')) piece.emplace_back();
      if (words.size() == 1 && piece.size() == 1)
        words.front() += piece.front();
      else
        words = joined(words, piece);
    }
    return words;
  }

  Words atom() {
    if (take('(')) return group();
    if (take('[')) return letters();
    return {std::string(1, character())};
  }

  Words group() {
    if (next() == '?' || ++depth_ > kDeepest) throw Unlisted();
    Words words = alternatives();
    --depth_;
    if (!take(')')) throw Unlisted();
    return words;
  }

  // "[nrs]" behind its "[".
  Words letters() {
    Words words;
    while (!take(']')) {
      if (next() == '^' || next() == '-' || next() == '[') throw Unlisted();
      words.emplace_back(1, character());
      if (next() == '-') throw Unlisted();
    }
    return words;
  }

  char character() {
    if (at_ >= text_.size()) throw Unlisted();
    const char c = text_[at_++];
    if (c == '\\') return escaped();
    if (std::string_view("*+?.^${}[]()|").find(c) != std::string_view::npos) throw Unlisted();
    return c;
  }

  char escaped() {
    if (at_ >= text_.size()) throw Unlisted();
    const char c = text_[at_++];
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!letter) return c;
    if (c != 'x' || at_ + 2 > text_.size()) throw Unlisted();
    const unsigned value = 16 * digit(text_[at_]) + digit(text_[at_ + 1]);
    at_ += 2;
    return static_cast<char>(value);
  }

  static unsigned digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    throw Unlisted();
  }

  std::string_view text_;
  std::size_t at_ = 0, depth_ = 0;
};

// "(?i)" before all of it; or "(?i:...)" around it: a group that ends before leaves a ")" too many, and the
// reader refuses that.
bool take_any_case(std::string_view& regex) {
  constexpr std::string_view kBefore = "(?i)", kOpen = "(?i:";
  if (regex.starts_with(kBefore)) {
    regex.remove_prefix(kBefore.size());
    return true;
  }
  if (!regex.starts_with(kOpen) || !regex.ends_with(')')) return false;
  regex = regex.substr(kOpen.size(), regex.size() - kOpen.size() - 1);
  return true;
}

}  // namespace

std::optional<RegexWords> regex_words(std::string_view regex) {
  try {
    RegexWords listed;
    listed.any_case = take_any_case(regex);
    listed.words = Reader(regex).all();
    if (!listed.any_case) return listed;
    std::string lower;
    for (std::string& word : listed.words) {
      lower_latin1(word, lower);
      word = lower;
    }
    return listed;
  } catch (const Unlisted&) {
    return std::nullopt;
  }
}

void lower_latin1(std::string_view text, std::string& out) {
  out = text;
  for (char& c : out)
    if (is_upper(static_cast<unsigned char>(c))) c = static_cast<char>(c + 0x20);
}

}  // namespace synopse
