#include "cli/grammar.h"

#include <algorithm>
#include <iostream>

#include "cli/commands.h"
#include "cli/subject.h"
#include "cli/table.h"
#include "cli/watch.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

int check(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of(options);
  const LoadedSubject loaded = load(subject, options, reporter);
  for (const LoadedLanguage& language : loaded.languages)
    std::cout << language.code << ": " << language.grammar->rules().size() << " rules, no mistakes\n";
  return loaded.ok ? 0 : 2;
}

std::string phase_name(const Grammar& grammar, RuleId id) {
  for (const Phase& phase : grammar.phases())
    if (std::find(phase.rules.begin(), phase.rules.end(), id) != phase.rules.end()) return phase.name;
  return {};
}

int list(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of(options);
  const LoadedSubject loaded = load(subject, options, reporter);
  Table table({"rule", "kind", "subkind", "phase", "yes", "no", "place"});
  for (const LoadedLanguage& language : loaded.languages)
    for (const RuleId id : language.rules) {
      const Rule& rule = language.grammar->rule(id);
      const auto yes = static_cast<std::uint64_t>(std::count_if(
          rule.examples.begin(), rule.examples.end(), [](const Example& each) { return each.expected; }));
      table.add({rule.name, rule.kind, rule.subkind, phase_name(*language.grammar, id), yes,
                 rule.examples.size() - yes, place_of(subject, rule.place)});
    }
  table.write(layout(options.to), std::cout);
  return loaded.ok ? 0 : 2;
}

constexpr Topic kTopics[] = {
    {"check", "loads the rules and tells every mistake", check},
    {"test", "runs the examples of the rules", test_grammar},
    {"list", "the rules, with their kinds, places and number of examples", list},
    {"coverage", "counts the hits of every rule and lexicon line over texts (PATH...)", cover_grammar},
    {"compile", "writes all grammars into one file that loads at once: use it as --grammars FILE (needs -o)",
     compile_grammar},
    {"bench", "times every rule alone over its examples, or over --text FILE", time_grammar},
};

}  // namespace

std::span<const Topic> grammar_topics() { return kTopics; }

std::string place_of(const Subject& subject, const Place& place) {
  return subject.grammars.where(place.file) + ":" + std::to_string(place.line);
}

int grammar(const Options& options, Reporter& reporter) {
  const auto topics = grammar_topics();
  const auto topic = std::find_if(topics.begin(), topics.end(),
                                  [&](const Topic& each) { return each.name == options.topic; });
  if (topic == topics.end()) throw Error(Fault::usage, "no such command: grammar " + options.topic);
  const auto run = [&] { return topic->run(options, reporter); };
  return options.watch ? run_watching(subject_of(options).watched, run) : run();
}

}  // namespace synopse::cli
