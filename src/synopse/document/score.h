// How sure a rule or a link is, where that is told.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>

namespace synopse {

// A std::optional<float> in the width of a float.
class Score {
 public:
  constexpr Score() noexcept = default;
  constexpr Score(std::nullopt_t) noexcept {}               // NOLINT(google-explicit-constructor)
  constexpr Score(float score) noexcept : score_(score) {}  // NOLINT(google-explicit-constructor)
  constexpr Score(const std::optional<float>& score)
      : score_(score.value_or(kNone)) {}  // NOLINT(google-explicit-constructor)

  constexpr bool has_value() const noexcept {
    return std::bit_cast<std::uint32_t>(score_) != std::bit_cast<std::uint32_t>(kNone);
  }
  constexpr explicit operator bool() const noexcept { return has_value(); }
  constexpr operator std::optional<float>() const {  // NOLINT(google-explicit-constructor)
    return has_value() ? std::optional(score_) : std::nullopt;
  }
  constexpr float operator*() const { return score_; }

  friend constexpr bool operator==(const Score& a, const Score& b) {
    return a.has_value() == b.has_value() && (!a || a.score_ == b.score_);
  }

 private:
  static constexpr float kNone = std::bit_cast<float>(0xFFFFFFFFU);  // a NaN that nobody computes

  float score_ = kNone;
};

}  // namespace synopse
