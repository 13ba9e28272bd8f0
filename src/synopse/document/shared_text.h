// A short text that many annotations carry.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace synopse {

// Reads like a constant std::string, is one pointer wide, and shares its characters with its copies: a large
// document has millions of annotations, and most of what they say of themselves is said by others, too.
// Copies may be made and dropped on any thread.
class SharedText {
 public:
  SharedText() noexcept = default;
  SharedText(std::string_view text) : block_(make(text, {})) {}    // NOLINT(google-explicit-constructor)
  SharedText(const std::string& text) : block_(make(text, {})) {}  // NOLINT(google-explicit-constructor)
  SharedText(const char* text) : block_(make(text, {})) {}         // NOLINT(google-explicit-constructor)
  SharedText(const SharedText& other) noexcept : block_(shared(other.block_)) {}
  SharedText(SharedText&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  SharedText& operator=(const SharedText& other) noexcept { return *this = SharedText(other); }
  SharedText& operator=(SharedText&& other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~SharedText() { drop(block_); }

  std::string_view view() const noexcept { return block_ ? characters(block_) : std::string_view(); }
  operator std::string_view() const noexcept { return view(); }  // NOLINT(google-explicit-constructor)
  operator std::string() const { return std::string(view()); }   // NOLINT(google-explicit-constructor)

  const char* c_str() const noexcept { return block_ ? characters(block_).data() : ""; }  // ends with NUL

  bool empty() const noexcept { return !block_; }
  std::size_t size() const noexcept { return view().size(); }
  char operator[](std::size_t at) const { return view()[at]; }
  char front() const { return view().front(); }
  char back() const { return view().back(); }
  auto begin() const noexcept { return view().begin(); }
  auto end() const noexcept { return view().end(); }
  bool starts_with(std::string_view text) const { return view().starts_with(text); }
  bool starts_with(char c) const { return view().starts_with(c); }
  bool ends_with(std::string_view text) const { return view().ends_with(text); }
  bool ends_with(char c) const { return view().ends_with(c); }
  template <class What>
  std::size_t find(const What& what, std::size_t from = 0) const {
    return view().find(what, from);
  }
  std::string_view substr(std::size_t begin, std::size_t count = std::string_view::npos) const {
    return view().substr(begin, count);
  }

  void clear() noexcept { *this = SharedText(); }
  SharedText& operator+=(std::string_view text) {
    SharedText sum;
    sum.block_ = make(view(), text);
    return *this = std::move(sum);
  }
  SharedText& operator+=(char c) { return *this += std::string_view(&c, 1); }

  template <std::convertible_to<std::string_view> Text>
  friend bool operator==(const SharedText& a, const Text& b) {
    return a.view() == std::string_view(b);
  }
  template <std::convertible_to<std::string_view> Text>
  friend std::strong_ordering operator<=>(const SharedText& a, const Text& b) {
    return a.view() <=> std::string_view(b);
  }
  friend std::string operator+(std::string a, const SharedText& b) { return std::move(a += b.view()); }
  friend std::string operator+(const SharedText& a, std::string_view b) { return std::string(a.view()) += b; }
  friend std::string operator+(const char* a, const SharedText& b) { return std::string(a) += b.view(); }
  friend std::string operator+(const SharedText& a, char b) { return std::string(a.view()) += b; }
  friend std::string operator+(char a, const SharedText& b) { return std::string(1, a) += b.view(); }
  friend std::ostream& operator<<(std::ostream& out, const SharedText& text) { return out << text.view(); }

 private:
  struct Block;
  // Null for an empty text.
  static Block* make(std::string_view begin, std::string_view end);
  static Block* shared(Block* block) noexcept;
  static void drop(Block* block) noexcept;
  static std::string_view characters(const Block* block) noexcept;

  Block* block_ = nullptr;
};

}  // namespace synopse

template <>
struct std::hash<synopse::SharedText> {
  std::size_t operator()(const synopse::SharedText& text) const noexcept {
    return std::hash<std::string_view>()(text);
  }
};
