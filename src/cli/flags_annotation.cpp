// How a document is annotated, and by which rules.
#include "cli/flags.h"
#include "synopse/pipeline/settings.h"

namespace synopse::cli {
namespace {

std::vector<std::string_view> layers() { return {"tokens", "entities", "figures", "stances"}; }
std::vector<std::string_view> pairing_layers() { return {"tokens", "entities", "figures"}; }

// A setting of the library, by its name there.
std::string take(Options& options, std::string_view name, const std::string& value) {
  std::string wrong;
  set(options.settings, name, value, wrong);
  return wrong;
}

std::string take_only(Options& options, const std::string& value) { return take(options, "only", value); }

std::string take_shown(Options& options, const std::string& value) {
  Settings shown;
  std::string wrong;
  set(shown, "only", value, wrong);
  options.shown = shown.layers;
  return wrong;
}

std::string take_register(Options& options, const std::string& value) {
  return take(options, "register", value);
}

std::string take_sentences(Options& options, const std::string& value) {
  return take(options, "sentences", value);
}

std::string take_bias(Options& options, const std::string& value) { return take(options, "bias", value); }

std::string take_hyphens(Options& options, const std::string& value) {
  return take(options, "hyphens", value);
}

std::string take_boilerplate(Options& options, const std::string& value) {
  return take(options, "boilerplate", value);
}

constexpr Flag kRows[] = {
    {kReading, "--bias", "past|future",
     "which Sunday is meant where neither words nor tense tell (default past)", take_bias},
    {kPair, "--only", "LAYER[,LAYER]...",
     "what to compare (default tokens); entities and figures help a little and take fifty times as long",
     take_only, Matters::yes, pairing_layers},
    {kReading & ~kLexicon & ~kDiff & ~kView, "--only", "LAYER[,LAYER]...",
     "print these layers only; without stances quotations have no speakers", take_only, Matters::yes, layers},
    {kView, "--only", "LAYER[,LAYER]...", "mark and sum up these layers only", take_shown, Matters::no,
     layers},
    {kReading | kPair, "--register", "news|informal",
     "how the text is written (default news); where it is informal, sentences may begin in lower case",
     take_register},
    {kReading, "--sentences", "auto|lines",
     "how the text is cut into sentences (default auto); lines has one sentence a line", take_sentences},
    {kReading | kPair, "--boilerplate", "keep|mark|drop",
     "what to do with lines of a page that are not the report: mark (default) leaves them in the text "
     "without annotations, drop cuts them out, keep annotates them, too",
     take_boilerplate},
    {kReading, "--hyphens", "split|keep", "what to do with hyphenated words (default split)", take_hyphens},
    {kReading | kPair | kGrammar, "-g,--grammars", "DIR|FILE",
     "grammars of your own: a directory or what grammar compile made of one; may repeat, later ones lie over "
     "former",
     [](Options& options, const std::string& value) {
       options.grammars.push_back(value);
       return std::string();
     },
     Matters::no},
    {kReading | kPair, "--gazetteer", "core|full|FILE",
     "places to know: core (default) is built in, full is the installed one, see --version",
     [](Options& options, const std::string& value) {
       options.gazetteer = value;
       return std::string(value.empty() ? "core, full, or a file" : "");
     },
     Matters::no},
    {kReading | kPair | kGrammar, "--no-default-grammars", "", "do without the built-in grammars",
     [](Options& options, const std::string&) {
       options.default_grammars = false;
       return std::string();
     },
     Matters::no},
};

}  // namespace

std::span<const Flag> annotation_flags() { return kRows; }

}  // namespace synopse::cli
