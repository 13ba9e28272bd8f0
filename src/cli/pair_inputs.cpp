#include "cli/pair_inputs.h"

namespace synopse::cli {

void for_each_pair(const Options& options, Reporter& reporter, const std::function<void(PairInput&)>& use) {
  PairSource source(options, reporter);
  PairReader reader(options, source.documents());
  while (auto raw = source.next()) {
    Messages messages;
    std::vector<PairInput> pairs = reader.read(std::move(*raw), messages);
    reporter.tell(messages);
    for (PairInput& pair : pairs) use(pair);
  }
}

}  // namespace synopse::cli
