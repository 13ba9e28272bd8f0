#include "cli/command_helps.h"
#include "cli/completion.h"
#include "cli/flag_values.h"

namespace synopse::cli {
namespace {

constexpr std::string_view kHead = R"(# fish completion for synopse; made by: synopse --completion fish

# The command that the line has, if it is one of those given.
function __synopse_runs
    set -l words (commandline -opc)
    test (count $words) -gt 1; and contains -- $words[2] $argv
end

# No command yet.
function __synopse_begins
    test (count (commandline -opc)) -eq 1
end

# The command of that name has nothing behind it yet.
function __synopse_wants_topic
    __synopse_runs $argv; and test (count (commandline -opc)) -eq 2
end

# One more of several words with commas between.
function __synopse_list
    set -l before (string match -r '.*,' -- (commandline -ct | string replace -r '^--[^=]*=' ''))
    printf '%s\n' $before$argv
end

complete -c synopse -n __synopse_begins -f
)";

std::string described(std::string_view text) { return " -d " + quoted(text, "\\'") + "\n"; }

std::string names_of(const Flag& flag) {
  std::string text;
  for (const std::string_view name : names(flag))
    text +=
        name.starts_with("--") ? " -l " + std::string(name.substr(2)) : " -s " + std::string(name.substr(1));
  return text;
}

// -r: the flag has a value, -F: which may be any path, -f: which is none.
std::string value_of(const Flag& flag) {
  if (flag.value.empty()) return "";
  const Words words = choices(flag);
  const Paths kind = paths(flag.value);
  std::string text = kind == Paths::all ? " -r -F" : " -r -f";
  if (kind == Paths::directories) text += " -a '(__fish_complete_directories)'";
  if (!words.empty())
    text += is_list(flag) ? " -a '(__synopse_list " + joined(words, " ") + ")'"
                          : " -a '" + joined(words, " ") + "'";
  return text;
}

std::string owners(const Flag& flag) {
  Words own;
  for (const CommandHelp& help : command_helps())
    if (flag.commands & help.command) own.push_back(help.name);
  return joined(own, " ");
}

std::string command_lines() {
  std::string text;
  for (const CommandHelp& help : command_helps())
    text += "complete -c synopse -n __synopse_begins -a " + std::string(help.name) + described(help.help);
  for (const ProgramFlag& flag : program_flags()) {
    const bool is_short = !flag.names.starts_with("--");
    text += "complete -c synopse -n __synopse_begins " + std::string(is_short ? "-s " : "-l ") +
            std::string(flag.names.substr(is_short ? 1 : 2)) + described(brief(flag.help));
  }
  return text + "complete -c synopse -n '__synopse_runs --man' -f -a '" + joined(command_names(), " ") +
         "'\ncomplete -c synopse -n '__synopse_runs --completion' -f -a 'bash zsh fish'\n";
}

std::string argument_lines() {
  std::string text;
  for (const CommandHelp& help : command_helps()) {
    const std::string name(help.name);
    if (help.topics)
      for (const Topic& topic : help.topics())
        text += "complete -c synopse -n '__synopse_wants_topic " + name + "' -f -a " +
                std::string(topic.name) + described(brief(topic.help));
    if (paths(help.arguments) == Paths::directories)
      text += "complete -c synopse -n '__synopse_runs " + name + "' -f -a '(__fish_complete_directories)'\n";
  }
  return text;
}

std::string flag_lines() {
  std::string text;
  for (const Flag& flag : flags())
    text += "complete -c synopse -n '__synopse_runs " + owners(flag) + "'" + names_of(flag) + value_of(flag) +
            described(brief(flag.help));
  return text + "complete -c synopse -n '__synopse_runs " + joined(command_names(), " ") +
         "' -s h -l help -d 'help'\n";
}

}  // namespace

std::string fish_completion() {
  return std::string(kHead) + command_lines() + argument_lines() + flag_lines();
}

}  // namespace synopse::cli
