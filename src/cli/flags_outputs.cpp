// What is written, and where.
#include "cli/flags.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {
namespace {

std::string take_output(Options& options, const std::string& value) {
  options.output = value;
  return value.empty() ? "an empty path" : "";
}

std::string take_to(Options& options, const std::string& value) {
  options.to = value;
  if (format(value)) return {};
  std::string known;
  for (const Format& each : formats()) known += (known.empty() ? "" : ", ") + std::string(each.name);
  return "no format '" + value + "' to write; there are " + known;
}

std::string take_table(Options& options, const std::string& value) {
  options.to = value;
  return value == "tsv" || value == "jsonl" ? "" : "no table format '" + value + "'; there are tsv, jsonl";
}

std::string take_which_table(Options& options, const std::string& value) {
  const std::optional<Table> known = table(value);
  if (known) options.writing.table = *known;
  return known ? "" : "no table '" + value + "'";
}

std::string take_offset_unit(Options& options, const std::string& value) {
  const std::optional<OffsetUnit> known = offset_unit(value);
  if (known) options.writing.offsets = *known;
  return known ? "" : "codepoint, utf16 or utf8";
}

constexpr Flag kRows[] = {
    {kWriting | kPair | kDiff | kView | kLexicon | kGrammar | kPlan | kMerge, "-o,--output", "PATH",
     "write to this file or directory/ (default: standard output)", take_output, Matters::no},
    {kWriting, "-t,--to", "FORMAT",
     "tei, jsonl, jsonld, conllu, conllup, vertical, brat, xmi, csv, tsv, edges, edges-jsonl; of pairs also "
     "tmx, xces (default: by the name of the output, else tei; jsonl on standard output); synopse convert "
     "--help tells what each is",
     take_to, Matters::no},
    {kWriting, "--table", "NAME",
     "of csv and tsv: annotations, documents, sentences, tokens, entities, figures, quotes, stances; of "
     "pairs also links, discrepancies (default: all in a directory; in one file annotations, or links)",
     take_which_table},
    {kWriting, "--offset-unit", "UNIT",
     "what offsets count in jsonl, csv and tsv: codepoint (default), utf16 or utf8", take_offset_unit},
    {kWriting, "--bom", "", "of csv and tsv: begin with a byte order mark, as some spreadsheets need",
     [](Options& options, const std::string&) {
       options.writing.byte_order_mark = true;
       return std::string();
     }},
    {kWriting, "--standoff", "",
     "tei: the text bare, and all annotation beside it with offsets in code points",
     [](Options& options, const std::string&) {
       options.writing.markup = Markup::stand_off;
       return std::string();
     }},
    {kAlign | kConvert, "--xinclude", "",
     "tei into a directory: with each pair also ID.pair.xml, a teiCorpus that includes its files",
     [](Options& options, const std::string&) {
       options.writing.corpus = Corpus::of_includes;
       return std::string();
     }},
    {kAnnotate | kAlign, "--rules", "", "tei: name the rule that made each annotation, as jsonl does",
     [](Options& options, const std::string&) {
       options.writing.rules = Rules::named;
       return std::string();
     }},
    {kAlign | kConvert, "--discrepancies", "FILE",
     "write a table of the places where the reports differ, beside the output: tsv by its name, else csv",
     [](Options& options, const std::string& value) {
       options.discrepancies = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kDiff, "-t,--to", "FORMAT",
     "text for people, or jsonl: a discrepancy a line (default: by the name of the output, else text)",
     [](Options& options, const std::string& value) {
       options.to = value;
       return std::string(value == "text" || value == "jsonl" ? "" : "text or jsonl");
     },
     Matters::no},
    {kView, "-t,--to", "FORMAT",
     "html, a page for the browser, or text for the terminal (default: by the name of the output, else text)",
     [](Options& options, const std::string& value) {
       options.to = value;
       return std::string(value == "text" || value == "html" ? "" : "text or html");
     },
     Matters::no},
    {kDiff | kView, "--color", "WHEN", "auto (default: on a terminal, unless NO_COLOR is set), always or never",
     [](Options& options, const std::string& value) {
       options.color = value;
       const bool known = value == "auto" || value == "always" || value == "never";
       return std::string(known ? "" : "auto, always or never");
     },
     Matters::no},
    {kPair, "-t,--to", "FORMAT",
     "jsonl (default), or tsv: a table that align --pairs reads (also by the name of the output)", take_table,
     Matters::no},
    {kExplain, "-t,--to", "FORMAT", "jsonl (default: text for people)",
     [](Options& options, const std::string& value) {
       options.to = value;
       return std::string(value == "jsonl" ? "" : "only jsonl");
     },
     Matters::no},
    {kStatus, "-t,--to", "FORMAT", "jsonl (default: a table for people)",
     [](Options& options, const std::string& value) {
       options.to = value;
       return std::string(value == "jsonl" ? "" : "only jsonl");
     },
     Matters::no},
    {kGrammar, "-t,--to", "FORMAT", "tsv or jsonl (default: a table for people)", take_table, Matters::no},
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
