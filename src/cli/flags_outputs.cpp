// What is written, and where.
#include <charconv>

#include "cli/flags.h"
#include "synopse/formats/writer.h"
#include "synopse/view/columns.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kMostColumns = 1000;

std::string take_output(Options& options, const std::string& value) {
  options.output = value;
  return value.empty() ? "an empty path" : "";
}

std::string take_to(Options& options, const std::string& value) {
  options.to = value;
  return {};
}

std::vector<std::string_view> formats_to_write() {
  std::vector<std::string_view> words;
  for (const Format& each : formats()) words.push_back(each.name);
  return words;
}

std::string take_width(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.width);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && options.width >= view::kLeastWidth && options.width <= kMostColumns
             ? ""
             : "a number from 40 to 1000";
}

std::string take_which_table(Options& options, const std::string& value) {
  options.writing.table = *table(value);
  return {};
}

std::vector<std::string_view> tables() {
  std::vector<std::string_view> words;
  for (auto each = Table::annotations; each <= Table::discrepancies;
       each = static_cast<Table>(static_cast<std::uint8_t>(each) + 1))
    words.push_back(name(each));
  return words;
}

std::string take_offset_unit(Options& options, const std::string& value) {
  options.writing.offsets = *offset_unit(value);
  return {};
}

constexpr Flag kRows[] = {
    {kWriting | kPair | kDiff | kView | kLexicon | kGrammar | kPlan | kMerge, "-o,--output", "PATH",
     "write to this file or directory/ (default: standard output)", take_output, Matters::no},
    {kWriting, "-t,--to", "FORMAT",
     "what to write (default: by the name of the output, else tei; jsonl on standard output); tmx and xces "
     "are for pairs; synopse convert --help tells what each format is",
     take_to, Matters::no, formats_to_write},
    {kWriting, "--table", "NAME",
     "which table csv and tsv hold (default: all in a directory; in one file annotations, or links of "
     "pairs); links and discrepancies are of pairs only",
     take_which_table, Matters::yes, tables},
    {kWriting, "--offset-unit", "codepoint|utf16|utf8",
     "what offsets count in jsonl, csv and tsv (default codepoint)", take_offset_unit},
    {kWriting, "--bom", "", "begin csv and tsv with a byte order mark, as some spreadsheets need",
     [](Options& options, const std::string&) {
       options.writing.byte_order_mark = true;
       return std::string();
     }},
    {kWriting, "--standoff", "",
     "leave the text bare in tei (all annotation stands beside it, with offsets in code points)",
     [](Options& options, const std::string&) {
       options.writing.markup = Markup::stand_off;
       return std::string();
     }},
    {kAlign | kConvert, "--xinclude", "",
     "write with the TEI files of each pair also ID.pair.xml (a teiCorpus that includes them)",
     [](Options& options, const std::string&) {
       options.writing.corpus = Corpus::of_includes;
       return std::string();
     }},
    {kAnnotate | kAlign, "--rules", "", "name in tei the rule that made each annotation, as jsonl does",
     [](Options& options, const std::string&) {
       options.writing.rules = Rules::named;
       return std::string();
     }},
    {kAlign | kConvert, "--discrepancies", "FILE",
     "write a table of the discrepancies, too (tsv by its name, else csv)",
     [](Options& options, const std::string& value) {
       options.discrepancies = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kDiff, "-t,--to", "text|jsonl",
     "text for people, or a discrepancy a line (default: by the name of the output, else text)", take_to,
     Matters::no},
    {kView, "-t,--to", "text|html",
     "columns for the terminal, or a page for the browser (default: by the name of the output, else text); "
     "into a "
     "directory always pages",
     take_to, Matters::no},
    {kDiff | kView, "--width", "COLUMNS",
     "how many columns to fill (default: as many as the terminal has, or the variable COLUMNS says, else 80)",
     take_width, Matters::no},
    {kDiff | kView, "--color", "auto|always|never",
     "when to use colours (default auto: on a terminal, unless NO_COLOR is set)",
     [](Options& options, const std::string& value) {
       options.color = value;
       return std::string();
     },
     Matters::no},
    {kPair, "-t,--to", "jsonl|tsv",
     "what to write (default: by the name of the output, else jsonl); tsv is a table that align --pairs "
     "reads",
     take_to, Matters::no},
    {kExplain, "-t,--to", "jsonl", "JSON Lines for programs (default: text for people)", take_to,
     Matters::no},
    {kStatus, "-t,--to", "jsonl", "JSON Lines for programs (default: a table for people)", take_to,
     Matters::no},
    {kGrammar, "-t,--to", "tsv|jsonl", "a table for programs (default: one for people)", take_to,
     Matters::no},
    {kAll, "-q,--quiet", "", "no warnings",
     [](Options& options, const std::string&) {
       options.quiet = true;
       return std::string();
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> outputs_flags() { return kRows; }

}  // namespace synopse::cli
