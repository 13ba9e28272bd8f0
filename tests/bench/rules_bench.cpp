// How the item stage grows with the number of rules:  rules_bench [MEGABYTES [COUNT,COUNT... [TEXT_FILE]]]
// Makes grammars of 100, 300, 1,000 and 3,000 item rules over lexicons of their own, and runs them over
// generated text (or the file's, repeated), whose tokens are made before the clock starts.  All numbers come
// from a fixed generator, so that two runs do the same work.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/matcher.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"
#include "synopse/tokens/segmenter.h"

namespace {

constexpr std::size_t kVocabulary = 60000;      // words of generated text
constexpr std::size_t kStopWords = 120;         // the most frequent ones
constexpr std::size_t kFirstRare = 600;         // lexicons take words of this rank and rarer ones
constexpr std::size_t kLexiconForms = 40;       // forms of a lexicon
constexpr std::size_t kRulesALexicon = 5;       // rules for each lexicon
constexpr std::size_t kDocument = 4000;         // bytes of a document
constexpr const char* kLanguage = "benchmark";  // the folder of its grammar

// splitmix64.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t operator()() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>((*this)() % limit); }
  double unit() { return static_cast<double>((*this)() >> 11) / 9007199254740992.0; }

 private:
  std::uint64_t state_;
};

// CPU seconds of this process: what else the machine does does not count.
double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double resident_megabytes() {
  std::ifstream file("/proc/self/statm");
  double size = 0, resident = 0;
  file >> size >> resident;
  return resident * 4096 / 1e6;
}

// Words by rank, the most frequent first: short ones for frequent ranks.
std::vector<std::string> made_words() {
  static constexpr const char* kOnsets[] = {"b", "d", "f", "g", "k", "l",    "m",
                                            "n", "r", "s", "t", "w", "schw", "st"};
  static constexpr const char* kRests[] = {"a",  "e",  "i",   "o",  "u",   "en",
                                           "er", "al", "ung", "it", "eur", "ost"};
  Random random(1);
  std::vector<std::string> words;
  std::set<std::string> known;
  while (words.size() < kVocabulary) {
    const std::size_t syllables = 1 + (words.size() > 100) + (words.size() > 2000) + random.below(2);
    std::string word;
    for (std::size_t i = 0; i < syllables; ++i)
      word +=
          std::string(kOnsets[random.below(std::size(kOnsets))]) + kRests[random.below(std::size(kRests))];
    if (known.insert(word).second) words.push_back(word);
  }
  return words;
}

std::string capitalized(std::string word) {
  if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
    word.front() = static_cast<char>(word.front() - 32);
  return word;
}

// Ranks as in running text: the n-th word is about 1/n as frequent as the first.
std::size_t any_rank(Random& random) {
  return static_cast<std::size_t>(std::pow(static_cast<double>(kVocabulary), random.unit())) - 1;
}

std::string made_sentence(const std::vector<std::string>& words, Random& random) {
  const std::size_t length = 8 + random.below(24);
  std::string out;
  for (std::size_t i = 0; i < length; ++i) {
    std::string word = words[any_rank(random)];
    if (i == 0 || random.below(5) == 0) word = capitalized(std::move(word));
    if (random.below(40) == 0) word = std::to_string(random.below(3000));
    out += (i > 0 ? " " : "") + word;
    if (i + 1 < length && random.below(12) == 0) out += ",";
  }
  return out + ". ";
}

using Documents = std::vector<synopse::Document>;

Documents cut(const std::string& text, std::size_t bytes) {
  Documents documents;
  for (std::size_t done = 0, at = 0; done < bytes && !text.empty();) {
    std::size_t end = std::min(text.size(), at + kDocument);
    while (end < text.size() && text[end - 1] != ' ' && text[end - 1] != '\n') ++end;
    documents.push_back({.id = "b", .language = kLanguage, .text = text.substr(at, end - at)});
    done += end - at;
    at = end == text.size() ? 0 : end;
  }
  return documents;
}

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string made_text(const std::vector<std::string>& words, std::size_t bytes) {
  Random random(2);
  std::string text;
  while (text.size() < bytes) text += made_sentence(words, random);
  return text;
}

// The words of a file, the most frequent first.
std::vector<std::string> words_of(const std::string& text) {
  std::map<std::string, std::size_t> counts;
  std::istringstream in(text);
  for (std::string word; in >> word;) {
    while (!word.empty() && std::string_view(".,;:!?\"()").find(word.back()) != std::string_view::npos)
      word.pop_back();
    if (word.size() > 1 && word.find_first_of("|=#\t:\"") == std::string::npos) ++counts[word];
  }
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const auto& [word, count] : counts) ranked.emplace_back(count, word);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> words;
  for (auto& [count, word] : ranked) words.push_back(std::move(word));
  return words;
}

std::string lexicon_name(std::size_t number) { return "lex" + std::to_string(number); }

// Log-uniform ranks, so that a lexicon has some common words and many rare ones.  Later lexicons are about
// rarer things, as in real grammars: what is frequent has its rule first.
std::string made_lexicon(std::size_t number, const std::vector<std::string>& words, Random& random) {
  const double size = static_cast<double>(words.size());
  const double first =
      std::min(static_cast<double>(kFirstRare) * (1 + static_cast<double>(number) / 20), size / 4);
  std::string out = "#: form\tpolarity\n";
  for (std::size_t i = 0; i < kLexiconForms; ++i)
    out += words[static_cast<std::size_t>(first * std::pow(size / first, random.unit()) - 1)] +
           (i % 2 ? "\tsupport\n" : "\toppose\n");
  return out;
}

// Shapes as linguists write them: most hang on a rare word; some have a gap, alternatives, a column.
std::string made_rule(std::size_t number, std::size_t lexicons, Random& random) {
  const std::string one = lexicon_name(random.below(lexicons)), two = lexicon_name(random.below(lexicons));
  const std::string name = "rule r" + std::to_string(number) + " -> ";
  switch (number % 6) {
    case 0:
      return name + "entity made\n  match name:([capital word]{1,3}) [" + one + "]\n  span name\n";
    case 1:
      return name + "stance judgement\n  match holder:([capital word]+) [!stop]* cue:[" + one +
             "] [!stop]* target:([stop]? [capital word])\n  polarity lookup(cue, " + one + ".polarity)\n";
    case 2:
      return name + "entity made\n  match [" + one + " polarity=oppose] ([stop] | \",\")? [number]\n";
    case 3:
      return name + "entity made\n  match first:[" + one + "] (\",\" [word !stop])* [word !capital]{0,3} [" +
             two + "]\n";
    case 4:
      return name + "stance statement\n  match cue:[" + one + "] [stop]? target:([word !" + two +
             "]+ [punct])\n";
    default:
      return name + "none nothing\n  match [" + one + " | " + two +
             "] [stop] [word !capital] [number | upper]\n";
  }
}

synopse::Files made_grammar(std::size_t rules, const std::vector<std::string>& words) {
  Random random(3);
  const std::size_t lexicons = std::max<std::size_t>(1, rules / kRulesALexicon);
  synopse::Files files;
  std::string text = "level items\nlexicon stop = lexicon/stop.lex\n", stop = "#: form\n";
  for (std::size_t i = 0; i < std::min(kStopWords, words.size()); ++i) stop += words[i] + "\n";
  const std::string folder = std::string(kLanguage) + "/";
  files.add(folder + "lexicon/stop.lex", stop);
  for (std::size_t i = 0; i < lexicons; ++i) {
    files.add(folder + "lexicon/" + lexicon_name(i) + ".lex", made_lexicon(i, words, random));
    text += "lexicon " + lexicon_name(i) + " = lexicon/" + lexicon_name(i) + ".lex\n";
  }
  for (std::size_t i = 0; i < rules; ++i) text += made_rule(i, lexicons, random);
  files.add(folder + "made.rules", text);
  files.add(folder + "phases.txt", "made  made.rules\n");
  return files;
}

// One pass of the item stage over all documents; returns the matches.
std::size_t run(synopse::Matcher& matcher, const Documents& documents) {
  std::size_t matches = 0;
  for (const synopse::Document& document : documents) {
    matcher.begin(document);
    for (const synopse::Phase& phase : matcher.grammar().phases())
      for (const synopse::Sentence& sentence : document.sentences)
        matches += matcher.run(phase, document, sentence).size();
  }
  return matches;
}

// Over all documents, the first one included; tools/bench_rules counts the instructions of one more.
int passes() {
  const char* wanted = std::getenv("RULES_BENCH_PASSES");
  return wanted ? std::atoi(wanted) : 4;
}

void measure(std::size_t rules, const std::vector<std::string>& words, const Documents& documents,
             std::size_t bytes) {
  const double before = resident_megabytes();
  const synopse::Files files = made_grammar(rules, words);
  synopse::Diagnostics report;
  double start = now();
  const auto grammar = synopse::Grammar::load(files, kLanguage, report, synopse::Checks::trusted);
  const double loading = now() - start;
  if (!grammar) {
    std::fprintf(stderr, "the grammar of %zu rules has mistakes: %s\n", rules,
                 report.all().front().message.c_str());
    return;
  }
  synopse::Matcher matcher(grammar);
  start = now();
  const std::size_t matches = run(matcher, documents);
  const double first = now() - start;
  double again = first;
  for (int pass = 1; pass < passes(); ++pass) {
    start = now();
    run(matcher, documents);
    again = std::min(again, now() - start);
  }
  std::printf("%6zu %10.3f %12.2f %12.2f %10.0f %12zu\n", rules, loading,
              static_cast<double>(bytes) / 1e6 / first, static_cast<double>(bytes) / 1e6 / again,
              resident_megabytes() - before, matches);
}

std::vector<std::size_t> counts(const char* list) {
  std::vector<std::size_t> result;
  std::istringstream in(list);
  for (std::string number; std::getline(in, number, ',');)
    result.push_back(std::strtoul(number.c_str(), nullptr, 10));
  return result;
}

}  // namespace

int main(int count, char** values) {
  const auto bytes = static_cast<std::size_t>((count > 1 ? std::atof(values[1]) : 4) * 1e6);
  const std::string given = count > 3 ? content(values[3]) : "";
  const auto words = given.empty() ? made_words() : words_of(given);
  Documents documents = cut(given.empty() ? made_text(words, bytes) : given, bytes);
  synopse::Diagnostics report;
  const auto segmenter = synopse::Segmenter::load(synopse::Files::built_in(), "de", report);
  std::size_t total = 0;
  for (synopse::Document& document : documents) {
    segmenter->segment(document);
    total += document.text.size();
  }
  std::printf(" rules     load s   first MB/s    best MB/s   +memory MB      matches\n");
  for (const std::size_t rules : counts(count > 2 ? values[2] : "100,300,1000,3000"))
    measure(rules, words, documents, total);
  return 0;
}
