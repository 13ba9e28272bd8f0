// Where a test may put files: a place that no other has, of this run or of one at the same time.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

namespace synopse::test {

inline std::filesystem::path scratch_path(const std::string& name) {
  static int count = 0;
  return std::filesystem::temp_directory_path() /
         ("synopse-" + name + "-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
}

}  // namespace synopse::test
