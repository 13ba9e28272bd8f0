// The compiled grammars of the shared library: a file that is installed beside it, mapped.  The library knows
// that file by the front of its bytes, which has a checksum of the others.  Where it is missing, or is that
// of another build, the grammars within are compiled in memory, which takes about a second.
#include <dlfcn.h>

#include <filesystem>
#include <optional>
#include <string>

#include "synopse/error.h"
#include "synopse/pipeline/compiled_grammars.h"
#include "synopse/text/flat_block.h"
#include "synopse/text/mapped_file.h"

asm(R"(
  .section .rodata
  .balign 8
synopse_compiled_grammars_front:
  .incbin ")" SYNOPSE_COMPILED_GRAMMARS R"(", 0, 32
  .balign 8
  .text
)");

extern "C" __attribute__((visibility("hidden"))) const std::byte synopse_compiled_grammars_front[];

namespace synopse {
namespace {

static_assert(kBlockFront == 32, "the number of bytes above");

std::string path_beside_library() {
  Dl_info library{};
  if (dladdr(synopse_compiled_grammars_front, &library) == 0 || !library.dli_fname) return {};
  // Not made shorter: the folder may be a link, and what is above it is above where it leads to.
  return (std::filesystem::path(library.dli_fname).parent_path() / SYNOPSE_INSTALLED_GRAMMARS).string();
}

bool is_of_this_build(std::span<const std::byte> block) {
  return is_block_of({synopse_compiled_grammars_front, kBlockFront}, block);
}

std::optional<MappedFile> installed_file() {
  try {
    MappedFile file(path_beside_library());
    if (is_of_this_build(file.bytes())) return file;
  } catch (const Error&) {  // missing or not to be read
  }
  return std::nullopt;
}

struct Block {
  std::optional<MappedFile> file = installed_file();
  std::vector<std::byte> compiled;

  Block() {
    if (file) return;
    Diagnostics report;
    compiled = compile_grammars(Files::built_in(), report);
  }
  std::span<const std::byte> bytes() const { return file ? file->bytes() : compiled; }
};

}  // namespace

std::span<const std::byte> built_in_compiled_grammars() {
  static const Block block;  // as immutable as the bytes of a program
  return block.bytes();
}

}  // namespace synopse
