// What a `grammar` command is about: files, the languages in them, and which of their rules.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "cli/grammars.h"
#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/grammar/grammar.h"
#include "synopse/tokens/segmenter.h"

namespace synopse::cli {

struct Subject {
  GrammarFiles grammars;
  std::vector<std::string> languages;
  std::set<std::string> own;         // paths of the files that were named, or lie in what was; empty: all
  std::vector<std::string> rules;    // names of rules; empty: all
  std::vector<std::string> watched;  // directories that all of it comes from; empty: the binary

  bool wants(const Rule& rule) const;
};

// All grammars that the flags ask for; what is asked about are the rules of --grammars, or all.
Subject subject_of_flags(const Options& options);
// From the paths and names on the command line: a directory, which is laid over the other grammars as
// --grammars does; rule files; names of rules.  Without a path, all grammars that the flags ask for.
// Throws Error(Fault::usage).
Subject subject_of(const Options& options);

// One language of a subject, loaded.
struct LoadedLanguage {
  std::string code;
  std::shared_ptr<const Grammar> grammar;
  std::shared_ptr<const Segmenter> segmenter;
  std::vector<RuleId> rules;  // those that are asked about
};

struct LoadedSubject {
  std::vector<LoadedLanguage> languages;  // those without a mistake
  bool ok = true;                         // all of them
};
// Loads all languages and shows every mistake.  Throws Error(Fault::usage) where a rule is asked for that no
// language has.
LoadedSubject load(const Subject& subject, const Options& options, Reporter& reporter);

}  // namespace synopse::cli
