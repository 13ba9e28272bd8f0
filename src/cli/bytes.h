// Bytes in and out of files, with clear errors.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cli/options.h"
#include "cli/signals.h"
#include "synopse/formats/output.h"

namespace synopse::cli {

// The whole content; "-" is standard input.  Throws Error(Fault::input).
std::string read_bytes(const std::string& path);

// All of it, or Error(Fault::output) that names the path.
void write_all(int descriptor, std::string_view bytes, const std::string& path);

// A file under this very name, for those who give it another when it is whole.
// Messages call it `shown`.  `write` says what stands in it, in pieces.
void write_file(const std::string& path, const std::function<void(const TakeBytes&)>& write, Sync sync,
                const std::string& shown);
// What was renamed in a directory is on the disk.
void sync_directory(const std::string& path);

// A file under a temporary name beside its own (".NAME.part"), which finish() gives it: never half of it
// under its name.  Two programs that write to one name do not meet: the second throws Error(Fault::again).
// Devices and pipes ("/dev/stdout") are written directly; an empty path is standard output.
// Every failure throws Error(Fault::output).
class OutputBytes {
 public:
  explicit OutputBytes(std::string path);
  OutputBytes(const OutputBytes&) = delete;
  OutputBytes& operator=(const OutputBytes&) = delete;
  ~OutputBytes();  // removes what was not finished

  void write(std::string_view bytes);
  void finish();

 private:
  void open_temporary();

  std::string path_, temporary_;
  int descriptor_ = -1;
  std::optional<Doomed> doomed_;
};

}  // namespace synopse::cli
