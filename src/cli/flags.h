// Every flag, once: its name, its value, what it does.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/options.h"

namespace synopse::cli {

// Commands as bits, so that a flag can say where it belongs.
enum Command : unsigned {
  kAnnotate = 1,
  kAlign = 2,
  kConvert = 4,
  kGrammar = 8,
  kExplain = 16,
  kPair = 32,
  kLexicon = 64,
  kDiff = 128
};

struct Flag {
  unsigned commands;
  std::string_view names;  // "-o,--output"
  std::string_view value;  // "PATH"; empty for a switch
  std::string_view help;
  // Takes the value into `options`; returns what is wrong with it, or nothing.
  std::string (*take)(Options& options, const std::string& value);
};

struct CommandHelp {
  Command command;
  std::string_view name, arguments, help, example;
};

std::span<const Flag> flags();
std::span<const CommandHelp> command_helps();

}  // namespace synopse::cli
