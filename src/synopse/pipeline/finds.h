// What phases find, until it goes to the document's layers.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "synopse/document/document.h"

namespace synopse {

// A list in blocks: that of a large document is never copied as a whole, and leaves block by block.
template <class Unit>
class FoundUnits {
 public:
  // The block to which the next ones are to be added.
  std::vector<Unit>& open() {
    if (blocks_.empty()) blocks_.emplace_back();
    if (last().size() >= kBlock) blocks_.emplace_back().reserve(kBlock + kMore);
    return last();
  }
  std::vector<Unit>& last() { return blocks_.back(); }

  // Puts them behind what the layer has.  Where these are many it gets room for as many again, which takes no
  // memory before it is used: later phases add to it without a copy of it all.  The memory of a few stays for
  // those of the next phase.
  void move_to(std::vector<Unit>& layer) {
    if (blocks_.empty()) return;
    if (layer.empty() && blocks_.size() == 1 && last().capacity() > kFew) layer.swap(last());
    std::size_t size = layer.size();
    for (const auto& block : blocks_) size += block.size();
    if (size > layer.capacity()) layer.reserve(size > kBlock ? 2 * size : size);
    for (auto& block : blocks_) {
      layer.insert(layer.end(), std::make_move_iterator(block.begin()), std::make_move_iterator(block.end()));
      if (block.capacity() > kFew) block = std::vector<Unit>();
    }
    clear();
  }

  void clear() {
    if (blocks_.empty()) return;
    blocks_.resize(1);
    last().clear();
  }

 private:
  // So many that the C library has a block of its own for them, which the system gets back.
  static constexpr std::size_t kBlock = (std::size_t{2} << 20) / sizeof(Unit);
  static constexpr std::size_t kMore = 1024;  // that a block may get beyond that
  static constexpr std::size_t kFew = 256;

  std::vector<std::vector<Unit>> blocks_;
};

// A phase's own annotations are no items for itself, so they stand apart from the layers until it ends.
// Matches, which are larger, need not be kept.  For one document after the other.
class Finds {
 public:
  // Drops what an exception has left of the document before.
  void clear();
  // Shows a document without its layers, so that an extractor may add to them; close() puts them back.
  void open(Document& document);
  void close(Document& document);
  // No rule asks for stances: they may wait for those of later phases.
  void move_entities_and_figures(Document& document);
  void move_stances(Document& document) { stances_.move_to(document.stances); }

 private:
  FoundUnits<Entity> entities_;
  FoundUnits<Figure> figures_;
  FoundUnits<Stance> stances_;
};

}  // namespace synopse
