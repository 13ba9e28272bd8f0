#include "cli/help.h"

#include <algorithm>

#include "cli/fields.h"
#include "cli/flag_values.h"
#include "cli/paragraphs.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kFlagColumn = 28, kBriefColumn = 30, kNameColumn = 14;

// "  -o, --output PATH"; long names stand below each other, whether there are short ones or not.
std::string left_of(std::string_view names, std::string_view value) {
  std::string text = names.starts_with("--") ? "      " : "  ";
  for (const char c : names) text += c == ',' ? ", " : std::string(1, c);
  return value.empty() ? text : text + ' ' + std::string(value);
}

std::string left_of(const Flag& flag) { return left_of(flag.names, flag.value); }

// What the value may be, where its notation does not show it.
std::string right_of(const Flag& flag) {
  std::string text(flag.help);
  if (flag.choices) text += ". One of: " + joined(flag.choices(), ", ");
  return text;
}

std::string program_flag_list() {
  std::string text;
  for (const ProgramFlag& flag : program_flags())
    text += entry(left_of(flag.names, flag.value), flag.help, kBriefColumn, kWidth);
  return text;
}

std::string command_list() {
  std::string text;
  for (const CommandHelp& help : command_helps())
    text += entry("  " + std::string(help.name), help.help, kNameColumn, kWidth);
  return text;
}

std::string head(const CommandHelp& help) {
  return "synopse " + std::string(help.name) + ": " + std::string(help.help) +
         "\n\nUsage: " + wrapped(usage(help), 9, 7, kWidth) + '\n';
}

// A flag of the command by its first name; there is one.
const Flag* flag_of(const CommandHelp& help, std::string_view name) {
  for (const Flag& flag : flags())
    if ((flag.commands & help.command) && names(flag).front() == name) return &flag;
  return nullptr;
}

// A line on a flag, with as many of its choices as there is room for.
std::string gist(const Flag& flag) {
  std::string text(brief(flag.help));
  if (!flag.choices) return text;
  const Words words = flag.choices();
  std::string_view between = ": ";
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::size_t rest = i + 1 < words.size() ? 5 : 0;
    if (kBriefColumn + text.size() + between.size() + words[i].size() + rest > kWidth) return text + ", ...";
    text += std::string(between) + std::string(words[i]);
    between = ", ";
  }
  return text;
}

std::string main_flags(const CommandHelp& help) {
  std::string text;
  for (const std::string_view name : split(help.main_flags, ' '))
    if (const Flag* flag = flag_of(help, name))
      text += entry(left_of(*flag), gist(*flag), kBriefColumn, kWidth);
  return text;
}

// The names of the flags that -h has no line for.
std::string other_flags(const CommandHelp& help) {
  const Words shown = split(help.main_flags, ' ');
  Words others;
  for (const Flag& flag : flags())
    if ((flag.commands & help.command) &&
        std::find(shown.begin(), shown.end(), names(flag).front()) == shown.end())
      others.push_back(names(flag).back());
  return others.empty() ? "" : "\nAlso: " + wrapped(joined(others, " "), 2, 6, kWidth) + '\n';
}

std::string example_lines(const CommandHelp& help) {
  std::string text;
  for (const Example& example : help.examples)
    text += "  # " + std::string(example.what) + "\n  " + std::string(example.line) + '\n';
  return text;
}

template <class Formats>
std::string format_lines(const Formats& all) {
  std::string text;
  for (const auto& each : all)
    text += entry("  " + std::string(each.name), each.summary, kNameColumn + 2, kWidth);
  return text;
}

// What there is to convert between, and what each counts offsets in.
std::string format_list() {
  return "\nFormats to write:\n" + format_lines(formats()) + "\nFormats to read, beside text and jsonl:\n" +
         format_lines(input_formats());
}

std::string topic_lines(const CommandHelp& help) {
  std::string text;
  if (help.topics)
    for (const Topic& topic : help.topics())
      text += entry("  " + std::string(topic.name), topic.help, kNameColumn, kWidth);
  return text.empty() ? text : '\n' + text;
}

std::string flag_sections(const CommandHelp& help) {
  std::string text;
  for (const FlagTopic& topic : flag_topics()) {
    const auto own = flags_of(topic, help.command);
    if (!own.empty()) text += '\n' + std::string(topic.name) + ":\n";
    for (const Flag* flag : own) text += entry(left_of(*flag), right_of(*flag), kFlagColumn, kWidth);
  }
  return text;
}

std::string meanings(std::span<const Meaning> all) {
  std::string text;
  for (const Meaning& each : all)
    text += entry("  " + std::string(each.what), each.means, kNameColumn, kWidth);
  return text;
}

}  // namespace

std::string short_help() {
  return std::string(kProgramHelp) + "\n\nUsage: synopse COMMAND [OPTION]... [PATH]...\n\n" + command_list() +
         "\n" +
         wrapped("'synopse COMMAND -h' has a screen on each, --help all with examples.", 0, 0, kWidth) + '\n';
}

std::string short_help(const CommandHelp& help) {
  return head(help) + "  " + std::string(help.examples.front().line) + "\n\n" + main_flags(help) +
         other_flags(help) + "'synopse " + std::string(help.name) + " --help' tells all, with examples.\n";
}

std::string full_help() {
  std::string text = std::string(kProgramHelp) +
                     "\n\nUsage: synopse COMMAND [OPTION]... [PATH]...\n\nCommands:\n" + command_list() +
                     "\nOptions:\n" + program_flag_list() + "\nExamples:\n";
  for (const CommandHelp& help : command_helps())
    text += "  " + std::string(help.examples.front().line) + '\n';
  text += "\nPATH is a file, a directory with all below it, an archive, or - for standard input.\n";
  text += "\nExit status:\n" + meanings(exit_statuses()) + "\nEnvironment:\n" + meanings(environment());
  return text;
}

std::string full_help(const CommandHelp& help) {
  std::string text = head(help);
  if (!help.more.empty()) text += '\n' + wrapped(help.more, 0, 0, kWidth) + '\n';
  text += topic_lines(help) + "\nExamples:\n" + example_lines(help) + flag_sections(help);
  return help.command == kConvert ? text + format_list() : text;
}

}  // namespace synopse::cli
