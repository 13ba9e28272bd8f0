#include <iostream>
#include <map>

#include "cli/grammar.h"
#include "cli/inputs.h"
#include "cli/table.h"
#include "synopse/pipeline/coverage.h"

namespace synopse::cli {
namespace {

using Coverages = std::map<std::string, RuleCoverage>;  // by language

std::string line_place(const Subject& subject, const LexiconLine& line) {
  return subject.grammars.where(std::string(line.path)) + ":" + std::to_string(line.line);
}

bool is_own(const Subject& subject, const LexiconLine& line) {
  return subject.own.empty() || subject.own.contains(std::string(line.path));
}

Coverages cover(const LoadedSubject& loaded, const Options& options, Reporter& reporter) {
  Coverages coverages;
  std::vector<std::string> codes;
  for (const LoadedLanguage& language : loaded.languages) {
    codes.push_back(language.code);
    coverages.try_emplace(language.code, language.segmenter, language.grammar);
  }
  for_each_input(options, reporter, [&](Input& input) {
    if (!settle_language(input.document, codes, input.where, options, reporter)) return;
    const auto found = coverages.find(input.document.language);
    if (found != coverages.end()) found->second.add(input.document, options.settings.segmenter);
  });
  return coverages;
}

// What the rows of one language go to; which of them are wanted.
enum class Rows { hit, dead };

Table rule_rows(const Subject& subject, const LoadedLanguage& language, const RuleCoverage& coverage,
                Rows wanted) {
  Table table({"hits", "lost", "rule", "place"});
  for (const RuleHits& each : coverage.rules()) {
    const Rule& rule = language.grammar->rule(each.rule);
    if (!subject.wants(rule) || (each.matches == 0) != (wanted == Rows::dead)) continue;
    table.add({each.matches, each.lost, rule.name, place_of(subject, rule.place)});
  }
  return table;
}

Table line_rows(const Subject& subject, const std::vector<LineHits>& lines, Rows wanted) {
  Table table({"hits", "form", "place"});
  for (const LineHits& each : lines)
    if (is_own(subject, each.line) && (each.hits == 0) == (wanted == Rows::dead))
      table.add({each.hits, std::string(each.line.written), line_place(subject, each.line)});
  return table;
}

void section(const std::string& title, const Table& table) {
  if (table.empty()) return;
  std::cout << title << '\n';
  table.write(Layout::plain, std::cout);
  std::cout << '\n';
}

// Of the whole grammar: which rules of a user's directory ask for a test is not counted.
void write_tests(const LoadedLanguage& language, const RuleCoverage& coverage) {
  const std::string code = language.code + ": ";
  Table tests({"phase", "test"});
  for (const auto& [phase, names] : coverage.unseen_tests())
    for (const std::string_view name : names) tests.add({std::string(phase), readable_tag(name)});
  section(code + "tests that no item passed, by phase", tests);
  for (const std::string_view name : unasked_lexicons(*language.grammar))
    std::cout << code << "no rule asks for lexicon " << name << '\n';
}

void write_for_people(const Subject& subject, const LoadedLanguage& language, const RuleCoverage& coverage,
                      const Options& options) {
  const std::string code = language.code + ": ";
  const std::vector<LineHits> lines = coverage.lines();
  std::cout << code << coverage.documents() << " texts\n\n";
  if (!options.dead) {
    section(code + "rules (hits, matches that lost)", rule_rows(subject, language, coverage, Rows::hit));
    section(code + "lexicon lines", line_rows(subject, lines, Rows::hit));
  }
  section(code + "rules without a hit (hits, matches that lost)",
          rule_rows(subject, language, coverage, Rows::dead));
  section(code + "lexicon lines without a hit", line_rows(subject, lines, Rows::dead));
  if (subject.own.empty()) write_tests(language, coverage);
}

// Rows of all kinds in one table.
void add_for_programs(const Subject& subject, const LoadedLanguage& language, const RuleCoverage& coverage,
                      const Options& options, Table& table) {
  for (const RuleHits& each : coverage.rules()) {
    const Rule& rule = language.grammar->rule(each.rule);
    if (subject.wants(rule) && (!options.dead || each.matches == 0))
      table.add({language.code, "rule", rule.name, each.matches, each.lost, place_of(subject, rule.place)});
  }
  for (const LineHits& each : coverage.lines())
    if (is_own(subject, each.line) && (!options.dead || each.hits == 0))
      table.add({language.code, "line", std::string(each.line.written), each.hits, std::uint64_t{0},
                 line_place(subject, each.line)});
  if (!subject.own.empty()) return;
  for (const auto& [phase, names] : coverage.unseen_tests())
    for (const std::string_view name : names)
      table.add(
          {language.code, "test", std::string(name), std::uint64_t{0}, std::uint64_t{0}, std::string(phase)});
}

}  // namespace

int cover_grammar(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of_flags(options);
  const LoadedSubject loaded = load(subject, options, reporter);
  if (!loaded.ok) return 2;
  const Coverages coverages = cover(loaded, options, reporter);
  Table table({"language", "what", "name", "hits", "lost", "place"});
  for (const LoadedLanguage& language : loaded.languages) {
    const RuleCoverage& coverage = coverages.at(language.code);
    if (coverage.documents() == 0) continue;
    if (options.to.empty())
      write_for_people(subject, language, coverage, options);
    else
      add_for_programs(subject, language, coverage, options, table);
  }
  if (!options.to.empty()) table.write(layout(options.to), std::cout);
  return reporter.exit_code();
}

}  // namespace synopse::cli
