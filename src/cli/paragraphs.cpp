#include "cli/paragraphs.h"

#include <algorithm>

namespace synopse::cli {

std::string wrapped(std::string_view text, std::size_t indent, std::size_t column, std::size_t width) {
  std::string made;
  bool begun = false;  // the line has a word
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (begun && column + 1 + word.size() > width) {
      made += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (begun) {
      made += ' ';
      ++column;
    }
    made += word;
    column += word.size();
    begun = true;
  }
  return made;
}

std::string entry(std::string_view left, std::string_view right, std::size_t indent, std::size_t width) {
  std::string made(left);
  if (left.size() + 2 > indent)
    made += '\n' + std::string(indent, ' ');
  else
    made.append(indent - left.size(), ' ');
  return made + wrapped(right, indent, indent, width) + '\n';
}

}  // namespace synopse::cli
