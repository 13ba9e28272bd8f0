#include <iostream>
#include <new>

#include "cli/arguments.h"
#include "cli/command_helps.h"
#include "cli/commands.h"
#include "cli/memory.h"
#include "cli/signals.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::string_view kNoMemory = "not enough memory";

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

int run(const Arguments& arguments, Reporter& reporter) {
  switch (arguments.command) {
    case kAnnotate:
      return annotate(arguments.options, reporter);
    case kAlign:
      return align(arguments.options, reporter);
    case kPair:
      return pair(arguments.options, reporter);
    case kView:
      return view(arguments.options, reporter);
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

// What the command returns, or is told by an exception.
template <typename Run>
int guarded(Reporter& reporter, Run run) {
  try {
    return run();
  } catch (const Error& error) {
    reporter.fail(error.what());
    return exit_code(error.fault());
  } catch (const std::bad_alloc&) {
    reporter.fail(kNoMemory);
    return 1;
  }
}

std::string_view name_of(Command command) {
  for (const CommandHelp& help : command_helps())
    if (help.command == command) return help.name;
  return {};
}

int run_reported(const Arguments& arguments) {
  Reporter reporter(arguments.options);
  const int code = guarded(reporter, [&] {
    const int result = run(arguments, reporter);
    // What went to std::cout must have arrived.
    if (!std::cout.flush()) throw Error(Fault::output, "standard output: cannot be written");
    return result;
  });
  const int last = guarded(reporter, [&] { return reporter.finish(name_of(arguments.command), code), 0; });
  return last == 0 ? code : last;
}

int parsed_and_run(int count, char** values) {
  try {
    const Parsed parsed = parse_arguments(count, values);
    return parsed.arguments ? run_reported(*parsed.arguments) : parsed.exit_code;
  } catch (const std::bad_alloc&) {
    std::cerr << "synopse: " << kNoMemory << '\n';
    return 1;
  }
}

}  // namespace
}  // namespace synopse::cli

int main(int count, char** values) {
  synopse::cli::expect_lack_of_memory();
  synopse::cli::give_back_large_blocks();
  synopse::cli::heed_signals();
  return synopse::cli::parsed_and_run(count, values);
}
