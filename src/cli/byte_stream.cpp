#include "cli/byte_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kBlock = 1 << 16;  // bytes at a time

[[noreturn]] void fail(int error) {
  throw Error(Fault::input, std::string("cannot be read: ") + std::strerror(error));
}

class FileStream : public ByteStream {
 public:
  explicit FileStream(int descriptor) : descriptor_(descriptor) {}
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;
  ~FileStream() override {
    if (descriptor_ > 2) ::close(descriptor_);
  }

  std::size_t read(char* to, std::size_t room) override {
    while (true) {
      const ssize_t got = ::read(descriptor_, to, room);
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) fail(errno);
    }
  }

  bool can_seek() const override {
    struct stat status {};
    return ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
  }
  std::int64_t seek(std::int64_t offset, int whence) override { return ::lseek(descriptor_, offset, whence); }

 private:
  int descriptor_;
};

class BytesStream : public ByteStream {
 public:
  explicit BytesStream(std::string bytes) : bytes_(std::move(bytes)) {}

  std::size_t read(char* to, std::size_t room) override {
    const std::size_t count = std::min(room, bytes_.size() - at_);
    std::memcpy(to, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }

  bool can_seek() const override { return true; }
  std::int64_t seek(std::int64_t offset, int whence) override {
    const auto size = static_cast<std::int64_t>(bytes_.size());
    const std::int64_t from = whence == SEEK_SET   ? 0
                              : whence == SEEK_END ? size
                                                   : static_cast<std::int64_t>(at_);
    if (offset < -from || offset > size - from) return -1;
    at_ = static_cast<std::size_t>(from + offset);
    return from + offset;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<ByteStream> open_file(const std::string& path) {
  if (path == "-") return std::make_unique<FileStream>(STDIN_FILENO);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(errno);
  return std::make_unique<FileStream>(descriptor);
}

std::unique_ptr<ByteStream> open_found_file(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) fail(errno);
  auto file = std::make_unique<FileStream>(descriptor);
  if (!file->can_seek()) throw Error(Fault::input, "is no file");
  return file;
}

std::unique_ptr<ByteStream> bytes_stream(std::string bytes) {
  return std::make_unique<BytesStream>(std::move(bytes));
}

std::string too_large(std::size_t most) {
  return "has more than " + std::to_string(most) + " bytes (--max-doc allows more)";
}

std::string read_all(ByteStream& stream, std::size_t most) {
  std::string all;
  std::array<char, kBlock> block;
  while (const std::size_t got = stream.read(block.data(), block.size())) {
    if (got > most - all.size()) throw Error(Fault::input, too_large(most));
    all.append(block.data(), got);
  }
  return all;
}

std::string_view Peeked::peek(std::size_t count, bool (*enough)(std::string_view)) {
  std::array<char, kBlock> block;
  while (held_.size() - begin_ < count && !enough(std::string_view(held_).substr(begin_))) {
    const std::size_t got = stream_->read(block.data(), block.size());
    if (got == 0) break;
    held_.append(block.data(), got);
  }
  return std::string_view(held_).substr(begin_, count);
}

std::size_t Peeked::read(char* to, std::size_t room) {
  if (begin_ == held_.size()) return stream_->read(to, room);
  const std::size_t count = std::min(room, held_.size() - begin_);
  std::memcpy(to, held_.data() + begin_, count);
  begin_ += count;
  if (begin_ == held_.size()) held_ = {}, begin_ = 0;
  return count;
}

std::int64_t Peeked::seek(std::int64_t offset, int whence) {
  // What was looked at has been read from below already.
  const std::int64_t held = static_cast<std::int64_t>(held_.size() - begin_);
  held_ = {};
  begin_ = 0;
  return stream_->seek(whence == SEEK_CUR ? offset - held : offset, whence);
}

}  // namespace synopse::cli
