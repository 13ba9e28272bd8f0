// What goes to standard error, and what it does to the exit code.
#pragma once

#include <string>

#include "cli/messages.h"
#include "synopse/text/diagnostics.h"

namespace synopse::cli {

// One line a problem: "synopse: path: error: what (hint)".
class Reporter {
 public:
  explicit Reporter(bool quiet) : quiet_(quiet) {}

  void warn(const std::string& where, const std::string& what);
  // An input is refused: the run goes on, and ends with exit code 1.
  void refuse(const std::string& where, const std::string& what);
  // What was found out about an input, in its order.
  void tell(const Messages& messages);
  // A mistake in a rule file, or a warning about one.
  void show(const Diagnostic& diagnostic);

  std::size_t refused() const { return refused_; }
  int exit_code() const { return refused_ > 0 ? 1 : 0; }

 private:
  bool quiet_;
  std::size_t refused_ = 0;
};

}  // namespace synopse::cli
