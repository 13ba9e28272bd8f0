// A value that may be missing and has a state of its own for that.
#pragma once

#include <optional>
#include <utility>

namespace synopse {

// A std::optional in the width of its value: one that is_missing(), as missing() is, stands for none.
template <class Value>
class SlimOptional {
 public:
  SlimOptional() noexcept = default;
  SlimOptional(std::nullopt_t) noexcept {}                          // NOLINT(google-explicit-constructor)
  SlimOptional(Value value) noexcept : value_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  SlimOptional(std::optional<Value> value)                          // NOLINT(google-explicit-constructor)
      : value_(value ? std::move(*value) : Value::missing()) {}

  bool has_value() const noexcept { return !value_.is_missing(); }
  explicit operator bool() const noexcept { return has_value(); }
  const Value& operator*() const { return value_; }
  Value& operator*() { return value_; }
  const Value* operator->() const { return &value_; }
  Value* operator->() { return &value_; }
  Value& emplace() { return value_ = Value(); }
  void reset() { value_ = Value::missing(); }

 private:
  Value value_ = Value::missing();
};

}  // namespace synopse
