#include "cli/grammar.h"

#include <chrono>
#include <cstdio>
#include <iostream>

#include "synopse/pipeline/examples.h"
#include "synopse/pipeline/mutation.h"

namespace synopse::cli {
namespace {

using Clock = std::chrono::steady_clock;

std::string seconds_since(Clock::time_point start) {
  char out[32];
  std::snprintf(out, sizeof out, "%.2f s", std::chrono::duration<double>(Clock::now() - start).count());
  return out;
}

// True: all of a language's examples pass.
bool run_language(const Subject& subject, const LoadedLanguage& language, const Options& options) {
  const auto start = Clock::now();
  const ExampleReport report =
      run_examples(language.segmenter, language.grammar, language.rules, options.jobs);
  for (const ExampleFailure& failure : report.failures)
    std::cout << place_of(subject, failure.place) << ':' << failure.place.column << ": " << failure.message
              << '\n';
  std::cout << language.code << ": " << report.rules_passed << " of " << language.rules.size()
            << " rules pass, " << report.passed << " of " << report.passed + report.failures.size()
            << " examples (" << seconds_since(start) << ")\n";
  return report.failures.empty();
}

// True: every rule of a language is missed by an example.
bool run_mutations(const Subject& subject, const LoadedLanguage& language, const Options& options) {
  const auto start = Clock::now();
  const auto spare = spare_rules(language.segmenter, language.grammar, language.rules, options.jobs);
  for (const SpareRule& each : spare) {
    const Rule& rule = language.grammar->rule(each.rule);
    std::cout << place_of(subject, rule.place) << ": no example misses '" << rule.name << "'";
    for (std::size_t i = 0; i < each.instead.size(); ++i)
      std::cout << (i == 0 ? "; in its place: " : ", ") << each.instead[i];
    std::cout << '\n';
  }
  std::cout << language.code << ": " << language.rules.size() - spare.size() << " of "
            << language.rules.size() << " rules are missed when left out (" << seconds_since(start) << ")\n";
  return spare.empty();
}

}  // namespace

int test_grammar(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of(options);
  const LoadedSubject loaded = load(subject, options, reporter);
  const auto run = options.mutate ? run_mutations : run_language;
  bool passed = true;
  for (const LoadedLanguage& language : loaded.languages)
    if (!language.rules.empty() || subject.rules.empty()) passed &= run(subject, language, options);
  if (!loaded.ok) return 2;
  return passed ? 0 : 1;
}

}  // namespace synopse::cli
