// Every flag, once: its name, its value, what it does.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace synopse::cli {

// Commands as bits, so that a flag can say where it belongs.
enum Command : unsigned {
  kAnnotate = 1,
  kAlign = 2,
  kConvert = 4,
  kGrammar = 8,
  kExplain = 16,
  kPair = 32,
  kLexicon = 64,
  kDiff = 128,
  kValidate = 256,
  kPlan = 512,
  kStatus = 1024,
  kMerge = 2048,
  kView = 4096
};
constexpr unsigned kAll = kPair | kDiff | kView | kLexicon | kAnnotate | kAlign | kConvert | kGrammar |
                          kExplain | kValidate | kPlan | kStatus | kMerge;
constexpr unsigned kReading = kAnnotate | kAlign | kDiff | kView | kLexicon | kExplain;
constexpr unsigned kOfPairs = kAlign | kDiff | kView;
constexpr unsigned kWriting = kAnnotate | kAlign | kConvert;

// Whether what comes out depends on a flag: then a run that goes on must have the same.
enum class Matters { yes, no };

struct Flag {
  unsigned commands;
  std::string_view names;  // "-o,--output"
  std::string_view value;  // "PATH", "past|future": flag_values.h has the notation; empty for a switch
  // Up to the first ";", ":" or " (" it stands for the whole where there is little room.
  std::string_view help;
  // Takes the value, which is one of the choices where there are any, into `options`; returns what is wrong
  // with it, or nothing.
  std::string (*take)(Options& options, const std::string& value);
  Matters matters = Matters::yes;
  // All words that the value may be, where `value` does not name them; null: it does, or they are free.
  std::vector<std::string_view> (*choices)() = nullptr;
};

struct FlagTopic {
  std::string_view name;
  std::span<const Flag> flags;
};

// In the order in which help shows them.
std::span<const FlagTopic> flag_topics();
const std::vector<Flag>& flags();  // of all topics

// The flags of one topic, each in a file of its own.
std::span<const Flag> inputs_flags();      // what is read, and how
std::span<const Flag> outputs_flags();     // what is written, and where
std::span<const Flag> annotation_flags();  // how a document is annotated, and by which rules
std::span<const Flag> pairs_flags();       // which documents are pairs, and what is told of them
std::span<const Flag> rules_flags();       // work on rules
std::span<const Flag> reports_flags();     // what is told of a run
std::span<const Flag> runs_flags();        // how a run over many documents goes
std::span<const Flag> validation_flags();  // what is found wrong with files of ours

}  // namespace synopse::cli
