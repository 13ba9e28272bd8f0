#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "damaged_image.h"
#include "synopse/text/flat_block.h"

using namespace synopse;
using namespace synopse::test;

namespace {

constexpr BlockKind kKind{.magic = 7, .version = 2, .name = "test"};

Image block() {
  BlockWriter writer;
  writer.add(std::vector<std::uint32_t>{1, 2, 3});
  writer.add(std::string_view("text"));
  writer.add(std::vector<std::uint64_t>());
  return writer.finish(kKind);
}

std::string why(const BlockKind& kind, std::span<const std::byte> bytes, std::size_t sections) {
  try {
    BlockView(kind, bytes, sections);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("sections come back as they were written") {
  const Image image = block();
  const BlockView view(kKind, image, 3);
  const auto numbers = view.section<std::uint32_t>(0);
  CHECK(std::vector<std::uint32_t>(numbers.begin(), numbers.end()) == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(view.text(1) == "text");
  CHECK(view.section<std::uint64_t>(2).empty());
  CHECK_THROWS_AS(view.section<std::uint64_t>(0), Error);
}

TEST_CASE("blocks in an image stand behind each other and know where they end") {
  Image image(3);
  const std::size_t first = append_aligned(image, block());
  const std::size_t second = append_aligned(image, block());
  CHECK(first == 8);
  CHECK(second % 8 == 0);
  const auto at = [&](std::size_t begin) { return std::span<const std::byte>(image).subspan(begin); };
  CHECK(BlockView(kKind, at(first), 3).bytes().size() == block().size());
  CHECK(BlockView(kKind, at(second), 3).text(1) == "text");
}

TEST_CASE("a block of another kind is refused with the reason") {
  const Image image = block();
  Image shifted(4);
  shifted.insert(shifted.end(), image.begin(), image.end());
  CHECK(why({8, 2, "test"}, image, 3).find("something else") != std::string::npos);
  CHECK(why({7, 1, "test"}, image, 3).find("another version") != std::string::npos);
  CHECK(why(kKind, image, 4).find("number of parts") != std::string::npos);
  CHECK(why(kKind, std::span(image).first(image.size() - 1), 3).find("cut short") != std::string::npos);
  CHECK(why(kKind, std::span(shifted).subspan(4), 3).find("multiple of 8") != std::string::npos);
  CHECK(why(kKind, {}, 3).find("cut short") != std::string::npos);
}

TEST_CASE("a damaged block is refused, and one that was sealed again never read beyond its end") {
  check_damaged(block(), [](std::span<const std::byte> bytes) {
    const BlockView view(kKind, bytes, 3);
    const auto numbers = view.section<std::uint32_t>(0);
    const auto letters = view.text(1);
    return std::count(numbers.begin(), numbers.end(), 2U) + std::count(letters.begin(), letters.end(), 't') +
           static_cast<std::ptrdiff_t>(view.section<std::uint64_t>(2).size());
  });
}

TEST_CASE("a block is known by its front and its size") {
  const Image image = block();
  const std::span<const std::byte> front = std::span(image).first(kBlockFront);
  CHECK(is_block_of(front, image));
  CHECK_FALSE(is_block_of(front, std::span(image).first(image.size() - 1)));
  CHECK_FALSE(is_block_of(front, front.first(8)));
  CHECK_FALSE(is_block_of(front.first(8), image));
  BlockWriter writer;
  writer.add(std::vector<std::uint32_t>{1, 2, 4});
  writer.add(std::string_view("text"));
  writer.add(std::vector<std::uint64_t>());
  CHECK_FALSE(is_block_of(front, writer.finish(kKind)));
}
