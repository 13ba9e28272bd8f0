// Documents and aligned pairs to bytes.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/formats/offsets.h"
#include "synopse/formats/output.h"

namespace synopse {

// One aligned pair.
struct Pair {
  std::string id;
  const Document* de = nullptr;
  const Document* en = nullptr;
  const Alignment* alignment = nullptr;
};

// A file to be written: its name relative to the output directory ("pair.de.xml"), and its bytes.
struct OutputFile {
  std::string name;
  std::string content;
  // Of a large one, instead of its content: what writes it, as long as that of which it tells lives.
  std::function<void(Output)> write = nullptr;
};

// Where the annotation of a TEI file stands: in the text as far as it nests, or all of it beside a bare text.
enum class Markup : std::uint8_t { in_text, stand_off };

// Tables of documents, and the two of pairs.  `automatic`: all of them where there is a directory for them;
// else the annotations of documents, the links of pairs.
enum class Table : std::uint8_t {
  automatic,
  annotations,
  documents,
  sentences,
  tokens,
  entities,
  figures,
  quotes,
  stances,
  links,
  discrepancies
};
std::string_view name(Table table);
std::optional<Table> table(std::string_view name);
// Whether a TEI file names the rule that made each annotation; that takes a tenth of it.
enum class Rules : std::uint8_t { left_out, named };

// Whether the TEI files of a pair come with one more, a teiCorpus that includes them (W3C XInclude).
enum class Corpus : std::uint8_t { left_out, of_includes };

// What the user may choose of how things are said.  A format looks at what concerns it.
struct WriteOptions {
  Markup markup = Markup::in_text;
  OffsetUnit offsets =
      OffsetUnit::code_point;  // of JSONL and of tables; what others count is their standard's
  Table table = Table::automatic;
  bool byte_order_mark = false;  // before a table, for spreadsheets that take UTF-8 for something else
  Rules rules = Rules::left_out;
  Corpus corpus = Corpus::left_out;
};

// How a format says things.  Stateless; threads may share one.
struct Format {
  std::string_view name;       // "jsonl", "tei"
  std::string_view extension;  // ".jsonl", ".xml"
  std::string_view summary;
  // Whether several documents or pairs may follow one another in one file; else each has its own.
  bool streams = false;
  // Whether WriteOptions::markup and rules are heeded.
  bool stands_off = false;
  // What stands once before the first of them; empty function: nothing.
  std::string (*head)(const WriteOptions& options) = nullptr;
  std::string (*tail)() = nullptr;  // and behind the last
  // One document: a line of JSONL, a TEI file.  Empty function: only pairs can be said in this format.
  void (*write_document)(const Document& document, const WriteOptions& options, Output out);
  // One document as files of a directory that are whole (without head and tail), named by what follows the
  // document's own name: ".ann", ".txt".  Empty function, or no files: the piece above is the only way.
  std::vector<OutputFile> (*write_document_files)(const Document& document,
                                                  const WriteOptions& options) = nullptr;
  // One pair in one piece: a line of JSONL, a TEI bundle (teiCorpus).
  void (*write_pair)(const Pair& pair, const WriteOptions& options, Output out);
  // One pair in files: TEI has two documents, the alignment and the categories; empty function: the piece
  // above is the only way.
  std::vector<OutputFile> (*write_pair_files)(const Pair& pair, const WriteOptions& options) = nullptr;
};

std::span<const Format> formats();
const Format* format(std::string_view name);  // nullptr: no such format

}  // namespace synopse
