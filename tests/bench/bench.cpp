// How fast each stage is:  bench TEXT_FILE LANGUAGE [MEGABYTES]
// Prints MB/s of one core by stage for the text repeated to that size, as documents of the file's own length.
// Under callgrind with MEGABYTES = 0 it runs the file once, so that instructions can be counted.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>

#include "synopse/grammar/grammar.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/synopse.h"

namespace {

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Of this process: others on the machine do not count.
double seconds(std::clock_t since) { return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC; }

// Runs `step` over as many copies of the text as make `bytes`, and prints the rate.
template <typename Step>
void measure(const char* name, const synopse::Document& document, std::size_t bytes, Step step) {
  std::size_t done = 0;
  const auto start = std::clock();
  do {
    synopse::Document copy = document;
    step(copy);
    done += copy.text.size();
  } while (done < bytes);
  std::printf("%-28s %8.2f MB/s\n", name, static_cast<double>(done) / 1e6 / seconds(start));
}

}  // namespace

int main(int count, char** values) {
  if (count < 3) {
    std::fprintf(stderr, "usage: bench TEXT_FILE LANGUAGE [MEGABYTES]\n");
    return 2;
  }
  const synopse::Document plain{.id = "bench", .language = values[2], .text = content(values[1])};
  const double megabytes = count > 3 ? std::atof(values[3]) : 4;
  const auto bytes = static_cast<std::size_t>(megabytes * 1e6);
  synopse::Diagnostics report;
  const auto start = std::clock();
  const auto pipeline = synopse::Pipeline::load(report);
  auto worker = pipeline->worker();
  synopse::Document warm = plain;
  worker.annotate(warm);
  std::printf("%-28s %8.1f ms\n", "first document", 1000 * seconds(start));
  const auto segmenter = pipeline->segmenter(plain.language);
  measure("language", plain, bytes, [](synopse::Document& document) { synopse::guess_language(document.text); });
  measure("tokens, sentences, quotes", plain, bytes, [&](synopse::Document& document) { segmenter->segment(document); });
  measure("all layers", plain, bytes, [&](synopse::Document& document) { worker.annotate(document); });
  std::string out;
  measure("TEI", warm, bytes, [&](synopse::Document& document) {
    out.clear();
    synopse::write_tei(document, out);
  });
  measure("whole pipeline, TEI out", plain, bytes, [&](synopse::Document& document) {
    out.clear();
    synopse::guess_language(document.text);
    worker.annotate(document);
    synopse::write_tei(document, out);
  });
  return 0;
}
