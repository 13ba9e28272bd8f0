#include "synopse/align/quoting.h"

#include <algorithm>

namespace synopse {

std::string quoted(const Document& document, Span span) {
  constexpr std::size_t kLongest = 90;
  std::string words(document[span]);
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  if (words.size() > kLongest) {
    const auto blank = words.rfind(' ', kLongest);
    std::size_t end = blank == std::string::npos ? kLongest : blank;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    words.resize(end);
    words += " …";
  }
  return "\"" + words + "\"";
}

}  // namespace synopse
