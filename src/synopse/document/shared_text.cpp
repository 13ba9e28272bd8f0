#include "synopse/document/shared_text.h"

#include <atomic>
#include <cstring>
#include <new>

namespace synopse {

// The characters and a NUL stand behind it, in one piece of memory with it; no class of the library owns so
// little.
struct SharedText::Block {
  std::atomic<std::uint32_t> owners;
  std::uint32_t size;
};

SharedText::Block* SharedText::make(std::string_view begin, std::string_view end) {
  const std::size_t size = begin.size() + end.size();
  if (size == 0) return nullptr;
  void* const place = ::operator new(sizeof(Block) + size + 1);
  auto* const block = new (place) Block{{1}, static_cast<std::uint32_t>(size)};
  auto* const characters = reinterpret_cast<char*>(block + 1);
  if (!begin.empty()) std::memcpy(characters, begin.data(), begin.size());
  if (!end.empty()) std::memcpy(characters + begin.size(), end.data(), end.size());
  characters[size] = '\0';
  return block;
}

SharedText::Block* SharedText::shared(Block* block) noexcept {
  if (block) block->owners.fetch_add(1, std::memory_order_relaxed);
  return block;
}

void SharedText::drop(Block* block) noexcept {
  if (!block || block->owners.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  block->~Block();
  ::operator delete(block);
}

std::string_view SharedText::characters(const Block* block) noexcept {
  return {reinterpret_cast<const char*>(block + 1), block->size};
}

}  // namespace synopse
