#include "synopse/view/plain.h"

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse::view {
namespace {

constexpr char32_t kPictures = 0x2400;  // of the controls U+0000 to U+001F, in their order
constexpr char32_t kPictureOfDelete = 0x2421;
constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kNonJoiner = 0x200C, kJoiner = 0x200D;
constexpr char32_t kFirstPrivate = 0xE000, kLastPrivate = 0xF8FF, kFirstPlanePrivate = 0xF0000;
constexpr std::size_t kMostMarks = 8;  // on one letter: what is heaped higher runs over the lines around it

bool is_private(char32_t c) { return (c >= kFirstPrivate && c <= kLastPrivate) || c >= kFirstPlanePrivate; }

// Formats show nothing; this many columns are certain.
bool is_left_out(char32_t c) {
  constexpr char32_t kFormats[][2] = {{0xAD, 0xAD},     {0x61C, 0x61C},    {0x180E, 0x180E}, {0x200B, 0x200B},
                                      {0x200E, 0x200F}, {0x202A, 0x202E},  {0x2060, 0x206F}, {0xFEFF, 0xFEFF},
                                      {0xFFF9, 0xFFFB}, {0xE0000, 0xE0FFF}};
  for (const auto& [first, last] : kFormats)
    if (c >= first && c <= last) return true;
  return false;
}

char32_t shown(char32_t c) {
  if (c < 0x20) return kPictures + c;
  if (c == 0x7F) return kPictureOfDelete;
  if (c == kNonJoiner || c == kJoiner || is_private(c)) return c;
  return is_other(c) ? kReplacement : c;
}

// Takes characters in order, and remembers what went before.
class Plain {
 public:
  explicit Plain(std::string& out) : out_(out) {}

  void add(char32_t c, std::string_view bytes) {
    if (is_space(c)) {
      if (!blank_) out_ += ' ';
      blank_ = true;
      return;
    }
    if (is_left_out(c)) return;
    blank_ = false;
    marks_ = is_mark(c) ? marks_ + 1 : 0;
    if (marks_ > kMostMarks) return;
    const char32_t made = shown(c);
    if (made == c)
      out_ += bytes;
    else
      append_utf8(out_, made);
  }

 private:
  std::string& out_;
  bool blank_ = false;  // the last was one
  std::size_t marks_ = 0;
};

}  // namespace

void append_plain(std::string& out, std::string_view text) {
  Plain plain(out);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    plain.add(point.value, text.substr(at, point.size));
    at += point.size;
  }
}

std::string plain(std::string_view text) {
  std::string made;
  append_plain(made, text);
  return made;
}

}  // namespace synopse::view
