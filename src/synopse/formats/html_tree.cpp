#include "synopse/formats/html_tree.h"

#include <gumbo.h>

#include <csetjmp>
#include <cstddef>
#include <vector>

namespace synopse {

// Bump allocation in chunks.  Where the limit is passed, control leaves gumbo for where it was called: C code
// without anything to clean up.
struct HtmlTree::Arena {
  static constexpr std::size_t kChunk = 256 * 1024;

  explicit Arena(std::size_t most) : left(most) {}

  void* take(std::size_t size) {
    size = (size + 15) & ~std::size_t{15};
    if (size > free) add_chunk(size > kChunk ? size : kChunk);
    std::byte* result = next;
    next += size;
    free -= size;
    return result;
  }

  void add_chunk(std::size_t size) {
    if (size > left) std::longjmp(out, 1);
    left -= size;
    chunks.emplace_back(new std::byte[size]);
    next = chunks.back().get();
    free = size;
  }

  std::size_t left, free = 0;
  std::byte* next = nullptr;
  std::vector<std::unique_ptr<std::byte[]>> chunks;
  std::jmp_buf out;
};

namespace {

// An element of three bytes ("<b>") takes some 250; real pages take about ten times their size.
constexpr std::size_t kMemoryPerByte = 120, kMemoryAtLeast = 4 * 1024 * 1024;

}  // namespace

HtmlTree::HtmlTree(std::string_view page)
    : arena_(std::make_unique<Arena>(kMemoryAtLeast + kMemoryPerByte * page.size())) {
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = arena_.get();
  options.allocator = [](void* arena, std::size_t size) { return static_cast<Arena*>(arena)->take(size); };
  options.deallocator = [](void*, void*) {};
  options.max_errors = 0;  // nobody reads them
  if (setjmp(arena_->out) == 0) output_ = gumbo_parse_with_options(&options, page.data(), page.size());
}

HtmlTree::~HtmlTree() = default;

}  // namespace synopse
