// How a document is annotated, and by which rules.
#include <algorithm>

#include "cli/fields.h"
#include "cli/flags.h"

namespace synopse::cli {
namespace {

std::vector<std::string_view> layers() { return {"tokens", "entities", "figures", "stances"}; }
std::vector<std::string_view> pairing_layers() { return {"tokens", "entities", "figures"}; }

Layers layers_of(const std::string& value) {
  const std::vector<std::string_view> words = split(value, ',');
  const auto has = [&words](std::string_view layer) {
    return std::find(words.begin(), words.end(), layer) != words.end();
  };
  return {.tokens = true, .entities = has("entities"), .figures = has("figures"), .stances = has("stances")};
}

std::string take_only(Options& options, const std::string& value) {
  options.settings.layers = layers_of(value);
  return {};
}

std::string take_shown(Options& options, const std::string& value) {
  options.shown = layers_of(value);
  return {};
}

std::string take_register(Options& options, const std::string& value) {
  options.settings.segmenter.text_register = value == "informal" ? Register::informal : Register::news;
  return {};
}

std::string take_sentences(Options& options, const std::string& value) {
  options.settings.segmenter.cut = value == "lines" ? Cut::lines : Cut::rules;
  return {};
}

std::string take_bias(Options& options, const std::string& value) {
  options.settings.bias = value == "future" ? Bias::future : Bias::past;
  return {};
}

std::string take_hyphens(Options& options, const std::string& value) {
  options.settings.segmenter.hyphens = value == "keep" ? Hyphens::keep : Hyphens::split;
  return {};
}

std::string take_boilerplate(Options& options, const std::string& value) {
  Boilerplate& boilerplate = options.settings.boilerplate;
  boilerplate = value == "keep" ? Boilerplate::keep : value == "drop" ? Boilerplate::drop : Boilerplate::mark;
  return {};
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
