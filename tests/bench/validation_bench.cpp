// How fast TEI files of ours are validated:
//   validation_bench FILE ...       MB/s of one core, of the processor's time, the best of the runs
//   validation_bench FILE ... once  reads each file once, for callgrind (see tools/bench_validation)
//   validation_bench none           only compiles the schema
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "synopse/validation/tei_validator.h"

namespace {

namespace validation = synopse::validation;

// Of this thread, so that other programs on the machine disturb less.
double seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class NoFiles : public validation::TeiNeighbours {
 public:
  const validation::TeiDocuments* file(std::string_view) override { return nullptr; }
};

std::size_t errors(const validation::TeiRules& rules, const std::vector<std::string>& files) {
  std::size_t all = 0;
  NoFiles none;
  for (const auto& file : files) {
    validation::Findings findings(10);
    validation::TeiValidator(rules, file, findings).run(none);
    all += findings.errors();
  }
  return all;
}

}  // namespace

int main(int count, char** values) {
  std::vector<std::string> names(values + 1, values + count);
  const double begin = seconds();
  const validation::TeiRules rules;
  const double compiled = seconds() - begin;
  if (names.empty() || names.front() == "none") return 0;
  const bool once = names.back() == "once";
  if (once) names.pop_back();
  std::vector<std::string> files;
  std::size_t bytes = 0;
  for (const auto& name : names) bytes += files.emplace_back(content(name.c_str())).size();
  double best = 1e9;
  std::size_t wrong = 0;
  for (int run = 0; run < (once ? 1 : 10); ++run) {
    const double start = seconds();
    wrong = errors(rules, files);
    best = std::min(best, seconds() - start);
  }
  std::printf("validation                    %8.0f MB/s; %zu bytes, %zu errors; the schema takes %.0f ms\n",
              static_cast<double>(bytes) / best / 1e6, bytes, wrong, compiled * 1e3);
  return 0;
}
