// Bytes to documents and aligned pairs; the mirror of writer.h.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/links.h"

namespace synopse {

// What was read.  `error` is empty, or says what is wrong ("line:column: what" where a place is known); then
// nothing else is set but the id, where there was one.
struct ReadDocument {
  Document document;
  bool annotated = false;  // it has layers, not only a text
  std::string error;
};
struct ReadPair {
  std::string id;
  Document de, en;
  Alignment alignment;   // links and discrepancies, where there are any
  bool aligned = false;  // it has links
  std::string error;
};

// All that one file holds, in its order.
struct ReadFile {
  std::vector<ReadDocument> documents;
  std::vector<ReadPair> pairs;
  std::string error;                  // as above: nothing could be read
  std::vector<std::string> warnings;  // of what could, for people
};

// What is done about an alignment whose documents stand in other files.
enum class Elsewhere { read, leave };

class BoilerplatePhrases;

struct ReadOptions {
  std::string encoding;  // the user's word for it; empty: what the file says, else UTF-8
  // Gives the bytes of a file that the one being read points at, by its path relative to that ("../a.xml",
  // never absolute), or nothing where there is none or where whoever reads may not look.  Empty: there is no
  // other.
  std::function<std::optional<std::string>(const std::string& path)> other_file;
  Elsewhere elsewhere = Elsewhere::read;
  // What lines of web pages say that are no report; null: the phrases that are built in.
  const BoilerplatePhrases* phrases = nullptr;
};

// How the documents of a whole file are read.  Stateless; threads may share one.  (Formats of one record a
// line are read line by line instead, see jsonl.h.)
struct InputFormat {
  std::string_view name;                         // "tei"
  std::span<const std::string_view> extensions;  // ".xml", ".tei"; the longest that fits a file's name wins
  std::string_view summary;
  // Whether bytes of no known extension look like it.
  bool (*recognises)(std::string_view bytes);
  // Never throws on account of the bytes.
  ReadFile (*read)(std::string_view bytes, const ReadOptions& options);
};

std::span<const InputFormat> input_formats();
const InputFormat* input_format(std::string_view name);          // nullptr: no such format
const InputFormat* input_format_of_file(std::string_view name);  // by extension; nullptr: none

}  // namespace synopse
