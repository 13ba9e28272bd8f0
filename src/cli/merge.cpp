#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/flags.h"
#include "cli/run_state.h"
#include "synopse/error.h"
#include "synopse/formats/tei_corpus.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {
namespace {

// Makes one file of many, each of which is whole.
class Merger {
 public:
  virtual ~Merger() = default;
  virtual std::string head() = 0;
  virtual std::string piece(std::string file) = 0;
  virtual std::string tail() = 0;
};

// What stands once in the whole stands once in each piece, too.
class StreamMerger : public Merger {
 public:
  StreamMerger(const Format& format, const WriteOptions& writing)
      : head_(format.head ? format.head(writing) : ""), tail_(format.tail ? format.tail() : "") {}

  std::string head() override { return head_; }
  std::string piece(std::string file) override {
    if (file.ends_with(tail_)) file.resize(file.size() - tail_.size());
    if (file.starts_with(head_)) file.erase(0, head_.size());
    return file;
  }
  std::string tail() override { return tail_; }

 private:
  std::string head_, tail_;
};

class TeiMerger : public Merger {
 public:
  explicit TeiMerger(std::string title) : title_(std::move(title)) {}
  std::string head() override { return tei_corpus_head(title_); }
  std::string piece(std::string file) override { return corpus_.add(file); }
  std::string tail() override { return tei_corpus_tail(); }

 private:
  std::string title_;
  TeiCorpus corpus_;
};

// How the run's flags say that things are written.
WriteOptions writing(const RunManifest& manifest) {
  Options options;
  for (const std::string& given : manifest.options) {
    const std::size_t equals = given.find('=');
    for (const Flag& flag : flags())
      if (flag.commands & kWriting && flag.names.ends_with(given.substr(0, equals)))
        flag.take(options, given.substr(equals + 1));
  }
  return options.writing;
}

std::unique_ptr<Merger> merger(const RunManifest& manifest, const std::string& output) {
  const Format* format = synopse::format(manifest.format);
  if (!format) throw Error(Fault::usage, "no format '" + manifest.format + "' is known here");
  if (format->streams) return std::make_unique<StreamMerger>(*format, writing(manifest));
  if (manifest.format == "tei" && manifest.command != "align")
    return std::make_unique<TeiMerger>(output.empty() ? "corpus" : output.substr(output.rfind('/') + 1));
  throw Error(Fault::usage, manifest.command + " --to " + manifest.format +
                                " is not merged into one file; --to jsonl is, and annotate --to tei");
}

void check_complete(const RunState& run, const std::string& directory) {
  for (const ShardState& shard : run.shards())
    if (!shard.done || shard.at_work)
      throw Error(Fault::again, directory + ": is incomplete: shard " + std::to_string(shard.shard.index) +
                                    " of " + std::to_string(shard.shard.count) +
                                    " is not done (synopse status tells more); nothing was written");
}

std::string read_output(const std::string& path) {
  try {
    return read_bytes(path);
  } catch (const Error& error) {
    throw Error(Fault::again, std::string(error.what()) + " (--resume makes it again); nothing was written");
  }
}

}  // namespace

int merge(const Options& options, Reporter& reporter) {
  if (options.paths.size() != 1) throw Error(Fault::usage, "give the directory of a run");
  const std::string& directory = options.paths.front();
  const RunState run(directory);
  check_complete(run, directory);
  const auto merger = cli::merger(run.manifest(), options.output);
  OutputBytes file(options.output);
  file.write(merger->head());
  for (const InputState& input : run.inputs()) {
    if (input.outcome == Outcome::refused) reporter.refuse(input.id, input.message);
    if (input.outputs.size() > 1)
      throw Error(Fault::usage, "there are several files for each document, which are not merged into one");
    for (const std::string& output : input.outputs)
      file.write(merger->piece(read_output(directory + "/" + output)));
  }
  file.write(merger->tail());
  file.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
