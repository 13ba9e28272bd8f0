// German and English texts that belong together, from wherever they are named, one pair at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/document_reader.h"
#include "cli/messages.h"
#include "cli/options.h"
#include "cli/reporter.h"
#include "cli/sources.h"

namespace synopse::cli {

// A pair that is named, and not yet read.  What is wrong with it is in `messages`: it may be refused already.
struct RawPair {
  std::string where;                // for messages
  std::string id;                   // empty: it says itself
  std::string de, en;               // paths, or ids of documents
  std::optional<RawInput> records;  // instead of these: a line of JSON, or a file that holds pairs
  bool refused = false;
  Messages messages;
};

class NamedDocuments;

// For one thread; what it gives, PairReader reads on any.
class PairSource {
 public:
  // Throws Error where the flags name no pairs, or a table that cannot be read.
  PairSource(const Options& options, Reporter& reporter);
  ~PairSource();
  // nullopt at the end.
  std::optional<RawPair> next();
  // Whether there is but one pair: two files.
  bool names_one() const;
  // Where pairs are named by the ids of documents: these.  They do not change while pairs are read.
  const NamedDocuments* documents() const;

  struct State;  // a way to name pairs

 private:
  std::unique_ptr<State> state_;
};

struct PairInput {
  std::string where;  // for messages
  std::string id;
  Document de, en;
  std::optional<Alignment> alignment;  // that the input brings along
};

// One a thread.
class PairReader {
 public:
  PairReader(const Options& options, const NamedDocuments* documents);
  // All that it holds; nothing where it is refused.
  std::vector<PairInput> read(RawPair pair, Messages& messages);

 private:
  std::vector<PairInput> read_records(RawPair& pair, Messages& messages);
  std::optional<PairInput> read_named(RawPair& pair, Messages& messages);
  std::optional<PairInput> read_files(RawPair& pair, Messages& messages) const;

  const Options& options_;
  const NamedDocuments* documents_;
  DocumentReader reader_;
};

}  // namespace synopse::cli
