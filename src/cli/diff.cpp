#include <algorithm>

#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/difference.h"
#include "cli/grammars.h"
#include "cli/pair_inputs.h"
#include "cli/terminal.h"

namespace synopse::cli {
namespace {

constexpr int kDiffers = 3;

// Unless told, all but what only one text says: two reports never say all the same.
bool is_asked_for(const Options& options, Category category) {
  const auto& asked = options.categories;
  if (asked.empty()) return category != Category::missing;
  return std::find(asked.begin(), asked.end(), category) != asked.end();
}

// Best first; those as sure as each other in text order.
std::vector<std::size_t> chosen(const Options& options, const Alignment& alignment) {
  std::vector<std::size_t> numbers;
  for (std::size_t d = 0; d < alignment.discrepancies.size(); ++d)
    if (is_asked_for(options, alignment.discrepancies[d].category)) numbers.push_back(d);
  std::stable_sort(numbers.begin(), numbers.end(), [&](std::size_t a, std::size_t b) {
    return alignment.discrepancies[a].score > alignment.discrepancies[b].score;
  });
  return numbers;
}

std::unique_ptr<DifferenceWriter> writer_for(const Options& options) {
  const bool json = options.to.empty() ? options.output.ends_with(".jsonl") : options.to == "jsonl";
  if (json) return json_differences();
  const bool to_terminal = options.output.empty() && writes_to_terminal();
  return text_differences(width(options.width, to_terminal), colour(options.color, to_terminal));
}

class Comparison {
 public:
  Comparison(const Options& options, Reporter& reporter)
      : options_(options),
        pipeline_(load_pipeline(options, reporter)),
        worker_(pipeline_->worker()),
        writer_(writer_for(options)),
        output_(options.output) {}

  void compare(PairInput& input) {
    const Alignment alignment = worker_.align(input.de, input.en);
    const ComparedPair pair{input.id, input.de, input.en, alignment};
    std::string out;
    writer_->begin(pair, out);
    const std::vector<std::size_t> numbers = chosen(options_, alignment);
    for (const std::size_t number : numbers) writer_->write(pair, number, out);
    if (options_.suppressed)
      for (const Discrepancy& each : alignment.suppressed) writer_->write_suppressed(pair, each, out);
    writer_->end(pair, numbers.size(), out);
    output_.write(out);
    found_ += numbers.size();
  }

  void finish() {
    std::string out;
    writer_->finish(out);
    output_.write(out);
    output_.finish();
  }
  bool found_any() const { return found_ > 0; }

 private:
  const Options& options_;
  std::shared_ptr<const Pipeline> pipeline_;
  Worker worker_;
  std::unique_ptr<DifferenceWriter> writer_;
  OutputBytes output_;
  std::size_t found_ = 0;
};

}  // namespace

int diff(const Options& options, Reporter& reporter) {
  Comparison comparison(options, reporter);
  for_each_pair(options, reporter, [&](PairInput& pair) { comparison.compare(pair); });
  comparison.finish();
  if (reporter.exit_code() != 0) return reporter.exit_code();
  return options.exit_code && comparison.found_any() ? kDiffers : 0;
}

}  // namespace synopse::cli
