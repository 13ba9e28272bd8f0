// Sets of tests over items, numbered: whether an item passes a test of a set is remembered for its look.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/looks.h"
#include "synopse/grammar/tags.h"
#include "synopse/grammar/test_way.h"

namespace synopse {

// One a phase and thread.
class TestSets {
 public:
  using Number = std::uint16_t;
  static constexpr Number kAnything = 0;  // the set that every item passes

  explicit TestSets(std::size_t tags);

  // The number of the set of all tests that have these ways, whose tags are ascending.  kAnything for what is
  // too large to be worth asking, and once there are too many sets: who passes a set passes what it stands
  // for, too.
  Number number(const std::vector<TestWay>& ways);

  // `look` is below 2^16.
  bool passes(Number set, std::uint32_t look, const Looks& looks) {
    if (set == kAnything) return true;
    const std::uint32_t known = answers_[place_of(set, look)];
    return (known | kYes) == (rest_of(set, look) | kYes) ? (known & kYes) != 0 : find_out(set, look, looks);
  }
  // The numbers of looks mean something else from now on.
  void forget_looks();

 private:
  // Answers stand below what their places do not tell of the question: those about one look lie together.
  static constexpr int kFirstSlotBits = 8, kMostSlotBits = 16, kAnswerBits = 2;
  static constexpr std::size_t kSlotsOfSet = 64;
  static constexpr std::uint32_t kYes = 1, kKnown = 2;
  static constexpr std::uint32_t kOdd = 0x9E3779B1;

  struct Set {
    std::uint32_t first, ways;  // in ways_
  };

  std::uint32_t place_of(Number set, std::uint32_t look) const {
    return (look * kOdd + set) & ((1U << slot_bits_) - 1);
  }
  std::uint32_t rest_of(Number set, std::uint32_t look) const {
    const std::uint32_t rest_of_set = std::uint32_t{set} >> slot_bits_;
    return (look << (kMostSlotBits - slot_bits_) | rest_of_set) << kAnswerBits | kKnown;
  }
  void make_room();
  bool find_out(Number set, std::uint32_t look, const Looks& looks);
  bool passes_any(const Set& set) const;

  std::unordered_map<std::u16string, Number> numbers_;
  std::vector<Set> sets_;
  std::vector<Tag> ways_;  // each as how many tags it wants, how many it does not, and these tags
  std::vector<std::uint32_t> answers_;
  int slot_bits_ = kFirstSlotBits;
  std::vector<bool> marked_;  // by tag: the look at hand has it
};

}  // namespace synopse
