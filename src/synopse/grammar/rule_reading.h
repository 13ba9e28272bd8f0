// What is known while a .rules file is read: for the two files that read it.
#pragma once

#include <set>
#include <string>

#include "synopse/grammar/pattern.h"
#include "synopse/grammar/rule_file.h"

namespace synopse {

struct RuleFileReader::Reading {
  struct Name {
    std::string name, what;  // "actor", "pattern"
    Position at;
  };

  std::string path;
  const Source* source;
  Scope scope;
  RuleFile result;
  PatternLevel level = PatternLevel::items;
  bool has_level = false;
  bool has_patterns = false;
  std::vector<std::string> includers;   // this file is included by the last, that by the one before it ...
  std::set<std::string> included;       // files: their names are known already
  std::set<std::string> lexicon_names;  // named in this file
  std::vector<Name> own;                // classes and patterns of the file itself
  std::string match, each_test;         // of the rule at hand: expressions
};

}  // namespace synopse
