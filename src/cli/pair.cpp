#include "cli/bytes.h"
#include "cli/catalogue.h"
#include "cli/commands.h"
#include "cli/document_dates.h"
#include "cli/document_reader.h"
#include "cli/grammars.h"
#include "cli/json.h"
#include "cli/manifest.h"
#include "cli/named_pairs.h"
#include "cli/results.h"
#include "cli/sources.h"
#include "synopse/error.h"
#include "synopse/formats/numbers.h"
#include "synopse/pairing/pairer.h"
#include "synopse/pipeline/flow.h"
#include "synopse/pipeline/metadata.h"

namespace synopse::cli {
namespace {

// Tokens are quick to make and nearly as good as all layers: names and figures are read from the words.
Options options_for_pairing(const Options& options) {
  Options changed = options;
  Layers& layers = changed.settings.layers;
  const bool told = !layers.stances;
  layers = {.tokens = true,
            .entities = told && layers.entities,
            .figures = told && layers.figures,
            .stances = false};
  return changed;
}

bool writes_manifest(const Options& options) {
  return options.to.empty() ? options.output.ends_with(".tsv") : options.to == "tsv";
}

std::string score_text(float score) {
  std::string out;
  append_float(out, score);
  return out;
}

// The documents that are to be paired, under their names.
class Shelves {
 public:
  Shelves(const Options& options, Reporter& reporter)
      : options_(options),
        reporter_(reporter),
        pipeline_(load_pipeline(options, reporter)),
        pairer_(load_aligner(*pipeline_)) {}

  const Pipeline& pipeline() const { return *pipeline_; }

  void take(Input& input) {
    const Document& document = input.document;
    if (!is_of_ours(document, input.where)) return;
    Catalogue& catalogue = document.language == "de" ? german_ : english_;
    if (!is_named(input, catalogue))
      return reporter_.refuse(
          input.where, "there is a document '" + document.id + "' in '" + document.language + "' already");
    pairer_.add(document);
  }

  std::vector<DocumentPair> pair() {
    tell_what_is_left_out();
    return pairer_.pair(options_.pairing);
  }

  const Catalogue& german() const { return german_; }
  const Catalogue& english() const { return english_; }

 private:
  static std::shared_ptr<const Aligner> load_aligner(const Pipeline& pipeline) {
    auto aligner = pipeline.aligner();
    if (!aligner)
      throw Error(Fault::usage,
                  "these grammars cannot pair: they have no bilingual/ folder that can be read");
    return aligner;
  }

  bool is_of_ours(const Document& document, const std::string& where) {
    if (document.language == "de" || document.language == "en") return true;
    if (document.language == "und") {
      ++undecided_;
      reporter_.warn(where, "cannot tell the language; left out");
    } else {
      reporter_.refuse(where, "the text is in '" + document.language + "'; pair takes German and English");
    }
    return false;
  }

  // Files of one name go by their paths.
  static bool is_named(const Input& input, Catalogue& catalogue) {
    if (input.from_record) return catalogue.add(input.document.id, {});
    return catalogue.add(input.document.id, input.where) || catalogue.add(input.where, input.where);
  }

  void tell_what_is_left_out() const {
    const std::size_t left_out = reporter_.refused() + undecided_;
    const std::size_t all = german_.size() + english_.size() + left_out;
    if (left_out > 0)
      reporter_.warn("pair",
                     std::to_string(left_out) + " of " + std::to_string(all) + " documents were left out");
    if (german_.size() == 0 || english_.size() == 0)
      reporter_.warn("pair", std::to_string(german_.size()) + " German and " +
                                 std::to_string(english_.size()) + " English documents: nothing to pair");
  }

  const Options& options_;
  Reporter& reporter_;
  std::shared_ptr<const Pipeline> pipeline_;
  Pairer pairer_;
  Catalogue german_, english_;
  std::size_t undecided_ = 0;  // in no language that can be told
};

// What one input holds, read and annotated by whichever thread.
struct PairingTask : FlowPiece {
  RawInput raw;
  ReadInput read;
};

// One thread's.
class Preparation {
 public:
  Preparation(const Options& options, const Pipeline& pipeline)
      : options_(options),
        reader_(std::make_shared<DocumentReader>(options, Wanted::documents)),
        worker_(std::make_shared<Worker>(pipeline.worker())) {}

  void operator()(FlowPiece& piece) const {
    PairingTask& task = static_cast<PairingTask&>(piece);
    task.read = reader_->read(std::move(task.raw));
    for (Input& input : task.read.documents) {
      Document& document = input.document;
      settle_date(document, input.where, options_, task.read.messages);
      tell_language(document);
      const bool ours = document.language == "de" || document.language == "en";
      if (ours && document.tokens.empty()) worker_->annotate(document);
    }
  }

 private:
  const Options& options_;
  std::shared_ptr<DocumentReader> reader_;
  std::shared_ptr<Worker> worker_;
};

void fill(Shelves& shelves, const Options& options, Reporter& reporter) {
  Sources sources(options);
  run_flow({.next = [&]() -> std::unique_ptr<FlowPiece> {
              auto raw = sources.next();
              if (!raw) return nullptr;
              auto task = std::make_unique<PairingTask>();
              task->bytes = kBytesForEach * raw->bytes.size();
              task->raw = std::move(*raw);
              return task;
            },
            .make_worker = [&]() -> FlowWork { return Preparation(options, shelves.pipeline()); },
            .take =
                [&](FlowPiece& piece) {
                  ReadInput& read = static_cast<PairingTask&>(piece).read;
                  reporter.tell(read.messages);
                  for (Input& input : read.documents) shelves.take(input);
                }},
           {.threads = options.jobs});
}

std::string json_line(const Shelves& shelves, const DocumentPair& pair) {
  const auto ids = [](std::string_view id) { return json_array({json_string(id)}); };
  JsonObject line;
  line.add("level", "document");
  line.add_raw("de", ids(shelves.german().id(pair.de)));
  line.add_raw("en", ids(shelves.english().id(pair.en)));
  line.add_raw("score", score_text(pair.score));
  return line.text() + "\n";
}

void write_json(const Shelves& shelves, const std::vector<DocumentPair>& pairs, OutputBytes& file) {
  for (const DocumentPair& pair : pairs) file.write(json_line(shelves, pair));
}

// Writes what `align --pairs` reads.
class ManifestWriter {
 public:
  ManifestWriter(const Shelves& shelves, const Options& options, Reporter& reporter, OutputBytes& file)
      : shelves_(shelves), options_(options), reporter_(reporter), file_(file) {}

  void write(const std::vector<DocumentPair>& pairs) {
    file_.write(manifest_head());
    for (const DocumentPair& pair : pairs) write(pair);
  }

 private:
  void write(const DocumentPair& pair) {
    const std::string de(shelves_.german().id(pair.de)), en(shelves_.english().id(pair.en));
    const ManifestRow row{.id = own_id(pair_id(de, en)),
                          .de = place(shelves_.german(), pair.de),
                          .en = place(shelves_.english(), pair.en),
                          .score = score_text(pair.score)};
    if (is_writable(row))
      file_.write(manifest_line(row));
    else
      reporter_.refuse(row.id, "a name with a tab or a line break cannot stand in a manifest");
  }

  // "a-b" of "c" and "a" of "b-c" are two pairs all the same.
  std::string own_id(const std::string& id) {
    std::string own = id;
    for (int again = 2; !ids_.add(own, {}); ++again) own = id + "-" + std::to_string(again);
    return own;
  }

  std::string place(const Catalogue& catalogue, std::uint32_t number) const {
    const std::string_view path = catalogue.path(number);
    return path.empty() ? std::string(catalogue.id(number)) : path_in_manifest(path, options_.output);
  }

  const Shelves& shelves_;
  const Options& options_;
  Reporter& reporter_;
  OutputBytes& file_;
  Catalogue ids_;
};

}  // namespace

int pair(const Options& given, Reporter& reporter) {
  const Options options = options_for_pairing(given);
  Shelves shelves(options, reporter);
  fill(shelves, options, reporter);
  const std::vector<DocumentPair> pairs = shelves.pair();
  OutputBytes file(options.output);
  if (writes_manifest(options))
    ManifestWriter(shelves, options, reporter, file).write(pairs);
  else
    write_json(shelves, pairs, file);
  file.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
