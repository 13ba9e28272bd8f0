// How fast TEI is written: bytes of output a second of one core, and milliseconds for a megabyte of text.
//
// usage: tei_write_bench DOCUMENTS.jsonl [SECONDS]
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "synopse/synopse.h"

namespace {

using synopse::Document;

std::vector<Document> documents(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<Document> all;
  synopse::JsonReader reader;
  for (std::string line; std::getline(in, line);) {
    synopse::ReadDocument read = reader.document(line);
    if (read.error.empty()) all.push_back(std::move(read.document));
  }
  return all;
}

double seconds_since(std::clock_t start) {
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void measure(const std::vector<Document>& all, const synopse::WriteOptions& options, const char* name,
             double seconds) {
  std::string out;
  std::size_t text = 0, written = 0, tokens = 0, rounds = 0;
  const std::clock_t start = std::clock();
  do {
    for (const Document& document : all) {
      out.clear();
      synopse::write_tei(document, options, out);
      text += document.text.size();
      written += out.size();
      tokens += document.tokens.size();
    }
    ++rounds;
  } while (seconds_since(start) < seconds);
  const double took = seconds_since(start);
  std::printf("%-28s %7.0f MB/s of output  %6.1f ms a MB of text  %6.1f bytes a token\n", name,
              static_cast<double>(written) / took / 1e6, 1e9 * took / static_cast<double>(text),
              static_cast<double>(written) / static_cast<double>(tokens));
}

}  // namespace

int main(int count, char** values) {
  if (count < 2) {
    std::fprintf(stderr, "usage: tei_write_bench DOCUMENTS.jsonl [SECONDS]\n");
    return 2;
  }
  const auto all = documents(values[1]);
  const double seconds = count > 2 ? std::atof(values[2]) : 1;
  if (all.empty()) return 1;
  measure(all, {}, "inline", seconds);
  measure(all, {.rules = synopse::Rules::named}, "inline, with rules", seconds);
  measure(all, {.markup = synopse::Markup::stand_off}, "stand-off", seconds);
  return 0;
}
