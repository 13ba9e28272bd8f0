#include "cli/flags.h"

#include <charconv>
#include <vector>

#include "cli/document_dates.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {
namespace {

constexpr unsigned kAll = kPair | kDiff | kLexicon | kAnnotate | kAlign | kConvert | kGrammar | kExplain;
constexpr unsigned kReading = kAnnotate | kAlign | kDiff | kLexicon | kExplain;
constexpr unsigned kOfPairs = kAlign | kDiff;
constexpr unsigned kWriting = kAnnotate | kAlign | kConvert;
constexpr unsigned kMostJobs = 1024;
constexpr unsigned kMostPartners = 100;
constexpr int kLongestWindow = 1'000'000;

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

std::string take_from(Options& options, const std::string& value) {
  options.from = value == "auto" ? "" : value;
  return value == "auto" || value == "text" || value == "jsonl"
             ? ""
             : "no format '" + value + "' to read; there are text, jsonl, auto";
}

std::string take_language(Options& options, const std::string& value) {
  options.language = value == "auto" ? "" : value;
  return {};
}

std::string take_date(Options& options, const std::string& value) {
  options.date = value;
  return is_day(value) ? "" : "'" + value + "' is no date; write YYYY-MM-DD";
}

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

std::string take_at(Options& options, const std::string& value) {
  std::uint32_t offset = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), offset);
  options.at = offset;
  return error == std::errc() && end == value.data() + value.size() ? ""
                                                                    : "a code point offset, counted from 0";
}

std::string take_table(Options& options, const std::string& value) {
  options.to = value;
  return value == "tsv" || value == "jsonl" ? "" : "no table format '" + value + "'; there are tsv, jsonl";
}

std::string take_pair_layers(Options& options, const std::string& value) {
  std::string wrong = take_only(options, value);
  return wrong.empty() && options.settings.layers.stances ? "stances do not count when documents are paired"
                                                          : wrong;
}

std::string take_min_score(Options& options, const std::string& value) {
  const auto [end, error] =
      std::from_chars(value.data(), value.data() + value.size(), options.pairing.min_score);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && options.pairing.min_score >= 0 && options.pairing.min_score <= 1 ? ""
                                                                                   : "a number from 0 to 1";
}

std::string take_best(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.pairing.best);
  const bool whole = error == std::errc() && end == value.data() + value.size();
  return whole && options.pairing.best >= 1 && options.pairing.best <= kMostPartners
             ? ""
             : "a number from 1 to 100";
}

std::string take_window(Options& options, const std::string& value) {
  std::int32_t days = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), days);
  options.pairing.window = days;
  return error == std::errc() && end == value.data() + value.size() && days >= 0 && days <= kLongestWindow
             ? ""
             : "a number of days";
}

std::string take_categories(Options& options, const std::string& value) {
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t comma = std::min(value.find(',', begin), value.size());
    const std::string one = value.substr(begin, comma - begin);
    const auto known = category(one);
    if (!known && one != "all")
      return "no category '" + one +
             "'; there are value, unit, time, precision, "
             "entity, holder, polarity, missing, all";
    for (std::uint8_t each = 0; each <= static_cast<std::uint8_t>(Category::missing); ++each)
      if (!known || static_cast<Category>(each) == *known)
        options.categories.push_back(static_cast<Category>(each));
    begin = comma + 1;
  }
  return {};
}

std::string take_jobs(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.jobs);
  return error == std::errc() && end == value.data() + value.size() && options.jobs <= kMostJobs
             ? ""
             : "a number of threads; 0 takes all cores";
}

const std::vector<Flag>& table() {
  static const std::vector<Flag> rows = {
      {kWriting | kPair | kDiff | kLexicon | kGrammar, "-o,--output", "PATH",
       "write to this file or directory/ (default: standard output)", take_output},
      {kWriting, "-t,--to", "FORMAT",
       "tei, jsonl, vertical, conllu, edges, edges-jsonl; of pairs also tmx, xces, csv, tsv (default: by the "
       "name of the output, else tei; jsonl "
       "on standard output)",
       take_to},
      {kAlign | kConvert, "--discrepancies", "FILE",
       "write a table of the places where the reports differ, beside the output: tsv by its name, else csv",
       [](Options& options, const std::string& value) {
         options.discrepancies = value;
         return std::string(value.empty() ? "an empty path" : "");
       }},
      {kWriting | kPair | kDiff | kLexicon | kExplain, "-f,--from", "FORMAT",
       "text, jsonl or auto (default: by the name of the input)", take_from},
      {kReading, "-l,--lang", "CODE", "de, en or auto (default); with a code no text is refused",
       take_language},
      {kReading | kPair, "--date", "YYYY-MM-DD", "the documents' date, which 'Sunday' is resolved against",
       take_date},
      {kReading | kPair, "--date-from", "KEY",
       "take each date from this field of its record, or with KEY 'name' from the name of its file; --date "
       "for "
       "those without",
       [](Options& options, const std::string& value) {
         options.date_from = value;
         return std::string(value.empty() ? "an empty name" : "");
       }},
      {kReading, "--bias", "WAY",
       "past (default) or future: which Sunday is meant where neither words nor tense tell", take_bias},
      {kOfPairs, "--id", "ID", "the pair's id; its documents become ID.de and ID.en",
       [](Options& options, const std::string& value) {
         options.id = value;
         return std::string(value.empty() ? "an empty id" : "");
       }},
      {kOfPairs | kLexicon, "--pairs", "FILE",
       "align the pairs of this table: id, German text, English text, with tabs between; paths as seen from "
       "the "
       "table, or ids of the documents that PATH holds",
       [](Options& options, const std::string& value) {
         options.pairs = value;
         return std::string(value.empty() ? "an empty path" : "");
       }},
      {kOfPairs | kLexicon, "--by-name", "DIR",
       "align the files below this directory whose names tell that they belong together: a.de.txt and "
       "a.en.txt, "
       "de/a.txt and en/a.txt, a/de.txt and a/en.txt",
       [](Options& options, const std::string& value) {
         options.by_name = value;
         return std::string(value.empty() ? "an empty path" : "");
       }},
      {kDiff, "-t,--to", "FORMAT",
       "text for people, or jsonl: a discrepancy a line (default: by the name of the output, else text)",
       [](Options& options, const std::string& value) {
         options.to = value;
         return std::string(value == "text" || value == "jsonl" ? "" : "text or jsonl");
       }},
      {kDiff, "--category", "LIST",
       "value,unit,time,precision,entity,holder,polarity,missing, or all (default: all but missing, which is "
       "what "
       "only one text says)",
       take_categories},
      {kDiff, "--exit-code", "", "exit 3 where discrepancies are found, and 0 where there are none",
       [](Options& options, const std::string&) {
         options.exit_code = true;
         return std::string();
       }},
      {kDiff, "--explain", "",
       "tell also what looks like a contradiction and is none, and which condition fails",
       [](Options& options, const std::string&) {
         options.suppressed = true;
         return std::string();
       }},
      {kDiff, "--color", "WHEN", "auto (default: on a terminal, unless NO_COLOR is set), always or never",
       [](Options& options, const std::string& value) {
         options.color = value;
         const bool known = value == "auto" || value == "always" || value == "never";
         return std::string(known ? "" : "auto, always or never");
       }},
      {kPair, "-t,--to", "FORMAT",
       "jsonl (default), or tsv: a table that align --pairs reads (also by the name of the output)",
       take_table},
      {kPair, "--min-score", "SCORE",
       "leave out pairs below this (default 0.5: of such pairs one in two is right)", take_min_score},
      {kPair, "--best", "N", "tell at most so many partners of a document (default 5)", take_best},
      {kPair, "--mutual", "", "only pairs of which each is the other's best",
       [](Options& options, const std::string&) {
         options.pairing.mutual = true;
         return std::string();
       }},
      {kPair, "--window", "DAYS", "pair no documents whose dates, where both have one, lie further apart",
       take_window},
      {kPair, "--only", "LAYERS",
       "what to read: tokens (default), entities, figures; names and figures help a little and take fifty "
       "times as long",
       take_pair_layers},
      {kOfPairs | kPair | kLexicon, "--dictionary", "FILE",
       "German and English words to know beside the built-in ones: \"German :: English\" (Ding), or what "
       "lexicon "
       "learn writes; may repeat",
       [](Options& options, const std::string& value) {
         options.settings.dictionaries.push_back(value);
         return std::string(value.empty() ? "an empty path" : "");
       }},
      {kReading & ~kLexicon & ~kDiff, "--only", "LAYERS",
       "tokens,entities,figures,stances: print these layers only; without stances quotations have no "
       "speakers",
       take_only},
      {kReading | kPair, "--register", "NAME",
       "news (default) or informal: sentences may begin in lower case", take_register},
      {kReading, "--sentences", "WAY", "auto (default), or lines: the text has one sentence a line",
       take_sentences},
      {kReading, "--hyphens", "WAY", "split (default) or keep hyphenated words", take_hyphens},
      {kReading | kPair, "--encoding", "NAME", "of text files (default UTF-8; a byte order mark wins)",
       [](Options& options, const std::string& value) {
         options.encoding = value;
         return std::string();
       }},
      {kReading | kPair, "--strict", "",
       "refuse texts that are not well-formed UTF-8, instead of repairing them",
       [](Options& options, const std::string&) {
         options.strict = true;
         return std::string();
       }},
      {kReading | kPair | kGrammar, "-g,--grammars", "DIR",
       "grammars of your own; may repeat: files of later ones replace those of the same path",
       [](Options& options, const std::string& value) {
         options.grammars.push_back(value);
         return std::string();
       }},
      {kReading | kPair, "--gazetteer", "NAME",
       "places to know: core (default, built in), full (the installed one, see --version), or a file",
       [](Options& options, const std::string& value) {
         options.gazetteer = value;
         return std::string(value.empty() ? "core, full, or a file" : "");
       }},
      {kReading | kPair | kGrammar, "--no-default-grammars", "", "do without the built-in grammars",
       [](Options& options, const std::string&) {
         options.default_grammars = false;
         return std::string();
       }},
      {kGrammar, "--drafts", "", "rules without examples only warn",
       [](Options& options, const std::string&) {
         options.drafts = true;
         return std::string();
       }},
      {kExplain, "--rule", "NAME", "only of this rule; with --at: why it made nothing there; may repeat",
       [](Options& options, const std::string& value) {
         options.rules.push_back(value);
         return std::string();
       }},
      {kExplain, "-v,--verbose", "", "with --at: every rule, all items of the sentence",
       [](Options& options, const std::string&) {
         options.verbose = true;
         return std::string();
       }},
      {kExplain, "-t,--to", "FORMAT", "jsonl (default: text for people)",
       [](Options& options, const std::string& value) {
         options.to = value;
         return std::string(value == "jsonl" ? "" : "only jsonl");
       }},
      {kGrammar, "-t,--to", "FORMAT", "tsv or jsonl (default: a table for people)", take_table},
      {kGrammar, "-j,--jobs", "N", "threads (default 0: all cores); the output does not depend on them",
       take_jobs},
      {kGrammar, "--mutate", "", "test: which rules could go, and no example of theirs would notice",
       [](Options& options, const std::string&) {
         options.mutate = true;
         return std::string();
       }},
      {kGrammar, "--dead", "", "coverage: only what has no hit",
       [](Options& options, const std::string&) {
         options.dead = true;
         return std::string();
       }},
      {kGrammar, "--text", "FILE", "bench: the text to run over",
       [](Options& options, const std::string& value) {
         options.text = value;
         return std::string();
       }},
      {kGrammar | kExplain, "--watch", "", "run again whenever a file of the grammars changes",
       [](Options& options, const std::string&) {
         options.watch = true;
         return std::string();
       }},
      {kExplain, "--at", "OFFSET", "only what covers this code point; where nothing does: why", take_at},
      {kExplain, "--id", "ID", "only this annotation: e2, f3, st1",
       [](Options& options, const std::string& value) {
         options.annotation = value;
         return std::string();
       }},
      {kAll, "-q,--quiet", "", "no warnings",
       [](Options& options, const std::string&) {
         options.quiet = true;
         return std::string();
       }},
  };
  return rows;
}

constexpr CommandHelp kCommands[] = {
    {kAnnotate, "annotate", "[PATH]...", "entities, figures and stances of German and English texts",
     "synopse annotate report.txt | jq .figures"},
    {kAlign, "align", "[DE EN]", "link two reports of one event, and say where they differ",
     "synopse align de.txt en.txt -o pair.xml"},
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
    {kGrammar, "grammar", "[DIR|FILE|RULE]...", "work on rules: check, test, list, measure them",
     "synopse grammar test my-grammars/ --watch"},
    {kExplain, "explain", "FILE", "which rule made each annotation, and what lost to it",
     "synopse explain report.txt --at 120"},
};

}  // namespace

std::span<const Flag> flags() { return table(); }

std::span<const CommandHelp> command_helps() { return kCommands; }

}  // namespace synopse::cli
