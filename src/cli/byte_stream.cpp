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

 private:
  int descriptor_;
};

}  // namespace

std::unique_ptr<ByteStream> open_file(const std::string& path) {
  if (path == "-") return std::make_unique<FileStream>(STDIN_FILENO);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(errno);
  return std::make_unique<FileStream>(descriptor);
}

std::string read_all(ByteStream& stream, std::size_t most) {
  std::string all;
  std::array<char, kBlock> block;
  while (const std::size_t got = stream.read(block.data(), block.size())) {
    if (got > most - all.size())
      throw Error(Fault::input, "more than " + std::to_string(most) + " bytes (--max-doc allows more)");
    all.append(block.data(), got);
  }
  return all;
}

std::string_view Peeked::peek(std::size_t count) {
  std::array<char, kBlock> block;
  while (held_.size() - begin_ < count) {
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

}  // namespace synopse::cli
