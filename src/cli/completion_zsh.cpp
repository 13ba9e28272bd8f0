#include "cli/command_helps.h"
#include "cli/completion.h"
#include "cli/flag_values.h"

namespace synopse::cli {
namespace {

constexpr std::string_view kHead = R"(#compdef synopse
# zsh completion for synopse; made by: synopse --completion zsh

)";

constexpr std::string_view kTail = R"(
_synopse() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  _arguments -C ':command:->command' '*::argument:->argument' && ret=0
  case $state in
    command) _synopse_command && ret=0 ;;
    argument)
      curcontext=${curcontext%:*:*}:synopse-$words[1]:
      _synopse_arguments $words[1] && ret=0
      ;;
  esac
  return ret
}

# Sourced, this tells zsh of it; as a file of the function path it is the function.
if [[ $funcstack[1] == _synopse ]]; then
  _synopse "$@"
else
  compdef _synopse synopse
fi
)";

std::string in_quotes(std::string_view text) { return quoted(text, "'\\''"); }

// `escaped` characters get a backslash before them.
std::string with_backslashes(std::string_view text, std::string_view escaped) {
  std::string made;
  for (const char c : text) {
    if (escaped.find(c) != std::string_view::npos) made += '\\';
    made += c;
  }
  return made;
}

// ":FORMAT:(tei jsonl)": what the value is called, and what it may be.
std::string value_of(const Flag& flag) {
  if (flag.value.empty()) return "";
  const Words words = choices(flag);
  const Paths kind = paths(flag.value);
  const std::string_view name = flag.value.substr(0, flag.value.find('['));
  std::string text = ":" + with_backslashes(name, ":") + ":";
  const std::string files = kind == Paths::all ? "_files" : kind == Paths::directories ? "_files -/" : "";
  if (words.empty()) return text + (files.empty() ? " " : files);
  if (is_list(flag)) return text + "_values -s , value " + joined(words, " ");
  if (files.empty()) return text + "(" + joined(words, " ") + ")";
  return text + "{_alternative \"words:word:(" + joined(words, " ") + ")\" \"files:file:" + files + "\"}";
}

// One for each name of the flag; any flag may stand several times.
std::string specifications(const Flag& flag) {
  std::string text;
  for (const std::string_view name : names(flag)) {
    const std::string sign = flag.value.empty() ? "" : name.starts_with("--") ? "=" : "+";
    text += " \\\n        " + in_quotes("*" + std::string(name) + sign + "[" +
                                        with_backslashes(brief(flag.help), "[]\\") + "]" + value_of(flag));
  }
  return text;
}

std::string argument(const CommandHelp& help) {
  const std::string files = paths(help.arguments) == Paths::directories ? "_files -/" : "_files";
  std::string text;
  if (help.topics) text += " \\\n        ':what:(" + joined(topic_names(help), " ") + ")'";
  return text + " \\\n        '*:path:" + files + "'";
}

std::string described(std::string_view name, std::string_view help) {
  return "    " + in_quotes(with_backslashes(name, ":") + ":" + std::string(help)) + '\n';
}

std::string commands() {
  std::string text = "_synopse_command() {\n  local -a commands flags\n  commands=(\n";
  for (const CommandHelp& help : command_helps()) text += described(help.name, help.help);
  text += "  )\n  flags=(\n";
  for (const ProgramFlag& flag : program_flags()) text += described(flag.names, brief(flag.help));
  return text + "  )\n  _describe -t commands command commands -- flags\n}\n\n";
}

std::string arguments() {
  std::string text = "_synopse_arguments() {\n  case $1 in\n    --man) _arguments ':command:(" +
                     joined(command_names(), " ") +
                     ")' ;;\n    --completion) _arguments ':shell:(bash zsh fish)' ;;\n";
  for (const CommandHelp& help : command_helps()) {
    text += "    " + std::string(help.name) + ")\n      _arguments -s -S";
    for (const Flag& flag : flags())
      if (flag.commands & help.command) text += specifications(flag);
    text += " \\\n        '(- *)-h[one screen of help]' \\\n        '(- *)--help[all of it]'" +
            argument(help) + "\n      ;;\n";
  }
  return text + "    *) _files ;;\n  esac\n}\n";
}

}  // namespace

std::string zsh_completion() { return std::string(kHead) + commands() + arguments() + std::string(kTail); }

}  // namespace synopse::cli
