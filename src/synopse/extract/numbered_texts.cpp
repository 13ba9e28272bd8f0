#include "synopse/extract/numbered_texts.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::size_t kBlock = 8192;  // bytes

}  // namespace

std::string_view NumberedTexts::keep(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    blocks_.emplace_back();
    blocks_.back().reserve(std::max(kBlock, text.size()));
  }
  std::string& block = blocks_.back();
  const std::size_t begin = block.size();
  block += text;
  return std::string_view(block).substr(begin);
}

std::uint32_t NumberedTexts::number(std::string_view text) {
  const std::uint32_t number = numbers_.number(text);
  if (number == texts_.size()) texts_.push_back(keep(text));
  return number;
}

}  // namespace synopse
