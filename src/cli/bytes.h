// Bytes in and out of files, with clear errors.
#pragma once

#include <string>
#include <string_view>

namespace synopse::cli {

// The whole content; "-" is standard input.  Throws Error(Fault::input).
std::string read_bytes(const std::string& path);

// A file under a temporary name beside its own, which finish() gives it: never half of it under its name.
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
  [[noreturn]] void fail(int error) const;

  std::string path_, temporary_;
  int descriptor_ = -1;
};

}  // namespace synopse::cli
