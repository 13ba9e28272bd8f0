// Lines of a stream, one at a time, whatever the stream's length.
#pragma once

#include <cstdint>
#include <string>

#include "cli/byte_stream.h"

namespace synopse::cli {

class Lines {
 public:
  // A line of more than `most` bytes is passed over, and told as too long.
  Lines(ByteStream& stream, std::size_t most, char end = '\n')
      : stream_(stream), most_(most), end_of_line_(end) {}

  // The next line, without its end.  False: there is none.
  bool next(std::string& line);
  std::uint64_t number() const { return number_; }  // of the line last read, from 1
  bool too_long() const { return too_long_; }       // then the line is empty

 private:
  bool fill();
  void append(std::string& line, std::size_t end);

  ByteStream& stream_;
  std::size_t most_;
  char end_of_line_;
  std::string block_;
  std::size_t begin_ = 0, end_ = 0;  // of what is not yet read in the block
  std::uint64_t number_ = 0;
  bool too_long_ = false;
};

}  // namespace synopse::cli
