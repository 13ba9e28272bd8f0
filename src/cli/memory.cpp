#include "cli/memory.h"

#include <execinfo.h>
#include <malloc.h>
#include <unistd.h>

#include <new>
#include <string_view>

namespace synopse::cli {
namespace {

void say_and_end() {
  constexpr std::string_view kMessage = "synopse: not enough memory\n";
  [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, kMessage.data(), kMessage.size());
  ::_exit(1);
}

// Before all objects of libraries are made, where nobody could catch anything.
__attribute__((constructor(101))) void begin() { std::set_new_handler(say_and_end); }

}  // namespace

void expect_lack_of_memory() {
  std::set_new_handler(nullptr);
  // The C library loads what unwinds its own stack when that is first needed, and ends the program where
  // there is no memory for it then.
  void* frame = nullptr;
  ::backtrace(&frame, 1);
}

void give_back_large_blocks() {
#ifdef __GLIBC__
  constexpr int kLarge = 1 << 20, kIdle = 32 << 20;
  ::mallopt(M_MMAP_THRESHOLD, kLarge);
  ::mallopt(M_TRIM_THRESHOLD, kIdle);
#endif
}

void FreePages::count(std::uint64_t bytes) {
  since_ += bytes;
  if (since_ < kOften) return;
  since_ = 0;
#ifdef __GLIBC__
  ::malloc_trim(0);
#endif
}

}  // namespace synopse::cli
