// What each command is for, and what the program says of itself: for help, the manual and completions.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/flags.h"
#include "cli/topic.h"

namespace synopse::cli {

// One line for a shell, and what it does.
struct Example {
  std::string_view what, line;
};

struct CommandHelp {
  Command command;
  std::string_view name;
  std::string_view arguments;                    // "[PATH]..."
  std::string_view help;                         // a line
  std::string_view more;                         // what else there is to say; may be empty
  std::string_view main_flags;                   // names of those that -h shows, with blanks between
  std::span<const Example> examples;             // the first is the one of -h
  std::span<const Topic> (*topics)() = nullptr;  // what stands before the arguments, where something does
};

std::span<const CommandHelp> command_helps();

// Of the program itself, before any command.
struct ProgramFlag {
  std::string_view names, value, help;
};
std::span<const ProgramFlag> program_flags();

constexpr std::string_view kProgramHelp =
    "Reads what German and English news say about the same event, side by side.";

struct Meaning {
  std::string_view what, means;
};
std::span<const Meaning> exit_statuses();
std::span<const Meaning> environment();

// "[OPTION]... learn [DE EN]"
std::string usage(const CommandHelp& help);
// "learn" and the like: what may stand first behind the command.
std::vector<std::string_view> topic_names(const CommandHelp& help);
std::vector<std::string_view> command_names();
// Up to where its details begin.
std::string_view brief(std::string_view help);
// The flags of a topic that a command has.
std::vector<const Flag*> flags_of(const FlagTopic& topic, Command command);

}  // namespace synopse::cli
