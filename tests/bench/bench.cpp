// How long each stage takes:  bench TEXT_FILE LANGUAGE [MEGABYTES]
// Prints milliseconds of one core for a megabyte of text, stage by stage, beside the project's budget, for
// the text repeated to that size as documents of the file's own length; what a stage costs is what it adds to
// those before it.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/matcher.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/synopse.h"

namespace {

using synopse::Document;

// Stages as the budget names them; phases of the grammar belong to the one whose kind of rule they hold.
struct Stage {
  const char* name;
  double floor, goal;  // ms a MB
  double cost = 0;
};

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Of this process: others on the machine do not count.
double seconds(std::clock_t since) { return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC; }

// Milliseconds a MB of `step`, in the quickest of many copies of `document`, so that noise does not vote; the
// copying itself is not counted.
class Meter {
 public:
  Meter(const Document& document, double megabytes) : document_(document), bytes_(megabytes * 1e6) {}

  double measure(const std::function<void(Document&)>& step) const {
    double done = 0, quickest = 1e9;
    do {
      Document copy = document_;
      const auto start = std::clock();
      step(copy);
      quickest = std::min(quickest, seconds(start));
      done += static_cast<double>(copy.text.size());
    } while (done < bytes_);
    return quickest * 1e9 / static_cast<double>(document_.text.size());
  }

 private:
  const Document& document_;
  double bytes_;
};

// What a phase mainly makes; rules of kind `none` only block others.
std::size_t stage_of(const synopse::Grammar& grammar, const synopse::Phase& phase) {
  for (const synopse::RuleId id : phase.rules) {
    if (grammar.rule(id).kind == "figure") return 3;
    if (grammar.rule(id).kind == "entity") return 4;
    if (grammar.rule(id).kind == "stance") return 5;
  }
  return 5;  // brings lexicons only
}

void print(const std::vector<Stage>& stages) {
  Stage sum{"sum", 0, 0, 0};
  std::printf("%-34s %8s %8s %8s\n", "ms a MB of text", "now", "floor", "goal");
  const auto line = [](const Stage& stage) {
    std::printf("%-34s %8.1f %8.0f %8.0f\n", stage.name, stage.cost, stage.floor, stage.goal);
  };
  for (const Stage& stage : stages) {
    line(stage);
    sum.floor += stage.floor;
    sum.goal += stage.goal;
    sum.cost += stage.cost;
  }
  line(sum);
  std::printf("%-34s %8.2f MB/s\n", "whole pipeline, TEI out", 1000 / sum.cost);
}

}  // namespace

int main(int count, char** values) {
  if (count < 3) {
    std::fprintf(stderr, "usage: bench TEXT_FILE LANGUAGE [MEGABYTES [COMPILED_GRAMMARS]]\n");
    return 2;
  }
  const Document plain{.id = "bench", .language = values[2], .text = content(values[1])};
  const Meter meter(plain, count > 3 ? std::atof(values[3]) : 4);
  std::vector<Stage> stages = {
      {"language", 2, 1}, {"tokens, sentences, quotations", 4, 2}, {"lexicon (phrase table, forms)", 15, 10},
      {"figures", 15, 8}, {"entities, document memory", 20, 9},    {"chunks, stances", 19, 6},
      {"TEI", 25, 14}};
  synopse::Diagnostics report;
  const auto start = std::clock();
  const auto pipeline =
      count > 4 ? synopse::Pipeline::load_installed(values[4]) : synopse::Pipeline::load(report);
  const auto segmenter = pipeline->segmenter(plain.language);
  const auto grammar = pipeline->grammar(plain.language);
  synopse::Annotator annotator(segmenter, grammar);
  Document warm = plain;
  annotator.annotate(warm, {});
  std::printf("%-34s %8.1f ms\n", "first document", 1000 * seconds(start));

  stages[0].cost = meter.measure([](Document& document) { synopse::guess_language(document.text); });
  double before = stages[1].cost = meter.measure([&](Document& document) { segmenter->segment(document); });
  synopse::Matcher words(grammar);
  const double looked_up = meter.measure([&](Document& document) {
    segmenter->segment(document);
    words.begin(document);
  });
  stages[2].cost = looked_up - before;
  before = looked_up;
  for (std::size_t i = 0; i < grammar->phases().size(); ++i) {
    const double until =
        meter.measure([&](Document& document) { annotator.annotate_until(document, i, {}, {}); });
    stages[stage_of(*grammar, grammar->phases()[i])].cost += until - before;
    before = until;
  }
  std::string out;
  stages[6].cost = meter.measure([&](Document&) {
    out.clear();
    synopse::write_tei(warm, out);
  });
  print(stages);
  return 0;
}
