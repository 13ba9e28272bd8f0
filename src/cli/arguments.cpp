// The one file that knows CLI11.
#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/grammar.h"
#include "cli/lexicon.h"
#include "cli/version.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {
namespace {

std::string long_name(const Flag& flag) { return std::string(flag.names.substr(flag.names.find("--"))); }

void add_flag(CLI::App& app, const Flag& flag, Options& options) {
  const auto take = [&flag, &options](const std::string& value) {
    const std::string wrong = flag.take(options, value);
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

void add_topics(CLI::App& command, std::span<const Topic> topics, Options& options) {
  std::vector<std::string> names;
  std::string help = "one of";
  for (const Topic& topic : topics) {
    names.emplace_back(topic.name);
    help += "\n" + std::string(topic.name) + ": " + std::string(topic.help);
  }
  command.add_option("WHAT", options.topic, help)->required()->check(CLI::IsMember(names));
}

// What there is to convert between, and what each counts offsets in.
std::string format_list() {
  constexpr std::size_t kWidth = 14;
  std::string list = "\n\nFormats to write:";
  const auto add = [&list](std::string_view name, std::string_view summary) {
    list.append("\n  ").append(name).append(kWidth - name.size(), ' ').append(summary);
  };
  for (const Format& each : formats()) add(each.name, each.summary);
  list += "\nFormats to read, beside text and jsonl:";
  for (const InputFormat& each : input_formats()) add(each.name, each.summary);
  return list;
}

CLI::App* add_command(CLI::App& app, const CommandHelp& help, Options& options) {
  CLI::App* command = app.add_subcommand(std::string(help.name), std::string(help.help));
  const std::string example = "Example: " + std::string(help.example);
  command->footer(help.command == kConvert ? example + format_list() : example);
  if (help.command == kGrammar) add_topics(*command, grammar_topics(), options);
  if (help.command == kLexicon) add_topics(*command, lexicon_topics(), options);
  command->add_option("PATH", options.paths, std::string(help.arguments) + ("; - is standard input"))
      ->allow_extra_args();
  for (const Flag& flag : flags())
    if (flag.commands & help.command) add_flag(*command, flag, options);
  return command;
}

}  // namespace

Parsed parse_arguments(int count, char** values) {
  Arguments arguments;
  CLI::App app("Reads what German and English news say about the same event, side by side.", "synopse");
  app.set_version_flag("--version", [] { return version_text(); });
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);
  for (const CommandHelp& help : command_helps()) {
    CLI::App* command = add_command(app, help, arguments.options);
    command->callback([&arguments, &help] {
      arguments.command = help.command;
      arguments.options.command = help.name;
    });
  }
  app.footer(
      "Exit status: 0 done, 1 some inputs were refused, 2 wrong usage or grammar, 3 diff --exit-code found "
      "something, 74 output cannot be written, 75 try again: another run is at work there, or this one was "
      "stopped and its work is saved.");
  try {
    app.parse(count, values);
  } catch (const CLI::Success& done) {
    return {std::nullopt, app.exit(done)};
  } catch (const CLI::ParseError& error) {
    std::cerr << "synopse: " << error.what() << "\nTry 'synopse --help'.\n";
    return {std::nullopt, 2};
  }
  return {std::move(arguments), 0};
}

}  // namespace synopse::cli
