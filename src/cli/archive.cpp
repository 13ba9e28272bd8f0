#include "cli/archive.h"

#include <archive_entry.h>
#include <xxhash.h>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kTarMagicAt = 257;

class MemberStream : public ByteStream {
 public:
  explicit MemberStream(ArchiveReader& reader) : reader_(reader) {}
  std::size_t read(char* to, std::size_t room) override { return reader_.read(to, room); }

 private:
  ArchiveReader& reader_;
};

// A zip file's list of contents is at its end.
std::unique_ptr<ByteStream> seekable(std::unique_ptr<ByteStream> stream, ArchiveKind kind, std::size_t most) {
  if (kind != ArchiveKind::zip || stream->can_seek()) return stream;
  return bytes_stream(read_all(*stream, most));
}

const char* name_of(archive_entry* entry) {
  if (const char* name = archive_entry_pathname_utf8(entry)) return name;
  const char* name = archive_entry_pathname(entry);
  return name ? name : "";
}

// Why the entry is no file, or nothing.
std::string_view other_than_file(archive_entry* entry) {
  if (archive_entry_hardlink(entry)) return "a link in an archive is not followed";
  switch (archive_entry_filetype(entry)) {
    case 0:
    case AE_IFREG:
      return {};
    case AE_IFLNK:
      return "a link in an archive is not followed";
    default:
      return "a device or pipe in an archive is not read";
  }
}

}  // namespace

ArchiveKind archive_kind_of_name(std::string_view name) {
  if (name.ends_with(".zip")) return ArchiveKind::zip;
  return name.ends_with(".tar") ? ArchiveKind::tar : ArchiveKind::none;
}

ArchiveKind archive_kind_of(std::string_view begin) {
  if (begin.starts_with("PK\x03\x04")) return ArchiveKind::zip;
  if (begin.starts_with("PK\x05\x06")) return ArchiveKind::empty;
  const bool tar = begin.size() > kTarMagicAt && begin.substr(kTarMagicAt).starts_with("ustar");
  return tar ? ArchiveKind::tar : ArchiveKind::none;
}

Archive::Archive(std::unique_ptr<ByteStream> stream, ArchiveKind kind, std::size_t most)
    : most_(most), reader_(seekable(std::move(stream), kind, most)) {
  if (kind == ArchiveKind::zip)
    archive_read_support_format_zip_seekable(reader_.handle());
  else
    archive_read_support_format_tar(reader_.handle());
  reader_.open();
}

std::string Archive::own_name(const char* name) {
  std::string own = name;
  while (own.starts_with("./")) own.erase(0, 2);
  const std::uint32_t number = ++names_[XXH3_64bits(own.data(), own.size())];
  if (number > 1) own += "#" + std::to_string(number);
  return own;
}

std::optional<Member> Archive::next() {
  archive_entry* entry = nullptr;
  do {
    if (!reader_.next(entry)) {
      reader_.drain(most_);
      return std::nullopt;
    }
  } while (archive_entry_filetype(entry) == AE_IFDIR);
  Member member{.name = own_name(name_of(entry)), .skipped = std::string(other_than_file(entry))};
  if (!member.skipped.empty()) return member;
  if (archive_entry_is_encrypted(entry))
    member.refused = "is encrypted";
  else
    member.stream = std::make_unique<MemberStream>(reader_);
  return member;
}

}  // namespace synopse::cli
