#include "fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace synopse::test {

void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "what does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

std::vector<std::pair<std::string, std::string>> parts_of(std::string_view input) {
  std::vector<std::pair<std::string, std::string>> parts(1);
  for (std::size_t begin = 0; begin < input.size();) {
    const std::size_t end = std::min(input.find('\n', begin), input.size() - 1) + 1;
    const std::string_view line = input.substr(begin, end - begin);
    if (line.starts_with("== "))
      parts.emplace_back(line.substr(3, line.find_last_not_of("\r\n") - 2), "");
    else
      parts.back().second += line;
    begin = end;
  }
  return parts;
}

}  // namespace synopse::test
