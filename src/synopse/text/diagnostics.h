// What is wrong with a file that a person wrote: file, line, column, the line itself, a caret, a hint.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

struct Place {
  std::string file;
  int line = 0;    // 1-based; 0 means the whole file
  int column = 0;  // 1-based, in code points; 0 means the whole line
};

enum class Severity { note, warning, error };
std::string_view name(Severity severity);

struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string message;  // "unknown pattern {nummber}"
  std::string hint;     // "did you mean {number}?"
  std::string line;     // the source line, empty when there is none to show
};

// Loaders report here and go on, so that one run shows every mistake.
class Diagnostics {
 public:
  void error(Place place, std::string message, std::string hint = {}, std::string line = {});
  void warning(Place place, std::string message, std::string hint = {}, std::string line = {});

  bool ok() const { return errors_ == 0; }
  int errors() const { return errors_; }
  const std::vector<Diagnostic>& all() const { return all_; }

 private:
  std::vector<Diagnostic> all_;
  int errors_ = 0;
};

// "file:line:col: error: message", the line with a caret below, the hint.
std::ostream& operator<<(std::ostream& out, const Diagnostic& diagnostic);

// The candidate nearest to `word` by edit distance (at most 2), or empty: for "did you mean".
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace synopse
