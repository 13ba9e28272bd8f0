#include <filesystem>

#include "cli/commands.h"
#include "cli/document_dates.h"
#include "cli/grammars.h"
#include "cli/inputs.h"
#include "cli/outputs.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

// "report.de" and "report.en" are the pair "report"; else both names are told.
std::string pair_id(const std::string& de, const std::string& en) {
  const auto stem = [](const std::string& name, std::string_view ending) {
    return name.size() > ending.size() && name.ends_with(ending) ? name.substr(0, name.size() - ending.size())
                                                                 : name;
  };
  const std::string common = stem(de, ".de");
  return common != de && common == stem(en, ".en") ? common : de + "-" + en;
}

void name_pair(const std::string& id, Document& de, Document& en) {
  if (!id.empty() || de.id == en.id) {
    const std::string base = id.empty() ? de.id : id;
    de.id = base + ".de";
    en.id = base + ".en";
  }
}

class PairWriter {
 public:
  PairWriter(const Options& options, Reporter& reporter)
      : pipeline_(load_pipeline(options, reporter)), worker_(pipeline_->worker()), outputs_(options) {}

  void align(const std::string& id, Document& de, Document& en) {
    const Alignment alignment = worker_.align(de, en);
    outputs_.write(Pair{id, &de, &en, &alignment});
  }
  void finish() { outputs_.finish(); }

 private:
  std::shared_ptr<const Pipeline> pipeline_;
  Worker worker_;
  Outputs outputs_;
};

int align_records(const Options& options, Reporter& reporter) {
  PairWriter writer(options, reporter);
  for_each_pair(options, reporter, [&](const std::string& where, JsonPair& pair) {
    pair.de.language = "de";
    pair.en.language = "en";
    for (Document* document : {&pair.de, &pair.en}) settle_date(*document, where, options, reporter);
    writer.align(pair.id, pair.de, pair.en);
  });
  writer.finish();
  return reporter.exit_code();
}

// The two files in whichever order; German first in the result.
bool read_pair(const Options& options, Reporter& reporter, Document& de, Document& en) {
  Document* documents[] = {&de, &en};
  for (std::size_t i = 0; i < 2; ++i) {
    const std::string& path = options.paths[i];
    auto document = read_text_file(path, options, reporter);
    if (!document || !settle_language(*document, {"de", "en"}, path, options, reporter)) return false;
    settle_date(*document, path, options, reporter);
    *documents[i] = std::move(*document);
  }
  if (de.language == "en" && en.language == "de") std::swap(de, en);
  if (de.language == "und") de.language = "de";
  if (en.language == "und") en.language = "en";
  if (de.language == "de" && en.language == "en") return true;
  throw Error(Fault::input, options.paths[0] + " and " + options.paths[1] + " are both '" + de.language +
                                "'; align takes a German and an English text");
}

}  // namespace

int align(const Options& options, Reporter& reporter) {
  if (options.from == "jsonl") return align_records(options, reporter);
  if (options.paths.size() != 2)
    throw Error(Fault::usage, "align takes two files: a German and an English one (or --from jsonl PAIRS)");
  Document de, en;
  if (!read_pair(options, reporter, de, en)) return reporter.exit_code();
  const std::string id = options.id.empty() ? pair_id(de.id, en.id) : options.id;
  name_pair(options.id, de, en);
  PairWriter writer(options, reporter);
  writer.align(id, de, en);
  writer.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
