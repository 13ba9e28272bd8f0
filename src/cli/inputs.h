// Paths -> documents, one at a time.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/document/document.h"
#include "synopse/formats/jsonl.h"

namespace synopse::cli {

// A document, or why it is refused.
struct Input {
  std::string where;  // "path" or "path:line", for messages
  std::string name;   // the output's name without extension: "a.txt", or the record's id
  Document document;
  bool from_record = false;
};

// Reads every path in order: directories recursively, sorted by name, hidden files skipped; "-" is standard
// input, and the default where no path is given.  What cannot be read is refused and named.
void for_each_input(const Options& options, Reporter& reporter, const std::function<void(Input&)>& use);

// The same, but for lines of JSON that are aligned pairs.
void for_each_document_or_pair(const Options& options, Reporter& reporter,
                               const std::function<void(Input&)>& use,
                               const std::function<void(ReadPair&)>& use_pair);

// Pairs from JSON Lines.
void for_each_pair(const Options& options, Reporter& reporter,
                   const std::function<void(const std::string& where, ReadPair&)>& use);

// A path to read, and what it is called below the directory that was named.
struct InputPath {
  std::string path, name;
};

// The files below a directory, sorted by name, hidden ones skipped.
std::vector<InputPath> files_below(const std::string& directory, Reporter& reporter);

// One text file as a document without language; nullopt when it was refused.
std::optional<Document> read_text_file(const std::string& path, const Options& options, Reporter& reporter);

// Sets the language of a document that does not say it: "und" where it cannot be told.
void tell_language(Document& document);

// Sets the document's language by the flag, by what it says itself, or by a guess.  False: the text is in
// none of `languages`; it has been refused.
bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Reporter& reporter);

}  // namespace synopse::cli
