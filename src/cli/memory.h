// How the program deals with memory, and what it does when there is no more.
#pragma once

#include <cstdint>

namespace synopse::cli {

// From here on whatever cannot be had is a std::bad_alloc that main() tells of.  (What libraries make before
// main() begins ends the program with a message and exit status 1 instead.)
void expect_lack_of_memory();

// From here on the system has back at once what a large document took.  The C library would keep blocks of up
// to 32 MB as soon as it has seen one freed, with holes between them.
void give_back_large_blocks();

// Gives the system back, every now and then, the pages that are free between blocks in use: over millions of
// documents these become ever more.
class FreePages {
 public:
  // To be called for each input; `bytes` are those of its texts.
  void count(std::uint64_t bytes);

 private:
  static constexpr std::uint64_t kOften = 8 << 20;  // bytes; it takes milliseconds

  std::uint64_t since_ = 0;
};

}  // namespace synopse::cli
