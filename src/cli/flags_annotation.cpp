// How a document is annotated, and by which rules.
#include "cli/flags.h"

namespace synopse::cli {
namespace {

std::string take_only(Options& options, const std::string& value) {
  Layers layers{.tokens = true, .entities = false, .figures = false, .stances = false};
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t comma = std::min(value.find(',', begin), value.size());
    const std::string name = value.substr(begin, comma - begin);
    if (name == "entities")
      layers.entities = true;
    else if (name == "figures")
      layers.figures = true;
    else if (name == "stances")
      layers.stances = true;
    else if (name != "tokens")
      return "no layer '" + name + "'; there are tokens, entities, figures, stances";
    begin = comma + 1;
  }
  options.settings.layers = layers;
  return {};
}

std::string take_register(Options& options, const std::string& value) {
  options.settings.segmenter.text_register = value == "informal" ? Register::informal : Register::news;
  return value == "news" || value == "informal" ? "" : "news or informal";
}

std::string take_sentences(Options& options, const std::string& value) {
  options.settings.segmenter.cut = value == "lines" ? Cut::lines : Cut::rules;
  return value == "lines" || value == "auto" ? "" : "auto or lines";
}

std::string take_bias(Options& options, const std::string& value) {
  options.settings.bias = value == "future" ? Bias::future : Bias::past;
  return value == "past" || value == "future" ? "" : "past or future";
}

std::string take_hyphens(Options& options, const std::string& value) {
  options.settings.segmenter.hyphens = value == "keep" ? Hyphens::keep : Hyphens::split;
  return value == "keep" || value == "split" ? "" : "keep or split";
}

std::string take_boilerplate(Options& options, const std::string& value) {
  Boilerplate& boilerplate = options.settings.boilerplate;
  boilerplate = value == "keep" ? Boilerplate::keep : value == "drop" ? Boilerplate::drop : Boilerplate::mark;
  return value == "keep" || value == "mark" || value == "drop" ? "" : "keep, mark or drop";
}

std::string take_pair_layers(Options& options, const std::string& value) {
  std::string wrong = take_only(options, value);
  return wrong.empty() && options.settings.layers.stances ? "stances do not count when documents are paired"
                                                          : wrong;
}

constexpr Flag kRows[] = {
    {kReading, "--bias", "WAY",
     "past (default) or future: which Sunday is meant where neither words nor tense tell", take_bias},
    {kPair, "--only", "LAYERS",
     "what to read: tokens (default), entities, figures; names and figures help a little and take fifty "
     "times as long",
     take_pair_layers},
    {kReading & ~kLexicon & ~kDiff & ~kView, "--only", "LAYERS",
     "tokens,entities,figures,stances: print these layers only; without stances quotations have no "
     "speakers",
     take_only},
    {kReading | kPair, "--register", "NAME", "news (default) or informal: sentences may begin in lower case",
     take_register},
    {kReading, "--sentences", "WAY", "auto (default), or lines: the text has one sentence a line",
     take_sentences},
    {kReading | kPair, "--boilerplate", "WAY",
     "of lines of a page that are not the report: mark (default) leaves them in the text without "
     "annotations, drop cuts them out, keep annotates them, too",
     take_boilerplate},
    {kReading, "--hyphens", "WAY", "split (default) or keep hyphenated words", take_hyphens},
    {kReading | kPair | kGrammar, "-g,--grammars", "DIR",
     "grammars of your own; may repeat: files of later ones replace those of the same path",
     [](Options& options, const std::string& value) {
       options.grammars.push_back(value);
       return std::string();
     },
     Matters::no},
    {kReading | kPair, "--gazetteer", "NAME",
     "places to know: core (default, built in), full (the installed one, see --version), or a file",
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
