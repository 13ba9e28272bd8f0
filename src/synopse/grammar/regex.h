// The few things that this room asks of RE2, so that most of its files need not include it.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// A literal as a regular expression.
std::string quoted(std::string_view literal);

// What is wrong with an expression: message and the offending piece; both empty when RE2 takes it.
struct RegexError {
  std::string message, piece;
};
RegexError regex_error(const std::string& regex);

enum class Encoding { utf8, latin1 };

// One compiled expression and room for its groups.  Not shared by threads: RE2's caches lock.
class Regex {
 public:
  // Leftmost-longest, groups by name.
  explicit Regex(const std::string& regex, Encoding encoding = Encoding::utf8);
  ~Regex();
  Regex(Regex&&) noexcept;

  // False: RE2 could not compile it in its memory; such a Regex never matches.
  bool ok() const;
  // Searches text from byte `from`; pieces[0] is the match, pieces[i] the i-th group (data() == nullptr: took
  // no part).
  bool search(std::string_view text, std::size_t from, std::vector<std::string_view>& pieces) const;
  // Whether it matches all of the text.
  bool matches(std::string_view text) const;
  // Names of the groups by number; [0] is empty.
  const std::vector<std::string>& groups() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
