#include "cli/command_helps.h"

#include "cli/flag_values.h"
#include "cli/grammar.h"
#include "cli/lexicon.h"

namespace synopse::cli {
namespace {

// Every line below is run by tests/cli/test_help.py, which has the files that they name.
constexpr Example kAnnotating[] = {
    {"the figures of a report", "synopse annotate report.txt | jq .figures"},
    {"a TEI file for each text of a tree", "synopse annotate -o tei/ news/"},
    {"a text that was written on a Monday: its Sunday is the day before",
     "synopse annotate --date 2006-11-13 -o report.xml report.txt"},
    {"a table for R or a spreadsheet", "synopse annotate --table figures -o figures.tsv news/"},
    {"a run that may be stopped at any moment, and goes on by the same line",
     "synopse annotate --to jsonl -o out/ --resume news/"},
    {"one record in, one record out, for pipes",
     "zcat corpus.jsonl.gz | synopse annotate -f jsonl -t jsonl --refused inline -"},
};
constexpr Example kAligning[] = {
    {"both texts, links and discrepancies in one TEI file", "synopse align -o pair.xml de.txt en.txt"},
    {"where the reports disagree, as JSON", "synopse align de.txt en.txt | jq .discrepancies"},
    {"the pairs of a table, as synopse pair writes it", "synopse align --pairs pairs.tsv -o aligned/"},
    {"pairs by the names of their files, as sentences for a translation memory",
     "synopse align --by-name news/ --to tmx -o news.tmx"},
    {"a table of all discrepancies beside the documents",
     "synopse align --by-name news/ -o aligned.jsonl --discrepancies differences.tsv"},
};
constexpr Example kViewing[] = {
    {"both reports side by side in the terminal", "synopse view --color always de.txt en.txt | less -R"},
    {"the same as a page for the browser", "synopse view -o pair.html de.txt en.txt"},
    {"a page for each pair of a directory, and an overview of them", "synopse view -o pages/ news/"},
};
constexpr Example kComparing[] = {
    {"where two reports differ, for people", "synopse diff de.txt en.txt"},
    {"all of it, also what only one of them says, for programs",
     "synopse diff --category all --to jsonl de.txt en.txt"},
    {"in a script", "synopse diff --exit-code -q de.txt en.txt || echo they differ"},
    {"why something is not told", "synopse diff --explain de.txt en.txt"},
};
constexpr Example kPairing[] = {
    {"a table of pairs, to be looked at and then aligned",
     "synopse pair -o pairs.tsv news/ && synopse align --pairs pairs.tsv -o pairs/"},
    {"only sure ones, written within two days",
     "synopse pair --mutual --min-score 0.8 --window 2 --date-from name news/"},
};
constexpr Example kLearning[] = {
    {"words from translations, for --dictionary", "synopse lexicon learn -o mine.lex --by-name news/"},
};
constexpr Example kConverting[] = {
    {"a TEI file for each record", "synopse convert --to tei -o converted/ annotated.jsonl"},
    {"one TEI file as a table of tokens for linguists",
     "synopse convert --to conllu -o report.conllu report.xml"},
    {"the lines of both texts of aligned pairs, as JSON", "synopse convert --to jsonl pair.xml | jq .links"},
};
constexpr Example kValidating[] = {
    {"files of ours, and all that they point at", "synopse validate aligned/ pair.xml annotated.jsonl"},
    {"a finding a line, as JSON", "synopse validate --to jsonl --strict pair.xml"},
};
constexpr Example kRuling[] = {
    {"the examples of your rules, over the built-in ones", "synopse grammar test my-rules/"},
    {"again after every change", "synopse grammar test my-rules/ --watch"},
    {"all rules with their places", "synopse grammar list --to tsv"},
    {"which rules of yours a collection never needs", "synopse grammar coverage -g my-rules/ --dead news/"},
    {"one file that loads at once",
     "synopse grammar compile -g my-rules/ -o mine.synopse && synopse annotate -g mine.synopse report.txt"},
};
constexpr Example kExplaining[] = {
    {"which rule made each annotation", "synopse explain report.txt"},
    {"what covers the character 120, and if nothing does, what each rule lacked there",
     "synopse explain report.txt --at 120"},
    {"one annotation, by its id", "synopse explain report.txt --id f1"},
};
constexpr Example kPlanning[] = {
    {"shares of equal size for three machines", "synopse plan --shards 3 -o plan.tsv news/"},
    {"the first of these machines", "synopse annotate --shard 1/3 --plan plan.tsv -o shares/ news/"},
};
constexpr Example kAsking[] = {
    {"on with a run that was stopped, if it was",
     "synopse status out/ || synopse annotate --to jsonl -o out/ --resume news/"},
};
constexpr Example kMerging[] = {
    {"one file of a run", "synopse merge out/ -o corpus.all.jsonl"},
};

constexpr CommandHelp kCommands[] = {
    {kAnnotate, "annotate", "[PATH]...", "entities, figures and stances of German and English texts",
     "Reads plain text, web pages, TEI, JSON Lines and more (convert --help lists them), trees of them, .gz, "
     ".zst and .xz, and archives without unpacking them to disk. Languages are told apart; a text in a third "
     "one is refused.",
     "-o -t -f -l --date --only -g --resume -j", kAnnotating},
    {kAlign, "align", "[DE EN]", "link two reports of one event, and say where they differ",
     "Annotates both texts unless they are annotated, links sentences, entities, figures and stances, and "
     "lists discrepancies. PATH are two texts, or with --from, --pairs or --by-name many pairs.",
     "-o -t -f --pairs --by-name --date --dictionary --discrepancies -j", kAligning},
    {kView, "view", "[DE EN]", "both reports side by side, for people to read",
     "PATH are two texts, or a directory of pairs that belong together by their names, as with --by-name. "
     "Aligned files show the links that they bring along.",
     "-o -t --width --color --only -f --by-name --dictionary -j", kViewing},
    {kDiff, "diff", "[DE EN]", "only where two reports of one event differ", "",
     "-o -t --color --category --exit-code --explain --pairs --by-name --dictionary -q", kComparing},
    {kPair, "pair", "[PATH]...", "which German and English documents report the same event", "",
     "-o -t -f --min-score --best --mutual --window --date-from -j -q", kPairing},
    {kConvert, "convert", "[PATH]...", "documents or aligned pairs between the formats",
     "Nothing is annotated; what a format cannot hold is left out.",
     "-o -t -f --table --offset-unit --standoff -j -q", kConverting},
    {kValidate, "validate", "[PATH]...", "whether TEI and JSON Lines of ours are sound",
     "Holds files against the schema, and against what no schema sees: every pointer, also into other files, "
     "every offset and checksum.",
     "-t --with --strict --max-findings -q", kValidating},
    {kExplain, "explain", "FILE", "which rule made each annotation, and what lost to it", "",
     "--at --id --rule --watch -t -l --date -g -v -q", kExplaining},
    {kGrammar, "grammar", "[DIR|FILE|RULE]...", "work on rules: check, test, list, measure them", "",
     "-g --no-default-grammars --drafts --mutate --dead --watch -o -t -j -q", kRuling, grammar_topics},
    {kLexicon, "lexicon", "[DE EN]", "learn German and English words from translations", "",
     "-o -f --pairs --by-name --dictionary -q", kLearning, lexicon_topics},
    {kPlan, "plan", "[PATH]...", "share a corpus out between machines by its documents' sizes", "",
     "-o --shards --include --exclude --files-from -q", kPlanning},
    {kStatus, "status", "OUTDIR", "what a run into a directory has done, refused, not done yet",
     "Exit status 0: the run is complete; 1: it is, and inputs were refused; 75: it is to go on.", "-t -q",
     kAsking},
    {kMerge, "merge", "OUTDIR", "one file of all outputs of a complete run, in input order", "", "-o -q",
     kMerging},
};

constexpr ProgramFlag kProgramFlags[] = {
    {"-h", "", "one screen of help; behind a command: of that command"},
    {"--help", "", "all of it, with examples; behind a command: of that command"},
    {"--version", "", "the versions of the program, ICU, Unicode, and a hash of the grammars"},
    {"--man", "[COMMAND]", "the manual page of the program or of a command: synopse --man | man -l -"},
    {"--completion", "bash|zsh|fish", "what this shell needs to complete commands, flags and their values"},
};

constexpr Meaning kExitStatuses[] = {
    {"0", "done"},
    {"1", "some inputs were refused, each of them by a message; all others are done"},
    {"2", "wrong usage, or a mistake in a grammar; nothing was written"},
    {"3", "diff --exit-code found discrepancies"},
    {"74", "an output cannot be written"},
    {"75", "try again: another run is at work there, or this one was stopped and its work is saved"},
};

constexpr Meaning kEnvironment[] = {
    {"NO_COLOR", "if it is set and not empty, no colours unless --color always asks for them"},
    {"TERM", "if it is dumb, no colours unless --color always asks for them"},
    {"COLUMNS", "how many columns view and diff fill, unless --width says it"},
};

}  // namespace

std::span<const CommandHelp> command_helps() { return kCommands; }
std::span<const ProgramFlag> program_flags() { return kProgramFlags; }
std::span<const Meaning> exit_statuses() { return kExitStatuses; }
std::span<const Meaning> environment() { return kEnvironment; }

std::string usage(const CommandHelp& help) {
  std::string text = "synopse " + std::string(help.name) + " [OPTION]...";
  if (help.topics) text += " " + joined(topic_names(help), "|");
  return text + " " + std::string(help.arguments);
}

std::vector<std::string_view> topic_names(const CommandHelp& help) {
  std::vector<std::string_view> names;
  if (help.topics)
    for (const Topic& topic : help.topics()) names.push_back(topic.name);
  return names;
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const CommandHelp& help : kCommands) names.push_back(help.name);
  return names;
}

std::string_view brief(std::string_view help) {
  for (const std::string_view stop : {"; ", ": ", " ("}) help = help.substr(0, help.find(stop));
  return help;
}

std::vector<const Flag*> flags_of(const FlagTopic& topic, Command command) {
  std::vector<const Flag*> own;
  for (const Flag& flag : topic.flags)
    if (flag.commands & command) own.push_back(&flag);
  return own;
}

}  // namespace synopse::cli
