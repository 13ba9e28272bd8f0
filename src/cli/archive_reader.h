// libarchive over our own streams: what is common to packed streams and to archives.
#pragma once

#include <archive.h>

#include <array>
#include <cstdint>
#include <exception>
#include <memory>

#include "cli/byte_stream.h"

namespace synopse::cli {

// Frees what libarchive made.
struct FreeArchive {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

// One reader and the stream that it reads.  Failures throw Error(Fault::input): those of the stream as they
// are, those of libarchive with its words.
class ArchiveReader {
 public:
  explicit ArchiveReader(std::unique_ptr<ByteStream> stream);
  ArchiveReader(const ArchiveReader&) = delete;
  ArchiveReader& operator=(const ArchiveReader&) = delete;

  archive* handle() const { return handle_.get(); }
  // To be called when formats and filters are chosen.
  void open();
  // The next entry; false at the end.
  bool next(archive_entry*& entry);
  // Of the entry's content; 0 at its end.
  std::size_t read(char* to, std::size_t room);
  // What follows the last entry of a packed archive must be readable, too: sums are checked at the end only.
  void drain(std::uint64_t most);

 private:
  [[noreturn]] void fail() const;
  static la_ssize_t read_block(archive*, void* self, const void** block);
  static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence);

  std::unique_ptr<ByteStream> stream_;
  std::array<char, 1 << 16> block_;
  std::exception_ptr thrown_;  // by the stream; it cannot pass through C code
  std::unique_ptr<archive, FreeArchive> handle_;
};

}  // namespace synopse::cli
