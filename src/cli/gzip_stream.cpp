#include "cli/gzip_stream.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <string>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr int kGzipOnly = 16;  // added to the window's bits, asks zlib for a gzip header and its sum
constexpr unsigned char kFirstByte = 0x1F;

[[noreturn]] void fail(const std::string& what) {
  throw Error(Fault::input, "cannot be unpacked: the gzip stream " + what);
}

class GzipStream : public ByteStream {
 public:
  explicit GzipStream(std::unique_ptr<ByteStream> packed) : packed_(std::move(packed)) {
    if (inflateInit2(&inflater_, MAX_WBITS + kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;
  ~GzipStream() override { inflateEnd(&inflater_); }

  std::size_t read(char* to, std::size_t room) override {
    inflater_.next_out = reinterpret_cast<Bytef*>(to);
    const uInt wanted = static_cast<uInt>(std::min<std::size_t>(room, std::numeric_limits<uInt>::max()));
    inflater_.avail_out = wanted;
    while (inflater_.avail_out == wanted && has_more()) inflate_some();
    return wanted - inflater_.avail_out;
  }

 private:
  // Whether there is something to unpack.
  bool has_more() {
    while (true) {
      if (inflater_.avail_in == 0 && !fill()) {
        if (!between_) fail("is cut short");
        return false;
      }
      if (!between_ || !any_member_) return true;
      if (*inflater_.next_in == kFirstByte) return true;
      // Tapes and block devices leave zeros behind it.
      if (*inflater_.next_in != 0) fail("has other bytes behind its end");
      ++inflater_.next_in;
      --inflater_.avail_in;
    }
  }

  bool fill() {
    const std::size_t got = packed_->read(block_.data(), block_.size());
    inflater_.next_in = reinterpret_cast<Bytef*>(block_.data());
    inflater_.avail_in = static_cast<uInt>(got);
    return got > 0;
  }

  void inflate_some() {
    between_ = false;
    const int result = inflate(&inflater_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      between_ = any_member_ = true;
      inflateReset(&inflater_);
    } else if (result == Z_MEM_ERROR) {
      throw std::bad_alloc();
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      fail(std::string("is damaged: ") + (inflater_.msg ? inflater_.msg : "unknown error"));
    }
  }

  std::unique_ptr<ByteStream> packed_;
  z_stream inflater_{};
  std::array<char, 1 << 16> block_;
  bool between_ = false;     // a member has ended, and none has begun
  bool any_member_ = false;  // has ended
};

}  // namespace

std::unique_ptr<ByteStream> gunzipped(std::unique_ptr<ByteStream> packed) {
  return std::make_unique<GzipStream>(std::move(packed));
}

}  // namespace synopse::cli
