// An array of a grammar: its own, or a part of compiled grammars, which outlive it.
#pragma once

#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace synopse {

template <typename Value>
class GrammarArray {
  static_assert(std::is_trivially_copyable_v<Value>);

 public:
  GrammarArray() = default;
  GrammarArray(std::vector<Value> own) : own_(std::move(own)) {}
  static GrammarArray borrowed(std::span<const Value> values) {
    GrammarArray result;
    result.borrowed_ = values;
    return result;
  }

  std::span<const Value> view() const { return own_.empty() ? borrowed_ : std::span<const Value>(own_); }
  std::size_t size() const { return view().size(); }
  bool empty() const { return view().empty(); }
  const Value& operator[](std::size_t place) const { return view()[place]; }

 private:
  std::vector<Value> own_;
  std::span<const Value> borrowed_;
};

}  // namespace synopse
