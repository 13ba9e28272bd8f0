#include "synopse/tokens/classes.h"

namespace synopse {

Character wide_character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) < 0xE0) {
    const auto index = (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    return {static_cast<Class>(kClassBlocks[index]), 2};
  }
  const CodePoint c = code_point_at(text, at);
  return {class_of(c.value), c.size};
}

Character character_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  const auto byte = static_cast<unsigned char>(text[at - 1]);
  if (byte < 0x80) return {static_cast<Class>(kClassBlocks[byte]), 1};
  const CodePoint c = code_point_before(text, at);
  return {class_of(c.value), c.size};
}

}  // namespace synopse
