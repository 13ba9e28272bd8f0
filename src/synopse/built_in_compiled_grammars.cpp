// The compiled grammars as bytes of the binary: the assembler takes them as they are, which no C++ literal of
// this size would do in a second.
#include "synopse/pipeline/compiled_grammars.h"

asm(R"(
  .section .rodata
  .balign 64
synopse_compiled_grammars_begin:
  .incbin ")" SYNOPSE_COMPILED_GRAMMARS R"("
synopse_compiled_grammars_end:
  .balign 8
  .text
)");

extern "C" {
extern const std::byte synopse_compiled_grammars_begin[];
extern const std::byte synopse_compiled_grammars_end[];
}

namespace synopse {

std::span<const std::byte> built_in_compiled_grammars() {
  return {synopse_compiled_grammars_begin, synopse_compiled_grammars_end};
}

}  // namespace synopse
