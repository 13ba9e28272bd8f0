#include "cli/lines.h"

#include <cstring>

namespace synopse::cli {
namespace {

constexpr std::size_t kBlock = 1 << 16;  // bytes at a time

}  // namespace

bool Lines::fill() {
  block_.resize(kBlock);
  begin_ = 0;
  end_ = stream_.read(block_.data(), block_.size());
  return end_ > 0;
}

void Lines::append(std::string& line, std::size_t end) {
  too_long_ |= end - begin_ > most_ - line.size();
  if (too_long_)
    line.clear();
  else
    line.append(block_, begin_, end - begin_);
  begin_ = end;
}

bool Lines::next(std::string& line) {
  line.clear();
  too_long_ = false;
  if (begin_ == end_ && !fill()) return false;
  ++number_;
  do {
    const void* found = std::memchr(block_.data() + begin_, end_of_line_, end_ - begin_);
    if (!found) {
      append(line, end_);
      continue;
    }
    append(line, static_cast<std::size_t>(static_cast<const char*>(found) - block_.data()));
    ++begin_;
    return true;
  } while (fill());
  return true;
}

}  // namespace synopse::cli
