#include <filesystem>

#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/grammars.h"
#include "cli/pair_inputs.h"
#include "cli/terminal.h"
#include "cli/view_collection.h"
#include "synopse/error.h"
#include "synopse/view/columns.h"
#include "synopse/view/page.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

bool wants_page(const Options& options) {
  return options.to.empty() ? options.output.ends_with(".html") : options.to == "html";
}

bool is_directory(const std::string& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored);
}

bool wants_collection(const Options& options) {
  return options.to != "text" && (options.output.ends_with('/') || is_directory(options.output));
}

// What a directory holds: texts, where there is one; else records, or TEI.  What cannot be looked at is left
// to the readers.
std::string content_of(const std::string& directory) {
  std::error_code error;
  bool has_records = false, has_tei = false;
  fs::recursive_directory_iterator entry(directory, fs::directory_options::skip_permission_denied, error);
  for (; !error && entry != fs::end(entry); entry.increment(error)) {
    const fs::path ending = entry->path().extension();
    if (ending == ".txt") return "text";
    has_records = has_records || ending == ".jsonl";
    has_tei = has_tei || ending == ".xml";
  }
  if (has_records) return "jsonl";
  return has_tei ? "tei" : "text";
}

// A directory alone stands for the pairs in it: texts that belong together by their names, or aligned files.
Options with_directory(Options options) {
  const bool alone = options.paths.size() == 1 && options.from.empty() && options.pairs.empty();
  if (!alone || !is_directory(options.paths.front())) return options;
  const std::string content = content_of(options.paths.front());
  if (content != "text") {
    options.from = content;
    return options;
  }
  options.by_name = std::move(options.paths.front());
  options.paths.clear();
  return options;
}

view::ColumnsOptions columns_of(const Options& options) {
  const bool to_terminal = options.output.empty() && writes_to_terminal();
  const Layers& layers = options.shown;
  return {.width = width(options.width, to_terminal),
          .colour = colour(options.color, to_terminal),
          .shown = {layers.entities, layers.figures, layers.stances}};
}

// Pairs that bring their alignment along are shown as they are; others are aligned first.
class Viewer {
 public:
  Viewer(const Options& options, Reporter& reporter)
      : options_(options),
        pipeline_(load_pipeline(options, reporter)),
        worker_(pipeline_->worker()),
        output_(options.output),
        columns_(columns_of(options)) {}

  void show(PairInput& input) {
    if (!input.alignment) input.alignment = worker_.align(input.de, input.en);
    const Pair pair{input.id, &input.de, &input.en, &*input.alignment};
    std::string out;
    if (++shown_ > 1 && wants_page(options_))
      throw Error(Fault::usage, "one page shows one pair, and there are more; name a directory: -o pages/");
    if (wants_page(options_)) {
      view::write_page(pair, out);
    } else {
      view::write_columns(pair, columns_, out);
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
  view::ColumnsOptions columns_;
  std::size_t shown_ = 0;
};

}  // namespace

int view(const Options& given, Reporter& reporter) {
  const Options options = with_directory(given);
  if (wants_collection(options)) return view_collection(options, reporter);
  Viewer viewer(options, reporter);
  for_each_pair(options, reporter, [&](PairInput& pair) { viewer.show(pair); });
  viewer.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
