// What is wrong with a file, and where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/diagnostics.h"

namespace synopse::validation {

// An error makes the file unusable or false; a warning tells of what is incomplete or unusual.
struct Finding {
  std::size_t at = 0;     // byte of the file
  std::string_view code;  // "pointer": stable, for programs
  std::string message;
  Severity severity = Severity::error;
};

// Collects findings, the first so many of either sort; counts the rest.
class Findings {
 public:
  explicit Findings(std::size_t most) : most_(most) {}

  void error(std::size_t at, std::string_view code, std::string message);
  void warn(std::size_t at, std::string_view code, std::string message);

  // In the order of the file.
  std::vector<Finding> sorted() const;
  std::size_t errors() const { return errors_; }
  std::size_t warnings() const { return warnings_; }
  std::size_t left_out() const { return errors_ + warnings_ - all_.size(); }
  // Forgets what came after: `mark` is an earlier value of errors() + warnings().
  bool is_full() const { return kept_errors_ >= most_ && kept_warnings_ >= most_; }
  void clear();

 private:
  std::size_t most_;
  std::size_t errors_ = 0, warnings_ = 0, kept_errors_ = 0, kept_warnings_ = 0;
  std::vector<Finding> all_;
};

// Foreign text in a message: short, on one line.
std::string quoted(std::string_view text);

}  // namespace synopse::validation
