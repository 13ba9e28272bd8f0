// Many short texts behind each other, each known by the number of the byte where it begins.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace synopse {

using TextRef = std::uint32_t;

// Before each text stands its length: a byte, or kLongText and four bytes.
class TextPool {
 public:
  static constexpr unsigned char kLongText = 0xFF;

  TextPool() = default;
  explicit TextPool(std::string_view bytes) : bytes_(bytes) {}

  // Whether a text that lies within the pool begins there.
  bool holds(TextRef ref) const;
  std::string_view operator[](TextRef ref) const {
    const auto size = static_cast<unsigned char>(bytes_[ref]);
    return size < kLongText ? bytes_.substr(ref + 1, size) : long_text(ref);
  }

 private:
  std::string_view long_text(TextRef ref) const;

  std::string_view bytes_;
};

class TextPoolBuilder {
 public:
  TextPoolBuilder() = default;
  TextPoolBuilder(const TextPoolBuilder&) = delete;  // `interned_` looks into it
  TextPoolBuilder& operator=(const TextPoolBuilder&) = delete;

  // Throws Error when the pool would have more than 4 GB.
  TextRef add(std::string_view text);
  TextRef intern(std::string_view text);  // the same number for the same text
  std::string_view bytes() const { return bytes_; }
  std::string_view operator[](TextRef ref) const { return TextPool(bytes_)[ref]; }

 private:
  struct Hash {
    using is_transparent = void;
    const TextPoolBuilder* pool;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    std::size_t operator()(TextRef ref) const { return (*this)((*pool)[ref]); }
  };
  struct Same {
    using is_transparent = void;
    const TextPoolBuilder* pool;
    bool operator()(TextRef a, TextRef b) const { return a == b; }
    bool operator()(TextRef a, std::string_view b) const { return (*pool)[a] == b; }
    bool operator()(std::string_view a, TextRef b) const { return (*pool)[b] == a; }
  };

  std::string bytes_;
  std::unordered_set<TextRef, Hash, Same> interned_{16, Hash{this}, Same{this}};
};

}  // namespace synopse
