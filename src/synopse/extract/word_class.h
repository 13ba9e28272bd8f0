// Words of one kind, as a lexicon tells them: asked of every word, had by few.
#pragma once

#include <bitset>
#include <string_view>

namespace synopse {

class Lexicon;

// What some words begin with: a quick no for most of all others.
class WordBeginnings {
 public:
  void add(std::string_view form);       // folded
  void add_stem(std::string_view form);  // likewise; words that go on behind it may be one, too
  // Whether a word, folded or not, may be one of those that were added.
  bool may_be(std::string_view word) const {
    return !word.empty() && (!is_ascii(word[0]) || begins_so_[place(word)] || !is_ascii(second(word)));
  }

 private:
  static constexpr std::size_t kAscii = 128;

  static bool is_ascii(char c) { return static_cast<unsigned char>(c) < kAscii; }
  static char second(std::string_view word) { return word.size() > 1 ? word[1] : '\0'; }
  static std::size_t lower(char c) {
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) % kAscii;
  }
  static std::size_t place(std::string_view word) { return lower(word[0]) * kAscii + lower(second(word)); }

  void add_all(char first);

  std::bitset<kAscii * kAscii> begins_so_;  // by the first two bytes in lower case
};

// The words whose value in a column is a certain one; none without a lexicon, which must outlive this.
class WordClass {
 public:
  WordClass() = default;
  WordClass(const Lexicon* lexicon, std::string_view column, std::string_view value);
  // A quick look, which may be wrong when it says yes.
  bool may_have(std::string_view word) const { return beginnings_.may_be(word); }
  bool has(std::string_view word) const { return beginnings_.may_be(word) && is_listed(word); }

 private:
  bool is_listed(std::string_view word) const;

  const Lexicon* lexicon_ = nullptr;
  std::string_view column_, value_;  // constants
  WordBeginnings beginnings_;
};

}  // namespace synopse
