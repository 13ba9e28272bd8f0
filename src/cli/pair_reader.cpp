#include <algorithm>

#include "cli/document_dates.h"
#include "cli/inputs.h"
#include "cli/named_documents.h"
#include "cli/named_pairs.h"
#include "cli/pair_source.h"
#include "synopse/error.h"
#include "synopse/pipeline/metadata.h"

namespace synopse::cli {
namespace {

// Gives both documents the pair's name.
void name_documents(PairInput& pair) {
  pair.de.id = pair.id + ".de";
  pair.en.id = pair.id + ".en";
}

// What files are refused for is told of the pair, where that is named elsewhere.
void add_told(const Messages& messages, const RawPair& pair, Messages& told) {
  const bool elsewhere = pair.where != pair.de;
  for (const Message& each : messages.all()) {
    if (elsewhere && each.severity == Severity::error && each.where != pair.where)
      told.refuse(pair.where, each.where + ": " + each.what);
    else
      told.add(each);
  }
}

// Which of two files is the German one need not be told.
void sort_languages(PairInput& pair, const RawPair& raw, const Options& options, Messages& messages) {
  const std::string both = synopse::sort_languages(pair.de, pair.en);
  if (both.empty()) return;
  const std::string what = raw.de + " and " + raw.en + " are both '" + both + "'; ";
  // In a table one of them is out of place; whoever names two files has put them in their order, unless
  // it is one.
  if (!options.pairs.empty() || !options.by_name.empty() || raw.de == raw.en)
    throw Error(Fault::input, what + "align takes a German and an English text");
  messages.warn(raw.where, what + "the first is read as German, the second as English");
}

}  // namespace

PairReader::PairReader(const Options& options, const NamedDocuments* documents)
    : options_(options), documents_(documents), reader_(options, Wanted::pairs) {}

std::vector<PairInput> PairReader::read(RawPair pair, Messages& messages) {
  messages.add(pair.messages);
  if (pair.refused) return {};
  try {
    if (pair.records) return read_records(pair, messages);
    std::vector<PairInput> one;
    if (auto read = documents_ ? read_named(pair, messages) : read_files(pair, messages))
      one.push_back(std::move(*read));
    return one;
  } catch (const Error& error) {
    if (error.fault() != Fault::input) throw;
    messages.refuse(pair.where, error.what());
    return {};
  }
}

std::vector<PairInput> PairReader::read_records(RawPair& pair, Messages& messages) {
  ReadInput read = reader_.read(std::move(*pair.records));
  messages.add(read.messages);
  std::vector<PairInput> pairs;
  for (InputPair& each : read.pairs) {
    PairInput input{.where = each.where,
                    .id = each.pair.id,
                    .de = std::move(each.pair.de),
                    .en = std::move(each.pair.en)};
    if (each.pair.aligned) input.alignment = std::move(each.pair.alignment);
    input.de.language = "de";
    input.en.language = "en";
    for (Document* document : {&input.de, &input.en}) settle_date(*document, input.where, options_, messages);
    pairs.push_back(std::move(input));
  }
  return pairs;
}

std::optional<PairInput> PairReader::read_named(RawPair& raw, Messages&) {
  PairInput pair{
      .where = raw.where, .id = raw.id, .de = documents_->german(raw.de), .en = documents_->english(raw.en)};
  if (pair.de.id == pair.en.id) name_documents(pair);
  return pair;
}

std::optional<PairInput> PairReader::read_files(RawPair& raw, Messages& messages) const {
  Messages told;
  PairInput pair{.where = raw.where, .id = raw.id};
  bool whole = true;
  for (const auto& [path, document] : {std::pair(&raw.de, &pair.de), std::pair(&raw.en, &pair.en)}) {
    auto read = whole ? read_one_document(*path, options_, told) : std::nullopt;
    whole = read && settle_language(*read, {"de", "en"}, *path, options_, told);
    if (!whole) break;
    settle_date(*read, *path, options_, told);
    *document = std::move(*read);
  }
  add_told(told, raw, messages);
  if (!whole) return std::nullopt;
  sort_languages(pair, raw, options_, messages);
  if (!pair.id.empty()) return name_documents(pair), pair;
  pair.id = pair_id(pair.de.id, pair.en.id);
  if (pair.de.id == pair.en.id) name_documents(pair);
  return pair;
}

}  // namespace synopse::cli
