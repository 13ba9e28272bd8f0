// What became of each input of a run: one line each, only ever appended.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace synopse::cli {

enum class Outcome { done, refused };

// What an input's bytes are known by.
struct Fingerprint {
  std::uint64_t size = 0;  // bytes
  std::int64_t time = 0;   // of a file's last change, in nanoseconds; 0: of no file of its own
  std::uint64_t hash = 0;
};

// Of a file, before it is read; of what is no file of its own nothing is known then.
Fingerprint file_fingerprint(const std::string& path);

struct JournalLine {
  std::string id;
  Fingerprint input;
  Outcome outcome = Outcome::done;
  std::uint64_t number = 0;          // its place among all inputs
  std::vector<std::string> outputs;  // names of files
  std::string message;               // why it is refused
};

// In the order in which they were appended.  A line that is torn is none.
void for_each_line(const std::string& path,
                   const std::function<void(const JournalLine&, std::uint64_t offset)>& use);

class Journal {
 public:
  // Reads what is there, and opens it to append.  Throws Error(Fault::output).
  explicit Journal(std::string path);
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  ~Journal();

  // What a former run has written last of an input; any thread may ask.
  std::optional<JournalLine> find(const std::string& id) const;
  void append(const JournalLine& line);
  void sync();
  // Whether a former run has begun it.
  bool is_old() const { return old_; }

 private:
  struct Entry {
    std::uint64_t id, offset;
  };

  void open();
  [[noreturn]] void fail() const;

  std::string path_;
  int descriptor_ = -1;
  std::vector<Entry> entries_;  // sorted by id, then by offset: sixteen bytes an input
  bool old_ = false;
};

}  // namespace synopse::cli
