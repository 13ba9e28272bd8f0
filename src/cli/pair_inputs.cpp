#include "cli/pair_inputs.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "cli/document_dates.h"
#include "cli/inputs.h"
#include "cli/manifest.h"
#include "cli/named_pairs.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

// Whatever is wrong with one pair, the others go on.
template <typename Read>
void use_or_refuse(const std::string& where, Reporter& reporter, const UsePair& use, Read read) {
  try {
    if (std::optional<PairInput> pair = read()) use(*pair);
  } catch (const Error& error) {
    if (error.fault() != Fault::input) throw;
    reporter.refuse(where, error.what());
  }
}

std::string beside(const std::string& manifest, const std::string& path) {
  return fs::path(path).is_absolute() ? path : (fs::path(manifest).parent_path() / path).string();
}

// What a row's files are refused for is told of the row.
Messages of_row(const Messages& messages, const std::string& where) {
  Messages told;
  for (const Message& each : messages.all()) {
    if (each.severity == Severity::error && each.where != where)
      told.refuse(where, each.where + ": " + each.what);
    else
      told.add(each);
  }
  return told;
}

std::optional<PairInput> read_named_files(const std::string& where, const std::string& id,
                                          const std::string& de, const std::string& en,
                                          const Options& options, Reporter& reporter) {
  Messages messages;
  auto pair = read_two_files(de, en, options, messages);
  reporter.tell(of_row(messages, where));
  if (!pair) return std::nullopt;
  pair->where = where;
  pair->id = id;
  name_documents(id, pair->de, pair->en);
  return pair;
}

struct ListedRow {
  std::string where;
  ManifestRow row;
};

// The rows of the table; a second pair of one id would be written over the first.
std::vector<ListedRow> listed_rows(const Options& options, Reporter& reporter) {
  std::vector<ListedRow> rows;
  std::set<std::string> ids;
  for_each_row(options.pairs, reporter, [&](const std::string& where, ManifestRow& row) {
    if (!ids.insert(row.id).second) return reporter.refuse(where, "there is a pair '" + row.id + "' already");
    rows.push_back({where, std::move(row)});
  });
  return rows;
}

// The documents that the table names, by their ids.
class NamedDocuments {
 public:
  explicit NamedDocuments(const std::vector<ListedRow>& rows) {
    for (const ListedRow& each : rows) {
      german_.emplace(each.row.de, std::nullopt);
      english_.emplace(each.row.en, std::nullopt);
    }
  }

  void read(const Options& options, Reporter& reporter) {
    for_each_input(options, reporter, [&](Input& input) {
      settle_date(input.document, input.where, options, reporter);
      tell_language(input.document);
      auto& documents = input.document.language == "de" ? german_ : english_;
      const auto named = documents.find(input.document.id);
      if (named != documents.end() && !named->second) named->second = std::move(input.document);
    });
  }

  const Document& german(const std::string& id) const { return find(german_, id, "German"); }
  const Document& english(const std::string& id) const { return find(english_, id, "English"); }

 private:
  using Documents = std::map<std::string, std::optional<Document>>;

  static const Document& find(const Documents& documents, const std::string& id, const char* language) {
    const auto& found = documents.at(id);
    if (!found) throw Error(Fault::input, std::string("no ") + language + " document '" + id + "' was given");
    return *found;
  }

  Documents german_, english_;
};

}  // namespace

void name_documents(const std::string& id, Document& de, Document& en) {
  de.id = id + ".de";
  en.id = id + ".en";
}

std::optional<PairInput> read_two_files(const std::string& one, const std::string& other,
                                        const Options& options, Messages& messages) {
  Document documents[2];
  const std::string* paths[] = {&one, &other};
  for (std::size_t i = 0; i < 2; ++i) {
    auto document = read_one_document(*paths[i], options, messages);
    if (!document || !settle_language(*document, {"de", "en"}, *paths[i], options, messages))
      return std::nullopt;
    settle_date(*document, *paths[i], options, messages);
    documents[i] = std::move(*document);
  }
  auto& [de, en] = documents;
  if (de.language == "en" && en.language == "de") std::swap(de, en);
  if (de.language == "und") de.language = "de";
  if (en.language == "und") en.language = "en";
  if (de.language != "de" || en.language != "en")
    throw Error(Fault::input, one + " and " + other + " are both '" + de.language +
                                  "'; align takes a German and an English text");
  return PairInput{.where = one, .id = {}, .de = std::move(de), .en = std::move(en)};
}

void for_each_record_pair(const Options& options, Reporter& reporter, const UsePair& use) {
  for_each_pair(options, reporter, [&](const std::string& where, ReadPair& pair) {
    PairInput input{.where = where, .id = pair.id, .de = std::move(pair.de), .en = std::move(pair.en)};
    input.de.language = "de";
    input.en.language = "en";
    for (Document* document : {&input.de, &input.en}) settle_date(*document, where, options, reporter);
    use(input);
  });
}

void for_each_listed_pair(const Options& options, Reporter& reporter, const UsePair& use) {
  const std::vector<ListedRow> rows = listed_rows(options, reporter);
  NamedDocuments documents(rows);
  const bool files = options.paths.empty();
  if (!files) documents.read(options, reporter);
  for (const auto& [where, row] : rows) {
    use_or_refuse(where, reporter, use, [&, &place = where, &named = row]() -> std::optional<PairInput> {
      if (files)
        return read_named_files(place, named.id, beside(options.pairs, named.de),
                                beside(options.pairs, named.en), options, reporter);
      PairInput pair{.where = place,
                     .id = named.id,
                     .de = documents.german(named.de),
                     .en = documents.english(named.en)};
      if (pair.de.id == pair.en.id) name_documents(pair.id, pair.de, pair.en);
      return pair;
    });
  }
}

void for_each_named_pair(const Options& options, Reporter& reporter, const UsePair& use) {
  for (const NamedPair& pair : named_pairs(options.by_name, reporter)) {
    use_or_refuse(pair.de, reporter, use,
                  [&] { return read_named_files(pair.de, pair.id, pair.de, pair.en, options, reporter); });
  }
}

namespace {

// The two files that were named.
void for_the_two_files(const Options& options, Reporter& reporter, const UsePair& use) {
  if (options.paths.size() != 2)
    throw Error(
        Fault::usage,
        "give two files, a German and an English one, or --pairs TABLE, --by-name DIR, --from jsonl PAIRS");
  Messages messages;
  auto pair = read_two_files(options.paths[0], options.paths[1], options, messages);
  reporter.tell(messages);
  if (!pair) return;
  pair->id = options.id.empty() ? pair_id(pair->de.id, pair->en.id) : options.id;
  if (!options.id.empty() || pair->de.id == pair->en.id) name_documents(pair->id, pair->de, pair->en);
  use(*pair);
}

}  // namespace

void for_all_pairs(const Options& options, Reporter& reporter, const UsePair& use) {
  if (!options.pairs.empty() && !options.by_name.empty())
    throw Error(Fault::usage, "--pairs and --by-name are two ways to name pairs; give one");
  if (!options.by_name.empty() && !options.paths.empty())
    throw Error(Fault::usage, "--by-name takes the files below its directory; give no others");
  if (!options.pairs.empty()) return for_each_listed_pair(options, reporter, use);
  if (!options.by_name.empty()) return for_each_named_pair(options, reporter, use);
  if (options.from == "jsonl") return for_each_record_pair(options, reporter, use);
  for_the_two_files(options, reporter, use);
}

}  // namespace synopse::cli
