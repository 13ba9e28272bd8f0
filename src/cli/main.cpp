#include <iostream>
#include <new>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/memory.h"
#include "cli/signals.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

int exit_code(Fault fault) {
  switch (fault) {
    case Fault::input:
      return 1;
    case Fault::usage:
      return 2;
    case Fault::output:
      return 74;
    case Fault::again:
      return 75;
  }
  return 2;
}

int run(const Arguments& arguments) {
  Reporter reporter(arguments.options.quiet);
  switch (arguments.command) {
    case kAnnotate:
      return annotate(arguments.options, reporter);
    case kAlign:
      return align(arguments.options, reporter);
    case kPair:
      return pair(arguments.options, reporter);
    case kDiff:
      return diff(arguments.options, reporter);
    case kConvert:
      return convert(arguments.options, reporter);
    case kGrammar:
      return grammar(arguments.options, reporter);
    case kLexicon:
      return lexicon(arguments.options, reporter);
    case kPlan:
      return plan(arguments.options, reporter);
    case kStatus:
      return status(arguments.options, reporter);
    case kMerge:
      return merge(arguments.options, reporter);
    case kExplain:
      return explain(arguments.options, reporter);
    case kValidate:
      return validate(arguments.options, reporter);
  }
  return 2;
}

// What went to std::cout must have arrived.
int flushed(int code) {
  if (std::cout.flush()) return code;
  std::cerr << "synopse: standard output: cannot be written\n";
  return 74;
}

int parsed_and_run(int count, char** values) {
  const Parsed parsed = parse_arguments(count, values);
  return parsed.arguments ? flushed(run(*parsed.arguments)) : parsed.exit_code;
}

int guarded(int count, char** values) {
  try {
    return parsed_and_run(count, values);
  } catch (const Error& error) {
    std::cerr << "synopse: " << error.what() << '\n';
    return exit_code(error.fault());
  } catch (const std::bad_alloc&) {
    std::cerr << "synopse: not enough memory\n";
    return 1;
  }
}

}  // namespace
}  // namespace synopse::cli

int main(int count, char** values) {
  synopse::cli::expect_lack_of_memory();
  synopse::cli::heed_signals();
  return synopse::cli::guarded(count, values);
}
