// What a run has done, in numbers.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace synopse::cli {

// What one input has come to.
struct InputCount {
  std::string_view format;      // "text", "jsonl", "tei": a name that outlives it
  std::uint64_t documents = 0;  // done
  std::uint64_t pairs = 0;      // done
  std::uint64_t bytes = 0;      // of the texts of these
  std::uint64_t consumed = 0;   // of all files, when it was read
};

class Statistics {
 public:
  void add(const InputCount& count);
  void add_refused() { ++refused_; }
  void add_warning() { ++warnings_; }

  std::uint64_t inputs() const { return inputs_; }
  const InputCount& sum() const { return sum_; }
  std::uint64_t refused() const { return refused_; }
  std::uint64_t warnings() const { return warnings_; }

  // One line of JSON.  `seconds` is the one thing in it that two runs do not share.
  std::string json(std::string_view command, int exit_code, double seconds) const;

 private:
  InputCount sum_;
  std::map<std::string_view, InputCount> formats_;
  std::uint64_t inputs_ = 0, refused_ = 0, warnings_ = 0;
};

}  // namespace synopse::cli
