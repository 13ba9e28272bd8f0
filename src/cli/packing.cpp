#include "cli/packing.h"

#include "cli/archive_reader.h"
#include "cli/gzip_stream.h"

namespace synopse::cli {
namespace {

struct Ending {
  std::string_view packed, plain;
  Packing packing;
};

constexpr Ending kEndings[] = {
    {".gz", "", Packing::gzip},      {".zst", "", Packing::zstd},      {".xz", "", Packing::xz},
    {".tgz", ".tar", Packing::gzip}, {".tzst", ".tar", Packing::zstd}, {".txz", ".tar", Packing::xz},
};

// A zstd or xz stream, which libarchive takes for an archive of one nameless file.
class FilteredStream : public ByteStream {
 public:
  FilteredStream(std::unique_ptr<ByteStream> packed, Packing packing) : reader_(std::move(packed)) {
    archive* handle = reader_.handle();
    if (packing == Packing::zstd)
      archive_read_support_filter_zstd(handle);
    else
      archive_read_support_filter_xz(handle);
    archive_read_support_format_raw(handle);
    archive_read_support_format_empty(handle);
    reader_.open();
    archive_entry* entry = nullptr;
    any_ = reader_.next(entry);
  }

  std::size_t read(char* to, std::size_t room) override { return any_ ? reader_.read(to, room) : 0; }

 private:
  ArchiveReader reader_;
  bool any_ = false;
};

}  // namespace

Packing take_packing(std::string& name) {
  for (const Ending& each : kEndings) {
    if (!name.ends_with(each.packed) || name.size() == each.packed.size()) continue;
    name.replace(name.size() - each.packed.size(), std::string::npos, each.plain);
    return each.packing;
  }
  return Packing::none;
}

Packing packing_of(std::string_view begin) {
  if (begin.starts_with("\x1F\x8B\x08")) return Packing::gzip;
  if (begin.starts_with("\x28\xB5\x2F\xFD")) return Packing::zstd;
  using namespace std::string_view_literals;
  if (begin.starts_with("\xFD"
                        "7zXZ\0"sv))
    return Packing::xz;
  return Packing::none;
}

std::string_view packing_name(Packing packing) {
  switch (packing) {
    case Packing::gzip:
      return "gzip";
    case Packing::zstd:
      return "zstd";
    case Packing::xz:
      return "xz";
    case Packing::none:
      break;
  }
  return "no packed";
}

std::unique_ptr<ByteStream> unpacked(std::unique_ptr<ByteStream> packed, Packing packing) {
  if (packing == Packing::gzip) return gunzipped(std::move(packed));
  return std::make_unique<FilteredStream>(std::move(packed), packing);
}

}  // namespace synopse::cli
