// A value that is mostly missing.
#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <utility>

namespace synopse {

// A std::optional in the width of one pointer; a value that is there costs more.
template <class Value>
class SparseValue {
 public:
  SparseValue() noexcept = default;
  SparseValue(std::nullopt_t) noexcept {}  // NOLINT(google-explicit-constructor)
  template <std::convertible_to<Value> Given>
  SparseValue(Given&& value)  // NOLINT(google-explicit-constructor)
      : value_(std::make_unique<Value>(std::forward<Given>(value))) {}
  SparseValue(const std::optional<Value>& value)  // NOLINT(google-explicit-constructor)
      : value_(value ? std::make_unique<Value>(*value) : nullptr) {}
  SparseValue(const SparseValue& other) : value_(other ? std::make_unique<Value>(*other) : nullptr) {}
  SparseValue(SparseValue&& other) noexcept = default;
  SparseValue& operator=(const SparseValue& other) { return *this = SparseValue(other); }
  SparseValue& operator=(SparseValue&& other) noexcept = default;
  ~SparseValue() = default;

  bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }
  operator std::optional<Value>() const {  // NOLINT(google-explicit-constructor)
    return value_ ? std::optional<Value>(*value_) : std::nullopt;
  }
  const Value& operator*() const { return *value_; }
  Value& operator*() { return *value_; }
  const Value* operator->() const { return value_.get(); }
  Value* operator->() { return value_.get(); }
  void reset() { value_.reset(); }

  friend bool operator==(const SparseValue& a, const SparseValue& b) {
    return a.has_value() == b.has_value() && (!a || *a == *b);
  }

 private:
  std::unique_ptr<Value> value_;
};

}  // namespace synopse
