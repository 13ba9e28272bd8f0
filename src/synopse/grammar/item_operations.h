// An item expression (pattern.h) as a list of operations: what captures and the search for beginnings run.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// Which tests of a rule an item passes, as bits.
using PassedTests = std::array<std::uint64_t, 4>;

inline bool passes(const PassedTests& item, std::uint32_t test) {
  return (item[test / 64] >> (test % 64)) & 1;
}

// One word each: a grammar has millions of them.
class ItemOperation {
 public:
  enum class Kind : std::uint8_t { test, split, jump, save, begin, end, match };

  // The operand: a test's number, a save's slot, or where a jump leads, relative to the operation.  A split
  // leads to the next operation, which is preferred, and to such a place.
  explicit ItemOperation(Kind kind, std::int32_t operand = 0)
      : word_((static_cast<std::uint32_t>(operand) << kKindBits) | static_cast<std::uint32_t>(kind)) {}

  Kind kind() const { return static_cast<Kind>(word_ & ((1U << kKindBits) - 1)); }
  std::uint32_t number() const { return word_ >> kKindBits; }
  bool leads_back() const { return static_cast<std::int32_t>(word_) < 0; }
  // Where an operation at a place leads.
  std::uint32_t target(std::uint32_t place) const {
    return place + static_cast<std::uint32_t>(static_cast<std::int32_t>(word_) >> kKindBits);
  }

 private:
  static constexpr int kKindBits = 3;
  std::uint32_t word_;
};

// Of one expression; more than a rule may have.
constexpr std::size_t kMostOperations = 65'000;

// Tells the number of a test as it stands in the expression, from kTestOpen to kTestClose.
using TestNumbers = std::function<int(std::string_view)>;

struct ItemOperations {
  // In the order of the items, with a pair of saves for each capture.
  std::vector<ItemOperation> forward;
  // For items taken from the last to the first; without saves.  The tests stand in the opposite order: the
  // last one here is the first one above.
  std::vector<ItemOperation> backward;
  std::vector<std::string> captures;  // names, in the order of their slots
};
ItemOperations item_operations(std::string_view expression, const TestNumbers& numbers);

// The places of the tests among operations, ascending.
std::vector<std::uint16_t> tests_in(std::span<const ItemOperation> operations);

// The numbers that tests at such places have.
std::vector<std::uint8_t> numbers_of(std::span<const ItemOperation> operations,
                                     std::span<const std::uint16_t> tests);

// Operations together with the places of their tests, and the numbers of these.
struct ItemCode {
  std::span<const ItemOperation> operations;
  std::span<const std::uint16_t> tests;
  std::span<const std::uint8_t> numbers;
};

// Whether operations lead to each other and to the end, and no further, with numbers of so many tests and
// slots.  A jump leads back to a split only, so that following jumps comes to an end.
bool can_be_run(std::span<const ItemOperation> operations, std::size_t tests, std::size_t slots);

}  // namespace synopse
