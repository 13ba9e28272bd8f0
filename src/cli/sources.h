// Everything that is to be read, one input at a time: its bytes as they were found, not yet looked into.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/messages.h"
#include "cli/options.h"
#include "synopse/formats/reader.h"

namespace synopse::cli {

enum class Holds { file, record };  // a whole file (or member of an archive), or one line of JSON

// One input.  What is wrong with it is in `messages`: it may be refused already, and holds nothing then.
struct RawInput {
  std::string where;  // "path", "path:line" or "archive!member", for messages
  std::string name;   // the output's name without the format's ending: "a.txt"; of a record empty: its id
  std::string id;     // of the document, from the name: "a"; of a record empty: it says itself
  std::string bytes;  // in whatever encoding
  Holds holds = Holds::file;
  const InputFormat* format = nullptr;  // of a file; nullptr: plain text
  bool refused = false;
  bool passed_over = false;    // whoever asked for inputs wants nothing of it
  bool skipped = false;        // it is nothing to be read: a link in an archive
  std::uint64_t consumed = 0;  // bytes of all files that were read so far
  Messages messages;
};

// An input of which only this is to be said.
RawInput refused_input(const std::string& where, const std::string& what, Holds holds = Holds::file);
RawInput skipped_input(const std::string& where, const std::string& why);

// Reads the paths of the flags in their order, one input at a time: there is never more than one in memory.
// For one thread; what it gives, `DocumentReader` makes documents of on any.
class Sources {
 public:
  // Whether a whole file, whose names are known, need not be read.
  using PassOver = std::function<bool(const RawInput&)>;
  explicit Sources(const Options& options, PassOver pass_over = {});
  ~Sources();
  // The next input; nullopt at the end.  What cannot be read is an input that is refused: nothing is thrown
  // on account of what is found.
  std::optional<RawInput> next();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse::cli
