#include "cli/view_collection.h"

#include <filesystem>

#include "cli/bytes.h"
#include "cli/grammars.h"
#include "cli/id_set.h"
#include "cli/output_form.h"
#include "cli/pair_source.h"
#include "cli/results.h"
#include "synopse/error.h"
#include "synopse/pipeline/flow.h"
#include "synopse/view/overview.h"
#include "synopse/view/page.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "pairs/", kEnding = ".html", kOverview = "../index.html";

struct PageOfPair {
  std::string where, name;  // of the file
  view::PagePieces pieces;
  view::PairFindings findings;
};

struct ViewPiece : FlowPiece {
  RawPair raw;
  Messages messages;
  std::vector<PageOfPair> pages;
  InputCount count;
};

std::size_t size_of(const RawPair& pair) {
  if (pair.records) return pair.records->bytes.size();
  std::size_t size = 0;
  for (const std::string& path : {pair.de, pair.en}) {
    std::error_code unknown;
    const auto bytes = fs::file_size(path, unknown);
    size += unknown ? 0 : bytes;
  }
  return size;
}

std::unique_ptr<FlowPiece> next_piece(PairSource& source) {
  auto raw = source.next();
  if (!raw) return nullptr;
  auto piece = std::make_unique<ViewPiece>();
  piece->bytes = kBytesForEach * size_of(*raw);
  piece->raw = std::move(*raw);
  return piece;
}

// One thread's.
class PageMaker {
 public:
  PageMaker(const Options& options, const PairSource& source, const Pipeline& pipeline)
      : reader_(std::make_shared<PairReader>(options, source.documents())),
        worker_(std::make_shared<Worker>(pipeline.worker())) {}

  void operator()(FlowPiece& piece) const {
    auto& task = static_cast<ViewPiece&>(piece);
    for (PairInput& input : reader_->read(std::move(task.raw), task.messages)) {
      if (!input.alignment) input.alignment = worker_->align(input.de, input.en);
      task.pages.push_back(page(input));
      ++task.count.pairs;
      task.count.bytes += input.de.text.size() + input.en.text.size();
    }
    task.bytes = 0;
    for (const PageOfPair& each : task.pages) task.bytes += each.pieces.behind.size();
  }

 private:
  static PageOfPair page(const PairInput& input) {
    const Pair pair{input.id, &input.de, &input.en, &*input.alignment};
    PageOfPair made{.where = input.where, .name = file_name(input.id) + std::string(kEnding)};
    made.pieces = view::page_pieces(pair);
    made.findings = view::findings(pair, std::string(kFolder) + view::address_of(made.name));
    return made;
  }

  std::shared_ptr<PairReader> reader_;
  std::shared_ptr<Worker> worker_;
};

// Takes pages in the order of the pairs.  Each is written when the next is known, for it leads there.
class Collection {
 public:
  Collection(const Options& options, Reporter& reporter)
      : folder_(options.output + (options.output.ends_with('/') ? "" : "/")), reporter_(reporter) {
    std::error_code error;
    fs::create_directories(folder_ + std::string(kFolder), error);
    if (error) throw Error(Fault::output, folder_ + ": cannot be made: " + error.message());
  }

  void take(ViewPiece& piece) {
    reporter_.tell(piece.messages);
    for (PageOfPair& page : piece.pages) take(page);
    reporter_.done(piece.count);
  }

  void finish() {
    if (last_) write_last({});
    if (overview_.pairs() > 0)
      overview_.write([&](const std::string& name, const std::string& content) { write(name, content); });
  }

 private:
  void take(PageOfPair& page) {
    if (!names_.add(page.name))
      return reporter_.refuse(page.where, "there is a pair '" + page.findings.id + "' already");
    if (last_) write_last(view::address_of(page.name));
    overview_.add(std::move(page.findings));
    last_ = std::move(page);
  }

  void write_last(const std::string& next) {
    const std::string links = view::links_to({.overview = kOverview, .previous = previous_, .next = next});
    write(std::string(kFolder) + last_->name, last_->pieces.before + links + last_->pieces.behind);
    previous_ = view::address_of(last_->name);
  }

  void write(const std::string& name, const std::string& content) const {
    OutputBytes output(folder_ + name);
    output.write(content);
    output.finish();
  }

  std::string folder_;
  Reporter& reporter_;
  IdSet names_;
  std::optional<PageOfPair> last_;  // not written yet
  std::string previous_;            // the address of the page before that
  view::Overview overview_;
};

}  // namespace

int view_collection(const Options& options, Reporter& reporter) {
  PairSource source(options, reporter);
  const auto pipeline = load_pipeline(options, reporter);
  Collection collection(options, reporter);
  run_flow({.next = [&] { return next_piece(source); },
            .make_worker = [&]() -> FlowWork { return PageMaker(options, source, *pipeline); },
            .take = [&](FlowPiece& piece) { collection.take(static_cast<ViewPiece&>(piece)); }},
           {.threads = options.jobs});
  collection.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
