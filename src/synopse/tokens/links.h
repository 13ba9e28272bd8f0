// URLs, e-mail addresses, domains and file names: what looks the same in every language.
#pragma once

#include <cstddef>
#include <string_view>

namespace synopse {

// Finds links from left to right; it never reads a stretch of text twice in vain.
class Links {
 public:
  explicit Links(std::string_view text) : text_(text) {}
  // Whether a link may have these bytes behind its first run of letters and digits.
  static bool may_go_on(char after, char next) {
    constexpr std::string_view kJoints = ".@-_+%";
    const char small = static_cast<char>(next | 0x20);
    const bool alnum = (small >= 'a' && small <= 'z') || (next >= '0' && next <= '9');
    return after == ':' ? next == '/'
                        : kJoints.find(after) != std::string_view::npos && (alnum || next == after);
  }
  // Where the link that begins at `at` ends; `at` itself when none does.  `at` begins a word.
  std::size_t end_from(std::size_t at);

 private:
  bool chunk_may_hold_one(std::size_t at);
  std::size_t address_or_domain(std::size_t at);

  std::string_view text_;
  std::size_t chunk_end_ = 0;  // of the run of non-blanks that was looked at last
  bool promising_ = false;     // it holds a full stop or an @ before a letter, or "://"
  std::size_t tried_ = 0;      // no link begins before this byte
};

}  // namespace synopse
