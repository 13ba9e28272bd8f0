// Raw inputs -> documents and pairs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/messages.h"
#include "cli/options.h"
#include "cli/other_files.h"
#include "cli/sources.h"
#include "synopse/document/document.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/reader.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse::cli {

struct Input {
  std::string where;  // "path" or "path:line", for messages
  std::string name;   // the output's name without extension: "a.txt", or the record's id
  Document document;
  bool from_record = false;
  bool annotated = false;  // it has layers, not only a text
};

struct InputPair {
  std::string where;
  ReadPair pair;
};

// All that one raw input holds, and what is to be said about it.
struct ReadInput {
  std::string id;  // of a record that is refused, where it says so
  std::vector<Input> documents;
  std::vector<InputPair> pairs;
  std::string_view format;     // "text", "jsonl", "tei"
  std::uint64_t consumed = 0;  // as RawInput has it
  Messages messages;
  bool refused = false;  // it, or a part of it
};

// What is asked for; anything else is refused.
enum class Wanted {
  documents,
  pairs,    // linked or not
  anything  // documents, and pairs that are linked
};

// Decodes and parses.  One a thread: it reuses its parser's memory.
class DocumentReader {
 public:
  DocumentReader(const Options& options, Wanted wanted);
  // Throws Error(Fault::usage) where the flags name an encoding that there is not.
  ReadInput read(RawInput input);

 private:
  void read_record(RawInput& input, ReadInput& out);
  void read_text(RawInput& input, ReadInput& out);
  void read_file(RawInput& input, ReadInput& out);
  bool read_pair(const std::string& where, std::string_view line, ReadInput& out);
  bool decode(RawInput& input, std::string& text, ReadInput& out) const;

  const Options& options_;
  Wanted wanted_;
  JsonReader json_;
  OtherFiles other_files_;
  std::optional<BoilerplatePhrases> phrases_;
};

// Sets the document's language by the flag, by what it says itself, or by a guess.  False: the text is in
// none of `languages`; it is refused.
bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Messages& messages);

}  // namespace synopse::cli
