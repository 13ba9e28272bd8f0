#include "cli/utf8_stream.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBlock = 1 << 16;  // bytes at a time
constexpr char kIllFormed = '\xFF';

// A mark, and how wide the units behind it are.  UTF-32's begins like UTF-16's.
struct Mark {
  std::string_view bytes;
  std::size_t width;
  bool big_endian;
};
constexpr Mark kMarks[] = {{"\xFF\xFE\0\0"sv, 4, false},
                           {"\0\0\xFE\xFF"sv, 4, true},
                           {"\xFF\xFE"sv, 2, false},
                           {"\xFE\xFF"sv, 2, true}};

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

class Utf8Stream : public ByteStream {
 public:
  Utf8Stream(std::unique_ptr<ByteStream> stream, const Mark& mark)
      : stream_(std::move(stream)), mark_(mark) {}

  std::size_t read(char* to, std::size_t room) override {
    while (at_ == text_.size() && !ended_) fill();
    const std::size_t count = std::min(room, text_.size() - at_);
    std::memcpy(to, text_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  void fill() {
    text_.clear();
    at_ = 0;
    std::array<char, kBlock> block;
    const std::size_t got = stream_->read(block.data(), block.size());
    bytes_.append(block.data(), got);
    std::size_t done = 0;
    for (; bytes_.size() - done >= mark_.width; done += mark_.width) take(unit(done));
    bytes_.erase(0, done);
    if (got > 0) return;
    ended_ = true;
    if (high_ != 0 || !bytes_.empty()) text_ += kIllFormed;
  }

  char32_t unit(std::size_t begin) const {
    char32_t value = 0;
    for (std::size_t i = 0; i < mark_.width; ++i) {
      const std::size_t at = begin + (mark_.big_endian ? i : mark_.width - 1 - i);
      value = value << 8 | static_cast<unsigned char>(bytes_[at]);
    }
    return value;
  }

  void take(char32_t unit) {
    if (high_ != 0 && is_low(unit)) {
      append_utf8(text_, 0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00));
      high_ = 0;
      return;
    }
    if (high_ != 0) text_ += kIllFormed;
    high_ = mark_.width == 2 && is_high(unit) ? unit : 0;
    if (high_ != 0) return;
    if (is_high(unit) || is_low(unit) || unit > 0x10FFFF)
      text_ += kIllFormed;
    else
      append_utf8(text_, unit);
  }

  std::unique_ptr<ByteStream> stream_;
  Mark mark_;
  std::string bytes_;  // read, and not yet a whole unit
  std::string text_;   // from at_ on not yet given
  std::size_t at_ = 0;
  char32_t high_ = 0;  // the first half of a pair of units
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> utf8_stream(std::unique_ptr<Peeked> stream) {
  const std::string_view begin =
      stream->peek(4, [](std::string_view first) { return first.find('\n') != first.npos; });
  for (const Mark& mark : kMarks) {
    if (!begin.starts_with(mark.bytes)) continue;
    std::array<char, 4> passed;
    stream->read(passed.data(), mark.bytes.size());
    return std::make_unique<Utf8Stream>(std::move(stream), mark);
  }
  return stream;
}

}  // namespace synopse::cli
