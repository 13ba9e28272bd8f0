// How long aligning takes, and whether it grows with the length only:  align_bench GRAMMARS [SENTENCES ...]
// For each number of sentences a synthetic translation is made from the words of the lexicon, invented names
// and numbers, with joined and missing sentences; and texts that are hostile: in another order, one sentence
// over and over, and one side empty.  Prints seconds, sentences of both sides a second and memory.
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "synopse/align/aligner.h"
#include "synopse/align/lines.h"

namespace {

using synopse::Document;
using synopse::Sentence;
using synopse::TokenKind;

struct Words {
  std::vector<std::pair<std::string, std::string>> translated;
  std::vector<std::string> de_stops, en_stops;
};

Words read_words(const synopse::Files& files) {
  Words words;
  synopse::Diagnostics report;
  synopse::LineFile lexicon(files, "bilingual/words.lex", report);
  for (const auto& line : lexicon.lines()) {
    const auto sides = synopse::parts(line.text, '\t');
    if (sides.size() != 2) continue;
    words.translated.emplace_back(synopse::parts(sides[0], ',').front(),
                                  synopse::parts(sides[1], ';').front());
  }
  synopse::LineFile frequent(files, "bilingual/frequent.txt", report);
  for (const auto& line : frequent.lines()) {
    const auto fields = synopse::fields(line.text);
    auto& list = fields[0] == "de" ? words.de_stops : words.en_stops;
    for (std::size_t i = 2; i < fields.size(); ++i) list.emplace_back(fields[i]);
  }
  return words;
}

class Writer {
 public:
  explicit Writer(const char* language) { document_.language = language; }

  void word(const std::string& text) {
    document_.text += document_.text.empty() || document_.text.back() == '\n' ? "" : " ";
    const auto begin = static_cast<std::uint32_t>(document_.text.size());
    document_.text += text;
    const auto end = static_cast<std::uint32_t>(document_.text.size());
    const bool number = text[0] >= '0' && text[0] <= '9';
    document_.tokens.push_back({{begin, end}, number ? TokenKind::number : TokenKind::word});
  }

  void words(const std::string& text) {
    for (const auto each : synopse::fields(text)) word(std::string(each));
  }

  void end_sentence() {
    const auto last = static_cast<std::uint32_t>(document_.tokens.size());
    document_.sentences.push_back(
        {{document_.tokens[first_].span.begin, document_.tokens.back().span.end}, first_, last});
    document_.text += '\n';
    first_ = last;
  }

  Document take() { return std::move(document_); }

 private:
  Document document_;
  std::uint32_t first_ = 0;
};

// Sentences of a German text and its English translation, from a few million combinations.
class Translator {
 public:
  explicit Translator(const Words& words) : words_(words) {}

  std::pair<Document, Document> make(std::size_t sentences) {
    Writer de("de"), en("en");
    for (std::size_t i = 0; i < sentences; ++i) {
      const unsigned luck = draw(100);
      const Line line = sentence();
      if (luck >= 3) write(line.de, de, luck >= 6);
      if (luck < 97) write(line.en, en, luck < 94);
    }
    de.word("Ende");
    en.word("End");
    de.end_sentence();
    en.end_sentence();
    return {de.take(), en.take()};
  }

 private:
  struct Line {
    std::vector<std::string> de, en;
  };

  static void write(const std::vector<std::string>& line, Writer& writer, bool ends) {
    for (const std::string& words : line) writer.words(words);
    if (ends) writer.end_sentence();
  }

  unsigned draw(std::size_t below) { return static_cast<unsigned>(random_() % below); }
  // Small numbers far more often than large ones, as with words.
  unsigned skewed(std::size_t below) { return draw(1 + draw(1 + draw(below))); }

  std::string name() {
    std::string made(1, static_cast<char>('A' + draw(26)));
    for (unsigned i = 2 + draw(3); i > 0; --i) {
      made += "bdfgklmnprst"[draw(12)];
      made += "aeiou"[draw(5)];
    }
    return made;
  }

  Line sentence() {
    Line line;
    for (unsigned i = 12 + draw(14); i > 0; --i) {
      const unsigned kind = draw(100);
      if (kind < 45) {
        line.de.push_back(words_.de_stops[skewed(words_.de_stops.size())]);
        line.en.push_back(words_.en_stops[skewed(words_.en_stops.size())]);
      } else if (kind < 85) {
        const auto& [german, english] = words_.translated[skewed(words_.translated.size())];
        line.de.push_back(german);
        line.en.push_back(english);
      } else if (kind < 95) {
        line.de.push_back(name());
        line.en.push_back(kind < 92 ? line.de.back() : name());
      } else {
        line.de.push_back(std::to_string(draw(3000)));
        line.en.push_back(line.de.back());
      }
    }
    return line;
  }

  const Words& words_;
  std::mt19937 random_{7};
};

double memory_in_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure(const char* what, const synopse::Aligner& aligner, Document& de, Document& en) {
  const double before = memory_in_megabytes();
  const auto start = std::clock();
  const auto found = aligner.align(de, en);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  const auto sentences = static_cast<double>(de.sentences.size() + en.sentences.size());
  std::printf("%-12s %7zu %7zu %8.3f s %9.0f sentences/s %7zu links %7.0f MB, %.0f before\n", what,
              de.sentences.size(), en.sentences.size(), seconds, sentences / (seconds + 1e-9),
              found.links.size(), memory_in_megabytes(), before);
}

// The same sentences in another order.
Document shuffled(const Document& document) {
  std::vector<std::size_t> order(document.sentences.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::shuffle(order.begin(), order.end(), std::mt19937(3));
  Writer writer(document.language.c_str());
  for (const std::size_t i : order) {
    const Sentence& sentence = document.sentences[i];
    for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t)
      writer.word(std::string(document[document.tokens[t].span]));
    writer.end_sentence();
  }
  return writer.take();
}

Document repeated(const char* language, const char* sentence, std::size_t times) {
  Writer writer(language);
  for (std::size_t i = 0; i < times; ++i) {
    writer.words(sentence);
    writer.end_sentence();
  }
  return writer.take();
}

}  // namespace

int main(int count, char** values) {
  if (count < 2) {
    std::fprintf(stderr, "usage: align_bench GRAMMARS [SENTENCES ...]\n");
    return 2;
  }
  const auto files = synopse::Files::directory(values[1]);
  const Words words = read_words(files);
  synopse::Diagnostics report;
  const auto start = std::clock();
  const auto aligner = synopse::Aligner::load(files, report);
  if (!aligner) return 1;
  std::printf("lexicon read in %.3f s\n", static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  std::vector<std::size_t> sizes;
  for (int i = 2; i < count; ++i) sizes.push_back(std::strtoul(values[i], nullptr, 10));
  if (sizes.empty()) sizes = {1000, 4000, 16000, 32000};
  for (const std::size_t size : sizes) {
    auto [de, en] = Translator(words).make(size);
    measure("translation", *aligner, de, en);
  }
  const std::size_t most = sizes.back();
  auto [forward, other] = Translator(words).make(most);
  Document mixed = shuffled(other);
  measure("shuffled", *aligner, forward, mixed);
  Document de = repeated("de", "Die Wahl in Ravenna war gestern frei", most);
  Document en = repeated("en", "The election in Ravenna was free yesterday", most);
  Document nothing{.language = "en"};
  measure("repeated", *aligner, de, en);
  measure("one side", *aligner, de, nothing);
  return 0;
}
