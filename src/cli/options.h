// What the user asked for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "synopse/document/links.h"
#include "synopse/formats/writer.h"
#include "synopse/pairing/pairer.h"
#include "synopse/pipeline/pipeline.h"

namespace synopse::cli {

// Which part of the inputs: the first of one is all.
struct Shard {
  std::uint32_t index = 1, count = 1;
};

// What becomes of a run that is in the directory already.
enum class FormerRun { unsaid, kept, replaced };

// How it is said that a record is refused: as a message, or in its place in the output.
enum class Refused { told, inlined };

// When a file counts as written: when the system has taken it, or when the disk has.
enum class Sync { none, data };

// What becomes of a lock whose holder cannot be asked, being on another machine.
enum class ForeignLock { kept, broken };

struct Options {
  std::string command;             // "annotate"
  std::vector<std::string> given;  // flags that the outputs depend on, "--to=jsonl", in the order given
  std::vector<std::string> paths;
  std::string output;                           // empty: standard output
  std::string to, from;                         // formats; empty: by name, then by content
  std::string language;                         // empty or "auto": guessed
  std::string date;                             // YYYY-MM-DD
  std::string date_from;                        // field of a record, or "name"; empty: the record's "date"
  std::string id;                               // of the pair
  std::string encoding;                         // of text files; empty: UTF-8, a byte order mark wins
  std::vector<std::string> grammars;            // directories, later ones win
  std::string gazetteer;                        // "core", "full" or a file; empty: core
  std::string files_from;                       // a list of paths; "-": standard input
  bool nul_separated = false;                   // the list
  std::vector<std::string> included, excluded;  // patterns of names in directories and archives
  bool hidden = false;                          // hidden files, too
  bool follow = false;                          // links to directories, too
  std::size_t max_document = std::size_t{256} << 20;  // bytes of one document, or of what it is unpacked to
  bool default_grammars = true;
  bool drafts = false;
  bool strict = false;
  bool quiet = false;
  std::string log_format;           // text or jsonl; empty: text
  std::string stats;                // a file for the numbers of the run
  std::string progress;             // auto, always, never or hadoop; empty: auto
  std::optional<std::uint32_t> at;  // code point offset to explain
  std::string annotation;           // id to explain: "f3"
  std::string topic;                // of `grammar`: check, test, list ...
  std::vector<std::string> rules;   // names of rules to ask about; empty: all
  std::string text;                 // of `grammar bench`: a file
  unsigned jobs = 0;                // threads; 0: all cores
  Shard shard;
  std::string plan;          // file that says which shard a document belongs to
  std::uint32_t shards = 0;  // of `plan`
  FormerRun former = FormerRun::unsaid;
  Refused refused = Refused::told;
  Sync sync = Sync::none;
  ForeignLock foreign_lock = ForeignLock::kept;
  bool verify = false;     // look at the bytes of finished inputs, not only at their files' size and time
  bool fail_fast = false;  // stop at the first input that is refused
  bool mutate = false;
  bool dead = false;
  bool watch = false;
  bool verbose = false;
  std::string color;                 // auto, always or never; empty: auto
  std::size_t width = 0;             // columns of the terminal; 0: what it says
  Layers shown;                      // of `view`: what is marked
  std::vector<Category> categories;  // of discrepancies; empty: all but what only one text says
  bool exit_code = false;            // of `diff`: 3 where there are discrepancies
  bool suppressed = false;           // of `diff`: tell of what only looks like one, too
  std::string pairs, by_name;        // of `align`: a table of pairs, a directory
  std::string discrepancies;         // of `align`: a file for the table of them
  std::vector<std::string> with;     // of `validate`: where files are that others name
  std::size_t most_findings = 100;   // of `validate`: told of one file, of errors and of warnings
  PairingOptions pairing;
  WriteOptions writing;
  Settings settings;
};

}  // namespace synopse::cli
