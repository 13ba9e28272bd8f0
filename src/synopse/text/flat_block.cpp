#include "synopse/text/flat_block.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

#include "synopse/error.h"

namespace synopse {
namespace {

struct Header {
  std::uint32_t magic;
  std::uint32_t version;
  std::uint64_t checksum;
  std::uint64_t size;
  std::uint64_t sections;
};

static_assert(sizeof(Header) == kBlockFront);

struct Section {
  std::uint64_t offset;
  std::uint64_t size;
};

constexpr std::size_t kAlignment = 8;
constexpr std::size_t kUnchecked = offsetof(Header, size);  // the checksum is of what follows it
constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;       // odd, so that no step loses anything

std::uint64_t step(std::uint64_t state, std::uint64_t word) {
  return std::rotl((state ^ word) * kFactor, 29);
}

std::uint64_t word_at(std::span<const std::byte> bytes, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes.data() + at, std::min(sizeof word, bytes.size() - at));
  return word;
}

}  // namespace

void refuse_block(const BlockKind& kind, const std::string& why) {
  throw Error(Fault::usage,
              "the compiled " + std::string(kind.name) + " cannot be used: " + why + "; compile it again");
}

bool is_block_of(std::span<const std::byte> front, std::span<const std::byte> bytes) {
  Header header{};
  if (front.size() != sizeof header || bytes.size() < sizeof header) return false;
  std::memcpy(&header, front.data(), sizeof header);
  return bytes.size() == header.size && std::ranges::equal(bytes.first(front.size()), front);
}

// Four states side by side, since one would wait for its own product at every word.
std::uint64_t checksum(std::span<const std::byte> bytes) {
  std::array<std::uint64_t, 4> states = {1, 2, 3, 4};
  std::size_t at = 0;
  for (; at + 32 <= bytes.size(); at += 32)
    for (std::size_t i = 0; i < states.size(); ++i) states[i] = step(states[i], word_at(bytes, at + 8 * i));
  for (; at < bytes.size(); at += 8) states[0] = step(states[0], word_at(bytes, at));
  std::uint64_t sum = bytes.size();
  for (const std::uint64_t state : states) sum = step(sum, state);
  return sum ^ (sum >> 32);
}

std::size_t append_aligned(std::vector<std::byte>& image, std::span<const std::byte> bytes) {
  image.resize((image.size() + kAlignment - 1) / kAlignment * kAlignment);
  const std::size_t begin = image.size();
  image.insert(image.end(), bytes.begin(), bytes.end());
  return begin;
}

void BlockWriter::add_bytes(std::span<const std::byte> bytes) {
  sections_.emplace_back(append_aligned(bytes_, bytes), bytes.size());
}

std::vector<std::byte> BlockWriter::finish(const BlockKind& kind) const {
  const std::size_t front = sizeof(Header) + sections_.size() * sizeof(Section);
  std::vector<std::byte> block(front);
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    const Section section{front + sections_[i].first, sections_[i].second};
    std::memcpy(block.data() + sizeof(Header) + i * sizeof section, &section, sizeof section);
  }
  block.insert(block.end(), bytes_.begin(), bytes_.end());
  Header header{kind.magic, kind.version, 0, block.size(), sections_.size()};
  std::memcpy(block.data(), &header, sizeof header);
  header.checksum = checksum(std::span(block).subspan(kUnchecked));
  std::memcpy(block.data(), &header, sizeof header);
  return block;
}

BlockView::BlockView(const BlockKind& kind, std::span<const std::byte> bytes, std::size_t sections,
                     Trust trust)
    : kind_(kind) {
  Header header{};
  if (bytes.size() < sizeof header) refuse_block(kind, "it is cut short");
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlignment != 0)
    refuse_block(kind, "it does not begin at a multiple of 8 bytes");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kind.magic) refuse_block(kind, "it is something else");
  if (header.version != kind.version) refuse_block(kind, "another version of this program made it");
  if (header.size > bytes.size()) refuse_block(kind, "it is cut short");
  if (header.sections != sections || header.size < sizeof header + sections * sizeof(Section))
    refuse_block(kind, "it has another number of parts");
  bytes_ = bytes.first(header.size);
  if (trust == Trust::checked && checksum(bytes_.subspan(kUnchecked)) != header.checksum)
    refuse_block(kind, "it is damaged");
}

std::span<const std::byte> BlockView::raw_section(std::size_t number) const {
  Section section{};
  std::memcpy(&section, bytes_.data() + sizeof(Header) + number * sizeof section, sizeof section);
  if (section.offset % kAlignment != 0 || section.offset > bytes_.size() ||
      section.size > bytes_.size() - section.offset)
    refuse_block(kind_, "a part of it lies elsewhere");
  return bytes_.subspan(section.offset, section.size);
}

}  // namespace synopse
