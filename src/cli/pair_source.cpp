#include "cli/pair_source.h"

#include <filesystem>

#include "cli/id_set.h"
#include "cli/input_format.h"
#include "cli/manifest.h"
#include "cli/named_documents.h"
#include "cli/named_pairs.h"
#include "synopse/error.h"

namespace synopse::cli {

struct PairSource::State {
  virtual ~State() = default;
  virtual std::optional<RawPair> next() = 0;
  virtual const NamedDocuments* documents() const { return nullptr; }
  virtual bool names_one() const { return false; }
};

namespace {

namespace fs = std::filesystem;

RawPair refusal(const std::string& where, const std::string& what) {
  RawPair pair{.where = where, .refused = true};
  pair.messages.refuse(where, what);
  return pair;
}

// One line of JSON a pair, or files that hold pairs.
class RecordPairs : public PairSource::State {
 public:
  explicit RecordPairs(const Options& options) : sources_(options) {}

  std::optional<RawPair> next() override {
    auto raw = sources_.next();
    if (!raw) return std::nullopt;
    RawPair pair{.where = raw->where};
    pair.records = std::move(*raw);
    return pair;
  }

 private:
  Sources sources_;
};

// The rows of a table.  A second pair of one id would be written over the first.
class Rows {
 public:
  explicit Rows(const std::string& path) : path_(path), rows_(opened(path)) {}

  std::optional<RawPair> next() {
    if (!rows_.next()) return std::nullopt;
    const std::string where = rows_.where();
    auto row = rows_.row();
    if (!row) return refusal(where, "not a pair (id TAB German path TAB English path)");
    if (!ids_.add(row->id)) return refusal(where, "there is a pair '" + row->id + "' already");
    return RawPair{
        .where = where, .id = std::move(row->id), .de = std::move(row->de), .en = std::move(row->en)};
  }

 private:
  static ManifestRows opened(const std::string& path) {
    try {
      return ManifestRows(path);
    } catch (const Error& error) {
      throw Error(error.fault(), (path == "-" ? "standard input" : path) + ": " + error.what());
    }
  }

  std::string path_;
  ManifestRows rows_;
  IdSet ids_;
};

// A table of paths, as seen from the table.
class ListedFiles : public PairSource::State {
 public:
  explicit ListedFiles(const Options& options)
      : folder_(fs::path(options.pairs).parent_path()), rows_(options.pairs) {}

  std::optional<RawPair> next() override {
    auto pair = rows_.next();
    if (!pair || pair->refused) return pair;
    pair->de = seen(pair->de);
    pair->en = seen(pair->en);
    return pair;
  }

 private:
  std::string seen(const std::string& path) const {
    return fs::path(path).is_absolute() ? path : (folder_ / path).string();
  }

  fs::path folder_;
  Rows rows_;
};

// A table of the ids of documents, which must be known before one is looked for.
class ListedDocuments : public PairSource::State {
 public:
  ListedDocuments(const Options& options, Reporter& reporter) {
    Rows rows(options.pairs);
    while (auto pair = rows.next()) {
      if (!pair->refused) documents_.expect(pair->de, pair->en);
      pairs_.push_back(std::move(*pair));
    }
    documents_.read(options, reporter);
  }

  std::optional<RawPair> next() override {
    if (next_ == pairs_.size()) return std::nullopt;
    return std::move(pairs_[next_++]);
  }
  const NamedDocuments* documents() const override { return &documents_; }

 private:
  std::vector<RawPair> pairs_;
  std::size_t next_ = 0;
  NamedDocuments documents_;
};

// The files below a directory; those without a partner are told.
class FilesByName : public PairSource::State {
 public:
  FilesByName(const Options& options, Reporter& reporter) : pairs_(named_pairs(options, reporter)) {}

  std::optional<RawPair> next() override {
    if (next_ == pairs_.size()) return std::nullopt;
    NamedPair& pair = pairs_[next_++];
    return RawPair{
        .where = pair.de, .id = std::move(pair.id), .de = std::move(pair.de), .en = std::move(pair.en)};
  }

 private:
  std::vector<NamedPair> pairs_;
  std::size_t next_ = 0;
};

// The two files that were named.
class TwoFiles : public PairSource::State {
 public:
  explicit TwoFiles(const Options& options) : options_(options) {
    if (options.paths.size() != 2)
      throw Error(Fault::usage,
                  "give two files, a German and an English one, or --pairs TABLE, --by-name DIR, --from "
                  "jsonl PAIRS, --from tei "
                  "PAIRS");
  }

  std::optional<RawPair> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    return RawPair{
        .where = options_.paths[0], .id = options_.id, .de = options_.paths[0], .en = options_.paths[1]};
  }
  bool names_one() const override { return true; }

 private:
  const Options& options_;
  bool done_ = false;
};

// Whether the paths hold pairs, and are not the two sides of one.
bool hold_pairs(const Options& options) {
  if (options.from == "jsonl") return true;
  if (options.from == "tei") return options.paths.size() != 2;
  if (!options.from.empty() || options.paths.size() != 1) return false;
  const FoundFormat found = found_format({}, options.paths.front(), {});
  return found.format && found.format->name == "tei";
}

std::unique_ptr<PairSource::State> state(const Options& options, Reporter& reporter) {
  if (!options.pairs.empty() && !options.by_name.empty())
    throw Error(Fault::usage, "--pairs and --by-name are two ways to name pairs; give one");
  if (!options.by_name.empty() && !options.paths.empty())
    throw Error(Fault::usage, "--by-name takes the files below its directory; give no others");
  if (!options.pairs.empty() && options.paths.empty()) return std::make_unique<ListedFiles>(options);
  if (!options.pairs.empty()) return std::make_unique<ListedDocuments>(options, reporter);
  if (!options.by_name.empty()) return std::make_unique<FilesByName>(options, reporter);
  if (hold_pairs(options)) return std::make_unique<RecordPairs>(options);
  return std::make_unique<TwoFiles>(options);
}

}  // namespace

PairSource::PairSource(const Options& options, Reporter& reporter) : state_(state(options, reporter)) {}
PairSource::~PairSource() = default;
std::optional<RawPair> PairSource::next() { return state_->next(); }
bool PairSource::names_one() const { return state_->names_one(); }
const NamedDocuments* PairSource::documents() const { return state_->documents(); }

}  // namespace synopse::cli
