// Runs a target without libFuzzer, the same way every time:  fuzz_TARGET RUNS SEED_FILE...
// First every seed as it is, then RUNS inputs made of them by chance.  The input that went wrong is kept in
// failed-input in the working directory.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/fuzz.h"
#include "unit/formats_random.h"

namespace {

using synopse::test::Random;

std::string at_work;  // what the target is given just now

void keep_input(int signal) {
  const int file = open("failed-input", O_CREAT | O_TRUNC | O_WRONLY, 0644);
  if (file >= 0 && write(file, at_work.data(), at_work.size()) >= 0) close(file);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// On a stack of its own: the other one may be what is exhausted.
void keep_inputs_that_go_wrong() {
  static char stack[1 << 16];
  const stack_t own{.ss_sp = stack, .ss_flags = 0, .ss_size = sizeof stack};
  sigaltstack(&own, nullptr);
  struct sigaction action {};
  action.sa_handler = keep_input;
  action.sa_flags = SA_ONSTACK;
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) sigaction(signal, &action, nullptr);
}

void run(std::string input) {
  at_work = std::move(input);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(at_work.data()), at_work.size());
}

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Mutator {
 public:
  explicit Mutator(const std::vector<std::string>& seeds) : seeds_(seeds), random_(1) {}

  std::string make() {
    std::string input = random_.one_of(seeds_);
    for (std::uint32_t i = 1 + random_.below(4); i > 0; --i) change(input);
    return input;
  }

 private:
  std::size_t place(const std::string& text) {
    return random_.below(static_cast<std::uint32_t>(text.size()) + 1);
  }

  void change(std::string& input) {
    const std::size_t at = place(input), other = place(input);
    const std::size_t length = std::min<std::size_t>(random_.below(40), input.size() - at);
    switch (random_.below(7)) {
      case 0:
        if (at < input.size()) input[at] = static_cast<char>(random_.below(256));
        break;
      case 1:
        input.erase(at, length);
        break;
      case 2:
        input.insert(at, input.substr(other, random_.below(40)));
        break;
      case 3:
        input.insert(at, random_.one_of(synopse::test::kPieces));
        break;
      case 4: {
        const std::string& donor = random_.one_of(seeds_);
        input.replace(at, length, donor.substr(place(donor), random_.below(200)));
        break;
      }
      case 5:
        input.resize(at);
        break;
      default:
        for (std::uint32_t i = random_.below(30); i > 0; --i) input.insert(at, input.substr(at, length));
    }
  }

  const std::vector<std::string>& seeds_;
  Random random_;
};

}  // namespace

int main(int count, char** values) {
  if (count < 3) return std::fputs("usage: fuzz_TARGET RUNS SEED_FILE...\n", stderr), 2;
  keep_inputs_that_go_wrong();
  std::vector<std::string> seeds;
  for (int i = 2; i < count; ++i) seeds.push_back(content(values[i]));
  for (const std::string& seed : seeds) run(seed);
  Mutator mutator(seeds);
  for (int runs = std::atoi(values[1]); runs > 0; --runs) run(mutator.make());
  return 0;
}
