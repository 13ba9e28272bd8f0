// A file's bytes, mapped: pages are read when they are first looked at, and shared by all processes.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace synopse {

// Read-only.  The file must not be cut short while it is mapped; whoever writes a new one renames it over the
// old one, which stays as it was for those who have mapped it.
class MappedFile {
 public:
  // Throws Error when `path` is no file that can be read.
  explicit MappedFile(const std::string& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;

  // Begins at a page, so at a multiple of 8 bytes; empty for an empty file.
  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace synopse
