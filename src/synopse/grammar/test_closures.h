// What can follow a test in an item expression: the tests that the next item may pass, and whether a match
// may end there.
#pragma once

#include <cstdint>
#include <span>
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
    std::uint32_t first;      // of its tests, ascending, in TestClosures
    Number size;              // of them
    std::uint16_t operation;  // where it begins; kNoNumber: at the beginning
    std::uint8_t marks;       // kAccepts implies kAcceptsAtEdge
  };

  // Keeps `code`.
  TestClosures(const ItemCode& code, Way way);

  // The number that a test has in its rule's alphabet.
  std::uint32_t in_alphabet(std::uint32_t test) const { return code_.numbers[test]; }

  // The number of the closure behind a test; tests that lead to the same share it.
  Number behind(std::uint32_t test) {
    const Number known = behind_[test];
    return known != kNoNumber ? known : find_behind(test);
  }
  // At the beginning; at the near edge of the sentence or within.
  Number at_start(bool at_edge);

  const Closure& operator[](std::uint32_t closure) const { return closures_[closure]; }
  std::span<const Number> tests(std::uint32_t closure) const {
    return {tests_.data() + closures_[closure].first, closures_[closure].size};
  }
  std::size_t size() const { return closures_.size(); }

 private:
  static constexpr Number kNoNumber = 0xFFFF;

  std::uint32_t plain_target(std::uint32_t operation) const;
  Number find_behind(std::uint32_t test);
  Number& place_of(std::uint32_t operation);
  void hash_anew();
  Number add(std::uint32_t operation, std::uint16_t begins_at, bool at_near_edge);

  ItemCode code_;
  ItemOperation::Kind far_;       // the assertion that holds where the items end
  std::vector<Number> behind_;    // closures, by test
  std::vector<Number> by_begin_;  // a hash table of closures, by where they begin: a power of two, half of
                                  // them free at the least
  std::vector<Closure> closures_;
  std::vector<Number> tests_;
  Number starts_[2] = {kNoNumber, kNoNumber};
};

}  // namespace synopse
