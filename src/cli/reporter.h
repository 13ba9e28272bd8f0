// What goes to standard error, what it does to the exit code, and the numbers of the run.
#pragma once

#include <string>
#include <string_view>

#include "cli/messages.h"
#include "cli/options.h"
#include "cli/progress.h"
#include "cli/statistics.h"
#include "synopse/text/diagnostics.h"

namespace synopse::cli {

// One line a problem: "synopse: path: error: what (hint)", or with --log-format jsonl the same as JSON.  For
// one thread at a time.
class Reporter {
 public:
  explicit Reporter(const Options& options)
      : quiet_(options.quiet),
        verbose_(options.verbose),
        json_(options.log_format == "jsonl"),
        stats_path_(options.stats),
        progress_(options) {}

  void warn(const std::string& where, const std::string& what);
  // An input is refused: the run goes on, and ends with exit code 1.
  void refuse(const std::string& where, const std::string& what);
  // Of use to whoever asked for more, with --verbose.
  void note(const std::string& where, const std::string& what);
  // What was found out about an input, in its order.
  void tell(const Messages& messages);
  // A record is refused, and its place in the output says why: it is counted, and that is all.
  void count_answered();
  // A mistake in a rule file, or a warning about one.
  void show(const Diagnostic& diagnostic);
  // An input is done.
  void done(const InputCount& count);
  // The run ends: the world, or the user, is wrong.
  void fail(std::string_view what);
  // The last words: progress, a summary, and the file of --stats.  Throws Error(Fault::output).
  void finish(std::string_view command, int exit_code);

  std::size_t refused() const { return refused_; }
  int exit_code() const { return refused() > 0 ? 1 : 0; }

 private:
  void write(Severity severity, const std::string& where, const std::string& what);

  bool quiet_, verbose_, json_;
  std::string stats_path_;
  std::size_t refused_ = 0;
  Statistics statistics_;
  Progress progress_;
};

}  // namespace synopse::cli
