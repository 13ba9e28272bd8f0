// What can follow a test in an item expression: the tests that the next item may pass, and whether a match
// may end there.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/item_operations.h"

namespace synopse {

// Tests are numbered in the order of their operations.  Found out when they are first asked for: of thousands
// of tests most are never reached.
class TestClosures {
 public:
  // Which way items are taken: operations must be in that order.
  enum class Way : std::uint8_t { forward, backward };
  using Number = std::uint16_t;  // of a test, or a closure: there are no more than kMostOperations
  enum Mark : std::uint8_t { kAccepts = 1, kAcceptsAtEdge = 2 };

  struct Closure {
    std::uint32_t first, size;  // of its tests, ascending, in TestClosures
    std::uint8_t marks;         // kAccepts implies kAcceptsAtEdge
  };

  // Keeps `code`.
  TestClosures(const ItemCode& code, Way way);

  std::size_t number_of_tests() const { return code_.tests.size(); }
  // The number that a test has in its rule's alphabet.
  std::uint32_t in_alphabet(std::uint32_t test) const { return code_.numbers[test]; }

  // The number of the closure behind a test; tests that lead to the same share it.
  std::uint32_t behind(std::uint32_t test) {
    const Number known = behind_[test];
    return known != kNoNumber ? known : find_behind(test);
  }
  // At the beginning; at the near edge of the sentence or within.
  std::uint32_t at_start(bool at_edge);

  const Closure& operator[](std::uint32_t closure) const { return closures_[closure]; }
  std::span<const Number> tests(std::uint32_t closure) const {
    return {tests_.data() + closures_[closure].first, closures_[closure].size};
  }
  std::size_t size() const { return closures_.size(); }

 private:
  static constexpr std::uint32_t kUnknown = 0xFFFFFFFF;
  static constexpr Number kNoNumber = 0xFFFF;

  Number test_at(std::uint32_t operation) const;
  std::uint32_t plain_target(std::uint32_t operation) const;
  std::uint32_t find_behind(std::uint32_t test);
  std::uint32_t find(std::uint32_t operation, bool at_near_edge);
  void follow(std::uint32_t operation, bool at_near_edge);
  void visit(std::uint32_t at, bool at_near_edge);
  bool accepts_at_far_edge();

  ItemCode code_;
  ItemOperation::Kind far_;                              // the assertion that holds where the items end
  std::vector<Number> behind_;                           // closures, by test
  std::unordered_map<std::uint32_t, std::uint32_t> at_;  // closures, by the operation where they begin
  std::vector<Closure> closures_;
  std::vector<Number> tests_;
  std::uint32_t starts_[2] = {kUnknown, kUnknown};
  // What follow() works on.
  std::vector<Number> found_;
  std::vector<std::uint32_t> pending_, at_far_edge_;
  std::vector<bool> visited_;  // by operation
  bool accepts_ = false;
};

}  // namespace synopse
