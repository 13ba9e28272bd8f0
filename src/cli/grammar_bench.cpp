#include <algorithm>
#include <iostream>

#include "cli/grammar.h"
#include "cli/inputs.h"
#include "cli/table.h"
#include "synopse/error.h"
#include "synopse/pipeline/rule_timing.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kExampleBytes = 100000;  // to which the examples are repeated
constexpr double kShortest = 1e-5;             // seconds that can be told from none

std::size_t bytes_of(const std::vector<Document>& texts) {
  std::size_t bytes = 0;
  for (const Document& text : texts) bytes += text.text.size();
  return bytes;
}

// Every example of the grammar, again and again.
std::vector<Document> examples(const LoadedLanguage& language) {
  std::vector<Document> once, texts;
  for (const Rule& rule : language.grammar->rules())
    for (const Example& example : rule.examples)
      once.push_back({.language = language.code, .text = example.text});
  const std::size_t bytes = std::max<std::size_t>(1, bytes_of(once));
  for (std::size_t copies = std::max<std::size_t>(1, kExampleBytes / bytes); copies > 0; --copies)
    texts.insert(texts.end(), once.begin(), once.end());
  return texts;
}

void time_language(const Subject& subject, const LoadedLanguage& language, const std::vector<Document>& texts,
                   Table& table) {
  auto times = time_rules(language.segmenter, language.grammar, language.rules, texts);
  std::stable_sort(times.begin(), times.end(),
                   [](const RuleTime& a, const RuleTime& b) { return a.seconds > b.seconds; });
  const double megabytes = static_cast<double>(bytes_of(texts)) / 1e6;
  for (const RuleTime& each : times) {
    const Rule& rule = language.grammar->rule(each.rule);
    const double rate = megabytes / std::max(each.seconds, kShortest);
    table.add({each.seconds * 1000, rate, each.matches, rule.name, place_of(subject, rule.place)});
  }
}

}  // namespace

int time_grammar(const Options& options, Reporter& reporter) {
  const Subject subject = subject_of(options);
  const LoadedSubject loaded = load(subject, options, reporter);
  if (!loaded.ok) return 2;
  std::optional<Document> text;
  if (!options.text.empty()) {
    Messages messages;
    text = read_one_document(options.text, options, messages);
    reporter.tell(messages);
    if (!text || !settle_language(*text, subject.languages, options.text, options, reporter))
      return reporter.exit_code();
  }
  Table table({"ms", "MB/s", "matches", "rule", "place"});
  for (const LoadedLanguage& language : loaded.languages) {
    if (text && text->language != language.code) continue;
    time_language(subject, language, text ? std::vector{*text} : examples(language), table);
  }
  if (options.to.empty() && !table.empty()) std::cout << "ms, MB/s, matches, rule, place; slowest first\n";
  table.write(layout(options.to), std::cout);
  return reporter.exit_code();
}

}  // namespace synopse::cli
