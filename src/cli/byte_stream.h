// Bytes that come one piece after the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace synopse::cli {

class ByteStream {
 public:
  virtual ~ByteStream() = default;
  // At most `room` bytes, as soon as there are any; 0 at the end.  Throws Error(Fault::input).
  virtual std::size_t read(char* to, std::size_t room) = 0;
  // Whether it can be read from any place, and going there (as lseek does); negative: it cannot.
  virtual bool can_seek() const { return false; }
  virtual std::int64_t seek(std::int64_t /*offset*/, int /*whence*/) { return -1; }
};

// A file; "-" is standard input.  Throws Error(Fault::input) where it cannot be opened or is a directory.
std::unique_ptr<ByteStream> open_file(const std::string& path);
// The same for what was found and may be no file: nobody waits at the end of a pipe.
std::unique_ptr<ByteStream> open_found_file(const std::string& path);

// Bytes that are in memory.
std::unique_ptr<ByteStream> bytes_stream(std::string bytes);

// What is said of more than `most` bytes.
std::string too_large(std::size_t most);
// All that is left of a stream.  Throws Error(Fault::input) where it is more than `most` bytes.
std::string read_all(ByteStream& stream, std::size_t most);

// A stream that can be looked at before it is read.
class Peeked : public ByteStream {
 public:
  explicit Peeked(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}
  // The next bytes: `count` of them, or all that are left, or as many as are enough.  They are read again.
  std::string_view peek(std::size_t count, bool (*enough)(std::string_view));
  std::size_t read(char* to, std::size_t room) override;
  bool can_seek() const override { return stream_->can_seek(); }
  std::int64_t seek(std::int64_t offset, int whence) override;

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string held_;
  std::size_t begin_ = 0;  // of what is held and not yet read
};

}  // namespace synopse::cli
