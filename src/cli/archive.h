// The members of an archive, one after the other; nothing is ever unpacked to disk.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "cli/archive_reader.h"
#include "cli/byte_stream.h"

namespace synopse::cli {

enum class ArchiveKind { none, zip, tar, empty };  // empty: a zip file without members

// By the name's ending, and by the first bytes.
ArchiveKind archive_kind_of_name(std::string_view name);
ArchiveKind archive_kind_of(std::string_view begin);

// A member: a file to be read before the next one is asked for, or why it is none.
struct Member {
  std::string name;                    // as the archive has it, without "./"; a second of a name gets "#2"
  std::unique_ptr<ByteStream> stream;  // nullptr: `skipped` or `refused` says why
  std::string skipped, refused;
};

class Archive {
 public:
  // `most` bytes are kept in memory, where a zip file cannot be read in parts.  Throws Error(Fault::input).
  Archive(std::unique_ptr<ByteStream> stream, ArchiveKind kind, std::size_t most);
  // Folders are passed over.  Throws Error(Fault::input) where the archive is damaged: there is no more.
  std::optional<Member> next();

 private:
  std::string own_name(const char* name);

  std::size_t most_;
  ArchiveReader reader_;
  std::unordered_map<std::uint64_t, std::uint32_t> names_;  // how often, by their hashes
};

}  // namespace synopse::cli
