#include "cli/manual.h"

#include "cli/flag_values.h"
#include "cli/paragraphs.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"
#include "synopse/version.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kWidth = 78;

// Text as roff prints it as it is, wherever a line breaks: no request, no escape, hyphens that can be copied
// into a shell.
std::string escaped(std::string_view text) {
  std::string made;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\')
      made += "\\e";
    else if (text[i] == '-')
      made += "\\-";
    else if (text[i] == '\'')
      made += "\\(aq";
    else if (text[i] == '.' && (i == 0 || text[i - 1] == ' '))
      made += "\\&.";
    else
      made += text[i];
  }
  return made;
}

// A paragraph in lines of a source that people can read.
std::string filled(std::string_view text) { return wrapped(escaped(text), 0, 0, kWidth) + '\n'; }

std::string bold(std::string_view text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + escaped(text) + "\\fR"; }

// In capitals, as titles and headings of manual pages are.
std::string capitals(std::string_view text) {
  std::string made(text);
  for (char& c : made)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return made;
}

std::string title(std::string_view name, std::string_view help) {
  return ".\\\" Made by synopse --man.\n.TH " + capitals(name) + " 1 " + std::string(kVersionDate) +
         " \"synopse " + std::string(kVersion) + "\" \"User Commands\"\n.SH NAME\n" + std::string(name) +
         " \\- " + escaped(help) + '\n';
}

std::string section(std::string_view name, std::string_view content) {
  return ".SH " + capitals(name) + '\n' + std::string(content);
}

std::string tagged(std::string_view tag, std::string_view text) {
  return ".TP\n" + std::string(tag) + '\n' + filled(text);
}

// "-o, --output PATH", the placeholders in italics.
std::string tag(std::string_view names, std::string_view value) {
  std::string text;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(',', at), names.size());
    text += (text.empty() ? "" : ", ") + bold(names.substr(at, end - at));
    at = end + 1;
  }
  return value.empty() ? text : text + ' ' + italic(value);
}

// Which commands know the flag; empty where all do.
std::string belongs(const Flag& flag) {
  Words own;
  for (const CommandHelp& help : command_helps())
    if (flag.commands & help.command) own.push_back(help.name);
  return own.size() == command_helps().size() ? "" : " (" + joined(own, ", ") + ")";
}

std::string sentence(const Flag& flag) {
  std::string text(flag.help);
  if (flag.choices) text += ". One of: " + joined(flag.choices(), ", ");
  return text + '.';
}

std::string examples(const CommandHelp& help) {
  std::string text;
  for (const Example& example : help.examples)
    text += (text.empty() ? "" : ".PP\n") + filled(std::string(example.what) + ':') + ".PP\n.nf\n.RS 4\n" +
            escaped(example.line) + "\n.RE\n.fi\n";
  return text;
}

std::string topics(const CommandHelp& help) {
  std::string text;
  if (help.topics)
    for (const Topic& topic : help.topics()) text += tagged(bold(topic.name), topic.help);
  return text;
}

// A synopsis in which the name of the program and of the command are bold.
std::string synopsis(const CommandHelp& help) {
  const std::string name = "synopse " + std::string(help.name);
  return bold(name) + escaped(usage(help).substr(name.size())) + '\n';
}

std::string command_sections() {
  std::string text;
  for (const CommandHelp& help : command_helps()) {
    text += ".SS " + std::string(help.name) + '\n' + synopsis(help) + ".PP\n" +
            filled(std::string(help.help) + '.');
    if (!help.more.empty()) text += filled(help.more);
    text += topics(help);
  }
  return text;
}

std::string program_flag_list() {
  std::string text;
  for (const ProgramFlag& flag : program_flags()) text += tagged(tag(flag.names, flag.value), flag.help);
  return text;
}

std::string all_flags() {
  std::string text = ".SS The program\n" + program_flag_list();
  for (const FlagTopic& topic : flag_topics()) {
    text += ".SS " + std::string(topic.name) + '\n';
    for (const Flag& flag : topic.flags)
      text += tagged(tag(flag.names, flag.value), sentence(flag) + belongs(flag));
  }
  return text;
}

std::string own_flags(const CommandHelp& help) {
  std::string text;
  for (const FlagTopic& topic : flag_topics()) {
    const auto own = flags_of(topic, help.command);
    if (!own.empty()) text += ".SS " + std::string(topic.name) + '\n';
    for (const Flag* flag : own) text += tagged(tag(flag->names, flag->value), sentence(*flag));
  }
  return text;
}

template <class Formats>
std::string format_list(const Formats& all) {
  std::string text;
  for (const auto& each : all) text += tagged(bold(each.name), each.summary);
  return text;
}

std::string format_lists() {
  return ".SS To write\n" + format_list(formats()) + ".SS To read, beside text and jsonl\n" +
         format_list(input_formats());
}

std::string meanings(std::span<const Meaning> all) {
  std::string text;
  for (const Meaning& each : all) text += tagged(bold(each.what), each.means);
  return text;
}

std::string last_sections() {
  return section("exit status", meanings(exit_statuses())) + section("environment", meanings(environment()));
}

std::string see_also() {
  std::string text;
  for (const CommandHelp& help : command_helps())
    text += (text.empty() ? "" : ",\n") + (".BR synopse\\-" + std::string(help.name) + " (1)");
  return text;
}

std::string first_examples() {
  std::string text = ".nf\n.RS 4\n";
  for (const CommandHelp& help : command_helps()) text += escaped(help.examples.front().line) + '\n';
  return text + ".RE\n.fi\n";
}

}  // namespace

std::string manual() {
  return title("synopse", "compare what German and English news say about the same event") +
         section("synopsis", bold("synopse") + " " + italic("COMMAND") + " [" + italic("OPTION") + "]... [" +
                                 italic("PATH") + "]...\n") +
         section(
             "description",
             escaped(kProgramHelp) +
                 "\n.PP\nA \\fIPATH\\fR is a file, a directory with all below it, an archive,\nor \\- for "
                 "standard input.\nResults are written to standard output unless \\fB\\-o\\fR says "
                 "where.\n") +
         section("commands", command_sections()) + section("options", all_flags()) +
         section("formats", format_lists()) + last_sections() + section("examples", first_examples()) +
         section("see also", see_also());
}

std::string manual(const CommandHelp& help) {
  const std::string more = help.more.empty() ? std::string(help.help) + "." : std::string(help.more);
  return title("synopse-" + std::string(help.name), help.help) + section("synopsis", synopsis(help)) +
         section("description", filled(more) + topics(help)) + section("options", own_flags(help)) +
         last_sections() + section("examples", examples(help)) + section("see also", ".BR synopse (1)\n");
}

}  // namespace synopse::cli
