// Values as a stream of bytes and back.  Both archives take the same calls, so one function that names the
// fields of a struct both writes and reads it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "synopse/error.h"
#include "synopse/grammar/grammar_array.h"
#include "synopse/grammar/grammar_text.h"

namespace synopse {

// The first place at or behind `at` where such a value may lie.
template <typename Value>
constexpr std::size_t aligned(std::size_t at) {
  return (at + alignof(Value) - 1) / alignof(Value) * alignof(Value);
}

class ArchiveWriter {
 public:
  static constexpr bool reads = false;
  std::string_view bytes() const { return bytes_; }

  template <typename Value>
  requires std::is_arithmetic_v<Value> || std::is_enum_v<Value>
  void operator()(const Value& value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void operator()(const std::string& text) { add(text); }
  void operator()(const GrammarText& text) { add(text.view()); }
  template <typename Value>
  void operator()(const GrammarArray<Value>& values) {
    (*this)(static_cast<std::uint32_t>(values.size()));
    bytes_.resize(aligned<Value>(bytes_.size()));
    const auto raw = std::as_bytes(values.view());
    bytes_.append(reinterpret_cast<const char*>(raw.data()), raw.size());
  }
  template <typename Value>
  void operator()(const std::vector<Value>& values) {
    (*this)(static_cast<std::uint32_t>(values.size()));
    for (const Value& each : values) item(each);
  }
  void operator()(const std::vector<bool>& values) {
    (*this)(static_cast<std::uint32_t>(values.size()));
    for (const bool each : values) (*this)(each);
  }

 private:
  void add(std::string_view text) {
    (*this)(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  template <typename Value>
  void item(const Value& value) {
    if constexpr (requires { (*this)(value); })
      (*this)(value);
    else
      fields(*this, const_cast<Value&>(value));
  }
  std::string bytes_;
};

// Long texts and arrays stay parts of the bytes, which must outlive them and begin at a multiple of 8.
// Throws Error when the bytes end too early, or tell of more than there is room for.
class ArchiveReader {
 public:
  static constexpr bool reads = true;
  explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}

  template <typename Value>
  requires std::is_arithmetic_v<Value> || std::is_enum_v<Value>
  void operator()(Value& value) { std::memcpy(&value, take(sizeof value).data(), sizeof value); }
  void operator()(std::string& text) { text = take(count()); }
  void operator()(GrammarText& text) { text = GrammarText::borrowed(take(count())); }
  template <typename Value>
  void operator()(GrammarArray<Value>& values) {
    const std::size_t size = count();
    take(aligned<Value>(at_) - at_);
    const std::string_view raw = take(size * sizeof(Value));
    values = GrammarArray<Value>::borrowed({reinterpret_cast<const Value*>(raw.data()), size});
  }
  template <typename Value>
  void operator()(std::vector<Value>& values) {
    values.resize(count());
    for (Value& each : values) item(each);
  }
  void operator()(std::vector<bool>& values) {
    values.resize(count());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = take(1)[0] != 0;
  }

 private:
  template <typename Value>
  void item(Value& value) {
    if constexpr (requires { (*this)(value); })
      (*this)(value);
    else
      fields(*this, value);
  }
  std::string_view take(std::size_t size) {
    if (size > bytes_.size()) throw Error(Fault::usage, "compiled grammars are damaged: they end too early");
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    at_ += size;
    return taken;
  }
  std::uint32_t count() {
    std::uint32_t number = 0;
    (*this)(number);
    if (number > bytes_.size())
      throw Error(Fault::usage, "compiled grammars are damaged: a number is too large");
    return number;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace synopse
