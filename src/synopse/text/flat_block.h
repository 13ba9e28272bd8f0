// Plain data in one flat block of bytes, used where it lies: in the binary, in a mapped file, in memory.
//
// A block is little-endian, holds no address, and begins at a multiple of 8 bytes:
//   magic u32, version u32, checksum u64 of all that follows, size of the block u64, number of sections u64,
//   for each section its offset in the block and its size in bytes, u64 each,
//   the sections, each at a multiple of 8 bytes.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace synopse {

static_assert(std::endian::native == std::endian::little, "flat blocks are used in place");

// What a block is, so that none is taken for another.
struct BlockKind {
  std::uint32_t magic;
  std::uint32_t version;
  std::string_view name;  // for messages: "phrase table"
};

// Whether a block's checksum and offsets are looked at before it is used.  Those of the program's own bytes
// need not be: that would read all of them at every start.
enum class Trust : std::uint8_t { checked, blind };

// The first bytes of a block tell it from all others: magic to number of sections, so its checksum, too.
inline constexpr std::size_t kBlockFront = 32;

// Whether `bytes` have the size of the block whose first kBlockFront bytes are `front`, and begin with them.
// What follows is not looked at.
bool is_block_of(std::span<const std::byte> front, std::span<const std::byte> bytes);

// Throws the Error that says that a block cannot be used, and what to do.
[[noreturn]] void refuse_block(const BlockKind& kind, const std::string& why);

// Differs for any two blocks of one size that differ in eight bytes or less next to each other.
std::uint64_t checksum(std::span<const std::byte> bytes);

// Appends bytes to an image at the next multiple of 8; returns where they begin.
std::size_t append_aligned(std::vector<std::byte>& image, std::span<const std::byte> bytes);

// Makes a block of sections, in the order in which they are added.
class BlockWriter {
 public:
  template <typename Value>
  void add(std::span<const Value> values) {
    static_assert(std::is_trivially_copyable_v<Value> && alignof(Value) <= 8);
    add_bytes(std::as_bytes(values));
  }
  template <typename Value>
  void add(const std::vector<Value>& values) {
    add(std::span<const Value>(values));
  }
  void add(std::string_view text) { add(std::span<const char>(text)); }
  std::vector<std::byte> finish(const BlockKind& kind) const;

 private:
  void add_bytes(std::span<const std::byte> bytes);

  std::vector<std::pair<std::uint64_t, std::uint64_t>> sections_;  // offset behind the table, size
  std::vector<std::byte> bytes_;
};

// A block whose frame has been checked.  The bytes must outlive it.
class BlockView {
 public:
  // `bytes` may go on behind the block.  Throws Error unless it is a whole block of that kind with so many
  // sections, its checksum right.
  BlockView(const BlockKind& kind, std::span<const std::byte> bytes, std::size_t sections,
            Trust trust = Trust::checked);

  std::span<const std::byte> bytes() const { return bytes_; }  // of this block alone

  // Throws Error when the section's size is no multiple of a value's.
  template <typename Value>
  std::span<const Value> section(std::size_t number) const {
    static_assert(std::is_trivially_copyable_v<Value> && alignof(Value) <= 8);
    const std::span<const std::byte> raw = raw_section(number);
    if (raw.size() % sizeof(Value) != 0) refuse_block(kind_, "a section ends within a value");
    return {reinterpret_cast<const Value*>(raw.data()), raw.size() / sizeof(Value)};
  }
  std::string_view text(std::size_t number) const {
    const std::span<const char> letters = section<char>(number);
    return {letters.data(), letters.size()};
  }

 private:
  std::span<const std::byte> raw_section(std::size_t number) const;

  BlockKind kind_;
  std::span<const std::byte> bytes_;
};

}  // namespace synopse
