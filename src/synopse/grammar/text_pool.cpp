#include "synopse/grammar/text_pool.h"

#include <cstring>
#include <limits>

#include "synopse/error.h"

namespace synopse {
namespace {

constexpr std::size_t kFrontOfLong = 1 + sizeof(std::uint32_t);

}  // namespace

std::string_view TextPool::long_text(TextRef ref) const {
  std::uint32_t size = 0;
  std::memcpy(&size, bytes_.data() + ref + 1, sizeof size);
  return bytes_.substr(ref + kFrontOfLong, size);
}

bool TextPool::holds(TextRef ref) const {
  if (ref >= bytes_.size()) return false;
  const std::size_t left = bytes_.size() - ref;
  const auto size = static_cast<unsigned char>(bytes_[ref]);
  if (size < kLongText) return size < left;
  if (left < kFrontOfLong) return false;
  std::uint32_t long_size = 0;
  std::memcpy(&long_size, bytes_.data() + ref + 1, sizeof long_size);
  return long_size <= left - kFrontOfLong;
}

TextRef TextPoolBuilder::add(std::string_view text) {
  constexpr std::size_t kMost = std::numeric_limits<TextRef>::max();
  if (bytes_.size() + kFrontOfLong > kMost || text.size() > kMost - kFrontOfLong - bytes_.size())
    throw Error(Fault::usage, "a lexicon holds more text than 4 GB");
  const auto ref = static_cast<TextRef>(bytes_.size());
  if (text.size() < TextPool::kLongText) {
    bytes_ += static_cast<char>(text.size());
  } else {
    const auto size = static_cast<std::uint32_t>(text.size());
    bytes_ += static_cast<char>(TextPool::kLongText);
    bytes_.append(reinterpret_cast<const char*>(&size), sizeof size);
  }
  bytes_ += text;
  return ref;
}

TextRef TextPoolBuilder::intern(std::string_view text) {
  const auto known = interned_.find(text);
  return known != interned_.end() ? *known : *interned_.insert(add(text)).first;
}

}  // namespace synopse
