// The one file that knows CLI11.
#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/command_helps.h"
#include "cli/completion.h"
#include "cli/flag_values.h"
#include "cli/help.h"
#include "cli/manual.h"
#include "cli/version.h"

namespace synopse::cli {
namespace {

std::string long_name(const Flag& flag) { return std::string(flag.names.substr(flag.names.find("--"))); }

void add_flag(CLI::App& app, const Flag& flag, Options& options) {
  const auto take = [&flag, &options](const std::string& value) {
    std::string wrong = wrong_choice(flag, value);
    if (wrong.empty()) wrong = flag.take(options, value);
    if (!wrong.empty()) throw CLI::ValidationError(std::string(flag.names), wrong);
    if (flag.matters == Matters::yes) options.given.push_back(long_name(flag) + "=" + value);
  };
  if (flag.value.empty()) {
    app.add_flag_function(
        std::string(flag.names), [take](std::int64_t) { take(""); }, std::string(flag.help));
    return;
  }
  app.add_option_function<std::vector<std::string>>(
         std::string(flag.names),
         [take](const std::vector<std::string>& values) {
           for (const std::string& value : values) take(value);
         },
         std::string(flag.help))
      ->type_name(std::string(flag.value))
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
}

CLI::App* add_command(CLI::App& app, const CommandHelp& help, Options& options) {
  CLI::App* command = app.add_subcommand(std::string(help.name), std::string(help.help));
  if (const Words topics = topic_names(help); !topics.empty())
    command->add_option("WHAT", options.topic)
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>(topics.begin(), topics.end())));
  command->add_option("PATH", options.paths)->allow_extra_args();
  for (const Flag& flag : flags())
    if (flag.commands & help.command) add_flag(*command, flag, options);
  return command;
}

const CommandHelp* help_of(std::string_view command) {
  for (const CommandHelp& help : command_helps())
    if (help.name == command) return &help;
  return nullptr;
}

Parsed wrong_usage(const std::string& what, std::string_view command) {
  std::cerr << "synopse: " << what << "\nTry 'synopse " << command << (command.empty() ? "" : " ")
            << "-h'.\n";
  return {std::nullopt, 2};
}

Parsed print(const std::string& text) {
  std::cout << text << std::flush;
  return {std::nullopt, std::cout ? 0 : 74};
}

Parsed print_manual(std::string_view command) {
  if (command.empty()) return print(manual());
  const CommandHelp* help = help_of(command);
  return help ? print(manual(*help)) : wrong_usage("--man: no command '" + std::string(command) + "'", "");
}

Parsed print_completion(std::string_view shell) {
  const auto text = completion(shell);
  return text ? print(*text) : wrong_usage("--completion: bash, zsh or fish", "");
}

// What the program tells of itself as a whole: --man [COMMAND], --completion SHELL.
std::optional<Parsed> self_told(int count, char** values) {
  if (count < 2 || count > 3) return std::nullopt;
  std::string_view flag = values[1], value = count == 3 ? values[2] : "";
  if (const auto equals = flag.find('='); count == 2 && equals != std::string_view::npos) {
    value = flag.substr(equals + 1);
    flag = flag.substr(0, equals);
  }
  if (flag == "--man") return print_manual(value);
  if (flag == "--completion") return print_completion(value);
  return std::nullopt;
}

}  // namespace

Parsed parse_arguments(int count, char** values) {
  if (auto told = self_told(count, values)) return *std::move(told);
  Arguments arguments;
  CLI::App app("", "synopse");
  app.set_help_flag("-h");
  app.set_help_all_flag("--help");
  app.set_version_flag("--version", [] { return version_text(); });
  app.require_subcommand(1);
  for (const CommandHelp& help : command_helps()) {
    CLI::App* command = add_command(app, help, arguments.options);
    command->callback([&arguments, &help] {
      arguments.command = help.command;
      arguments.options.command = help.name;
    });
  }
  const auto asked = [&app] {
    return app.get_subcommands().empty() ? nullptr : help_of(app.get_subcommands().front()->get_name());
  };
  try {
    app.parse(count, values);
  } catch (const CLI::CallForHelp&) {
    return print(asked() ? short_help(*asked()) : short_help());
  } catch (const CLI::CallForAllHelp&) {
    return print(asked() ? full_help(*asked()) : full_help());
  } catch (const CLI::Success& done) {
    return {std::nullopt, app.exit(done)};
  } catch (const CLI::ParseError& error) {
    return wrong_usage(error.what(), asked() ? asked()->name : "");
  }
  return {std::move(arguments), 0};
}

}  // namespace synopse::cli
