#include "cli/command_helps.h"
#include "cli/completion.h"
#include "cli/flag_values.h"

namespace synopse::cli {
namespace {

constexpr std::string_view kHead = R"(# bash completion for synopse; made by: synopse --completion bash

# Offers what of the words begins as the word at the cursor does.
_synopse_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

# The last one of several words with commas between.
_synopse_list() {
  local before=
  if [[ $cur == *,* ]]; then before=${cur%,*},; fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
  compopt -o nospace 2>/dev/null
}

# Paths: -f all, -d directories.  What is quoted or begins with a tilde readline completes.
_synopse_paths() {
  compopt -o filenames -o default 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

# The value of a flag; fails where the flag has none.
_synopse_value() {
  case $1 in
)";

constexpr std::string_view kTail = R"(
_synopse() {
  local cur=${COMP_WORDS[COMP_CWORD]} flag=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  # "--to=tei" comes as three words.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $flag == = ]] && ((COMP_CWORD > 1)); then
    flag=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
    _synopse_command
  elif ! _synopse_value "$command $flag"; then
    if [[ $cur == -* ]]; then
      _synopse_flags "$command"
    else
      _synopse_argument "$command"
    fi
  fi
}

complete -F _synopse synopse
)";

// "'annotate -t' | 'annotate --to'": every command with every name of the flag.
std::string pattern(const Flag& flag) {
  std::string text;
  for (const CommandHelp& help : command_helps()) {
    if (!(flag.commands & help.command)) continue;
    for (const std::string_view name : names(flag))
      text += (text.empty() ? "'" : " | '") + std::string(help.name) + ' ' + std::string(name) + '\'';
  }
  return text;
}

std::string action(const Flag& flag) {
  const Words words = choices(flag);
  const Paths kind = paths(flag.value);
  std::string text;
  if (kind != Paths::none) text = kind == Paths::all ? "_synopse_paths -f" : "_synopse_paths -d";
  if (words.empty()) return text.empty() ? ":" : text;
  const std::string offer =
      std::string(is_list(flag) ? "_synopse_list" : "_synopse_words") + " '" + joined(words, " ") + "'";
  return text.empty() ? offer
                      : text + "; words=(\"${COMPREPLY[@]}\"); " + offer + "; COMPREPLY+=(\"${words[@]}\")";
}

std::string values() {
  std::string text = "    '--man '* | *' --man') _synopse_words '" + joined(command_names(), " ") + "' ;;\n" +
                     "    '--completion '* | *' --completion') _synopse_words 'bash zsh fish' ;;\n";
  for (const Flag& flag : flags())
    if (!flag.value.empty()) text += "    " + pattern(flag) + ") " + action(flag) + " ;;\n";
  return text + "    *) return 1 ;;\n  esac\n  return 0\n}\n";
}

std::string commands() {
  Words words = command_names();
  for (const ProgramFlag& flag : program_flags()) words.push_back(flag.names);
  return "\n_synopse_command() {\n  _synopse_words '" + joined(words, " ") + "'\n}\n";
}

std::string flag_lists() {
  std::string text = "\n_synopse_flags() {\n  case $1 in\n";
  for (const CommandHelp& help : command_helps()) {
    Words words;
    for (const Flag& flag : flags())
      if (flag.commands & help.command)
        for (const std::string_view name : names(flag)) words.push_back(name);
    words.insert(words.end(), {"-h", "--help"});
    text += "    " + std::string(help.name) + ") _synopse_words '" + joined(words, " ") + "' ;;\n";
  }
  return text + "  esac\n}\n";
}

std::string arguments() {
  std::string text = "\n_synopse_argument() {\n  case $1 in\n";
  for (const CommandHelp& help : command_helps()) {
    const std::string name(help.name);
    if (help.topics)
      text += "    " + name + ") if ((COMP_CWORD == 2)); then _synopse_words '" +
              joined(topic_names(help), " ") + "'; else _synopse_paths -f; fi ;;\n";
    else if (paths(help.arguments) == Paths::directories)
      text += "    " + name + ") _synopse_paths -d ;;\n";
  }
  return text + "    *) _synopse_paths -f ;;\n  esac\n}\n";
}

}  // namespace

std::string bash_completion() {
  return std::string(kHead) + values() + commands() + flag_lists() + arguments() + std::string(kTail);
}

}  // namespace synopse::cli
