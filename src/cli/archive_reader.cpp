#include "cli/archive_reader.h"

#include <cerrno>
#include <clocale>
#include <new>
#include <string>
#include <string_view>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

// libarchive turns names into the locale's encoding.  Ours is C, which would lose most of them.
class Utf8Locale {
 public:
  Utf8Locale() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (locale_) before_ = uselocale(locale_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() {
    if (!locale_) return;
    uselocale(before_);
    freelocale(locale_);
  }

 private:
  locale_t locale_, before_{};
};

}  // namespace

ArchiveReader::ArchiveReader(std::unique_ptr<ByteStream> stream)
    : stream_(std::move(stream)), handle_(archive_read_new()) {
  if (!handle_) throw std::bad_alloc();
}

void ArchiveReader::open() {
  archive_read_set_callback_data(handle(), this);
  archive_read_set_read_callback(handle(), read_block);
  if (stream_->can_seek()) archive_read_set_seek_callback(handle(), seek);
  if (archive_read_open1(handle()) != ARCHIVE_OK) fail();
}

bool ArchiveReader::next(archive_entry*& entry) {
  const Utf8Locale utf8;
  const int result = archive_read_next_header(handle(), &entry);
  if (result == ARCHIVE_EOF) return false;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) fail();
  return true;
}

std::size_t ArchiveReader::read(char* to, std::size_t room) {
  const la_ssize_t got = archive_read_data(handle(), to, room);
  if (got < 0) fail();
  return static_cast<std::size_t>(got);
}

void ArchiveReader::drain(std::uint64_t most) {
  if (stream_->can_seek()) return;
  while (const std::size_t got = stream_->read(block_.data(), block_.size())) {
    if (got > most) throw Error(Fault::input, "goes on behind its end");
    most -= got;
  }
}

void ArchiveReader::fail() const {
  if (thrown_) std::rethrow_exception(thrown_);
  const char* words = archive_error_string(handle());
  const std::string_view why = words ? words : "";
  // So it says of xz streams.
  const bool unclear = why.empty() || why.ends_with("No progress is possible");
  throw Error(Fault::input, "cannot be unpacked: " +
                                std::string(unclear ? "damaged, cut short or followed by other bytes" : why));
}

la_ssize_t ArchiveReader::read_block(archive* handle, void* self, const void** block) {
  auto& reader = *static_cast<ArchiveReader*>(self);
  *block = reader.block_.data();
  try {
    return static_cast<la_ssize_t>(reader.stream_->read(reader.block_.data(), reader.block_.size()));
  } catch (...) {
    reader.thrown_ = std::current_exception();
    archive_set_error(handle, EIO, "the stream cannot be read");
    return -1;
  }
}

la_int64_t ArchiveReader::seek(archive*, void* self, la_int64_t offset, int whence) {
  const std::int64_t place = static_cast<ArchiveReader*>(self)->stream_->seek(offset, whence);
  return place < 0 ? ARCHIVE_FATAL : place;
}

}  // namespace synopse::cli
