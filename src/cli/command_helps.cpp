// What each command is for.
#include "cli/flags.h"

namespace synopse::cli {
namespace {

constexpr CommandHelp kCommands[] = {
    {kAnnotate, "annotate", "[PATH]...", "entities, figures and stances of German and English texts",
     "synopse annotate report.txt | jq .figures"},
    {kAlign, "align", "[DE EN]", "link two reports of one event, and say where they differ",
     "synopse align de.txt en.txt -o pair.xml"},
    {kView, "view", "[DE EN]", "both reports side by side, and what they agree and disagree in, for people",
     "synopse view de.txt en.txt | less -R; synopse view de.txt en.txt -o pair.html"},
    {kDiff, "diff", "[DE EN]", "only where two reports of one event differ, for people or as JSON Lines",
     "synopse diff de.txt en.txt; synopse diff --category all --to jsonl de.txt en.txt; synopse diff "
     "--exit-code "
     "-q de.txt en.txt || echo differ"},
    {kPair, "pair", "[PATH]...", "which German and English documents of a collection report the same event",
     "synopse pair reports/ -o pairs.tsv; synopse align --pairs pairs.tsv -o aligned/"},
    {kLexicon, "lexicon", "[DE EN]", "learn German and English words from translations",
     "synopse lexicon learn --from jsonl pairs.jsonl -o words.lex; synopse align --dictionary words.lex "
     "de.txt "
     "en.txt"},
    {kConvert, "convert", "[PATH]...", "documents or aligned pairs between the formats, without annotating",
     "synopse convert --from jsonl --to tei -o out/ corpus.jsonl"},
    {kValidate, "validate", "[PATH]...",
     "TEI and JSON Lines of ours: well-formed, as the schema has it, and sound in what no schema sees",
     "synopse validate aligned/; synopse validate --with texts/ pair.align.xml"},
    {kGrammar, "grammar", "[DIR|FILE|RULE]...", "work on rules: check, test, list, measure them",
     "synopse grammar test my-grammars/ --watch"},
    {kPlan, "plan", "[PATH]...", "share a corpus out between machines by the sizes of its documents",
     "synopse plan --shards 16 corpus/ -o plan.tsv; synopse annotate --shard 3/16 --plan plan.tsv corpus/ -o "
     "out/"},
    {kStatus, "status", "OUTDIR",
     "what a run into a directory has done, refused, and not done yet; exit status 0 when it is complete, 1 "
     "when "
     "inputs were refused, 75 when it is to go on",
     "synopse status out/ || synopse annotate --resume corpus/ -o out/"},
    {kMerge, "merge", "OUTDIR",
     "one file of all outputs of a run that is complete, in the order of its inputs",
     "synopse merge out/ -o corpus.xml"},
    {kExplain, "explain", "FILE", "which rule made each annotation, and what lost to it",
     "synopse explain report.txt --at 120"},
};

}  // namespace

std::span<const CommandHelp> command_helps() { return kCommands; }

}  // namespace synopse::cli
