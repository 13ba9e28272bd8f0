#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/pair_inputs.h"
#include "synopse/error.h"
#include "synopse/view/columns.h"
#include "synopse/view/page.h"

namespace synopse::cli {
namespace {

bool wants_page(const Options& options) {
  return options.to.empty() ? options.output.ends_with(".html") : options.to == "html";
}

// Pairs that bring their alignment along are shown as they are; others are aligned first.
class Viewer {
 public:
  Viewer(const Options& options, Reporter& reporter)
      : options_(options),
        pipeline_(load_pipeline(options, reporter)),
        worker_(pipeline_->worker()),
        output_(options.output) {}

  void show(PairInput& input) {
    if (!input.alignment) input.alignment = worker_.align(input.de, input.en);
    const Pair pair{input.id, &input.de, &input.en, &*input.alignment};
    std::string out;
    if (++shown_ > 1 && wants_page(options_))
      throw Error(Fault::usage, "a page shows one pair, and there are more");
    if (wants_page(options_)) {
      view::write_page(pair, out);
    } else {
      view::write_columns(pair, out);
    }
    output_.write(out);
  }

  // Where all is refused, no empty file is left.
  void finish() {
    if (shown_ > 0) output_.finish();
  }

 private:
  const Options& options_;
  std::shared_ptr<const Pipeline> pipeline_;
  Worker worker_;
  OutputBytes output_;
  std::size_t shown_ = 0;
};

}  // namespace

int view(const Options& options, Reporter& reporter) {
  Viewer viewer(options, reporter);
  for_each_pair(options, reporter, [&](PairInput& pair) { viewer.show(pair); });
  viewer.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
