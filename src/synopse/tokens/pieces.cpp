#include "synopse/tokens/pieces.h"

#include <algorithm>
#include <new>
#include <type_traits>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace synopse {
namespace {

constexpr std::size_t kTogether = 1 << 16;  // pieces that are forgotten at a time

// As `new` does where memory is short.
void* allocated_anew(void* memory, std::size_t bytes) {
  for (;;) {
    if (void* grown = std::realloc(memory, bytes)) return grown;
    const std::new_handler handler = std::get_new_handler();
    if (!handler) throw std::bad_alloc();
    handler();
  }
}

// The whole pages of [begin, end) read as zeros from now on.
void give_back_pages([[maybe_unused]] Piece* begin, [[maybe_unused]] Piece* end) {
#ifdef __linux__
  const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
  const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(begin) + page - 1) / page * page;
  const std::uintptr_t last = reinterpret_cast<std::uintptr_t>(end) / page * page;
  if (first < last) ::madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
#endif
}

}  // namespace

// A large row is moved by the system and never there twice.
void PieceRow::grow(std::size_t needed) {
  static_assert(std::is_trivially_copyable_v<Piece> && std::is_trivially_destructible_v<Piece>);
  const std::size_t capacity = std::max(needed, 2 * capacity_);
  auto* grown = static_cast<Piece*>(allocated_anew(pieces_.get(), capacity * sizeof(Piece)));
  static_cast<void>(pieces_.release());
  pieces_.reset(grown);
  capacity_ = capacity;
}

void PieceRow::forget_before(std::size_t first) {
  if (first < forgotten_ + kTogether) return;
  give_back_pages(pieces_.get() + forgotten_, pieces_.get() + first);
  forgotten_ = first;
}

}  // namespace synopse
