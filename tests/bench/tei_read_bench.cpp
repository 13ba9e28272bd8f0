// How fast TEI of ours is read:  tei_read_bench FILE [MEGABYTES]
// Prints megabytes of TEI a second of one core: the strict scan, and the whole
// way from bytes to a document. With 0 megabytes it reads once and prints
// nothing, for counting instructions.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <ios>
#include <string>

#include "synopse/formats/tei_read.h"
#include "synopse/formats/xml_check.h"

namespace {

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::string bytes(in ? static_cast<std::size_t>(in.tellg()) : 0, '\0');
  in.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

// Of this process: others on the machine do not count.
double seconds(std::clock_t since) { return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC; }

// Of the quickest of many runs.
double megabytes_a_second(std::size_t bytes, double megabytes, const std::function<void()>& step) {
  double quickest = 1e9;
  for (double done = 0; done < megabytes * 1e6; done += static_cast<double>(bytes)) {
    const auto start = std::clock();
    step();
    quickest = std::min(quickest, seconds(start));
  }
  return static_cast<double>(bytes) / quickest / 1e6;
}

bool is_read(const std::string& file) {
  const synopse::ReadFile read = synopse::read_tei(file, {});
  if (!read.error.empty()) std::fprintf(stderr, "%s\n", read.error.c_str());
  return read.error.empty();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fprintf(stderr, "usage: tei_read_bench FILE [MEGABYTES]\n"), 2;
  const std::string file = content(argv[1]);
  const double megabytes = argc > 2 ? std::atof(argv[2]) : 200;
  if (!is_read(file)) return 1;
  if (megabytes == 0) return 0;
  std::printf("%-34s %8s\n", "MB of TEI a second", "now");
  std::printf("%-34s %8.0f\n", "strict scan",
              megabytes_a_second(file.size(), megabytes, [&] { synopse::xml_fault(file); }));
  std::printf("%-34s %8.0f   (goal 100)\n", "reading, scan included",
              megabytes_a_second(file.size(), megabytes, [&] { is_read(file); }));
  return 0;
}
