// What may stand beside an item that passes a test of an item expression.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/grammar/item_operations.h"

namespace synopse {

class TestNeighbours {
 public:
  // The item on one side.
  struct Side {
    std::vector<std::uint32_t> tests;  // it passes one of them: numbers of the alphabet, ascending
    bool none = false;                 // the match may be over here, whatever stands there
    bool edge = false;                 // the match may be over here if the sentence is
  };

  // Of operations in the order of the items; keeps them.
  explicit TestNeighbours(std::span<const ItemOperation> operations);

  // Beside the test at a place in the operations.
  Side next(std::uint32_t test);
  Side previous(std::uint32_t test);

 private:
  struct Place {
    std::uint32_t operation;
    bool at_edge;  // an assertion on the way there says that the sentence is over
  };

  void start();
  void reach(Place place);
  bool take(Place& place);
  void look_forward(Place place);
  void look_back(Place place);
  void come_from(std::uint32_t operation, bool at_edge);
  Side result();

  std::span<const ItemOperation> operations_;
  // The last jump or split that leads to an operation, and the one before it that leads to the same.
  std::vector<std::uint32_t> last_jump_, jump_before_;
  std::vector<Place> pending_;
  std::vector<bool> reached_[2];  // by operation; within the sentence, at its edge
  Side side_;
};

}  // namespace synopse
