#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include "synopse/pipeline/finds.h"

using synopse::Entity;
using synopse::FoundUnits;

namespace {

constexpr std::uint32_t kBlock = (2 << 20) / sizeof(Entity);

void add(FoundUnits<Entity>& found, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i) found.open().push_back({.span = {i, i + 1}});
}

bool is_in_order(const std::vector<Entity>& layer) {
  for (std::uint32_t i = 0; i < layer.size(); ++i)
    if (layer[i].span.begin != i) return false;
  return true;
}

}  // namespace

TEST_CASE("what was found goes behind the layer, in the order in which it came") {
  for (const std::uint32_t count : {0U, 1U, kBlock - 1, kBlock, kBlock + 1, 5 * kBlock}) {
    CAPTURE(count);
    std::vector<Entity> layer;
    FoundUnits<Entity> found;
    add(found, 0, count);
    found.move_to(layer);
    add(found, count, count + 2 * kBlock);
    found.move_to(layer);
    CHECK(layer.size() == count + 2 * kBlock);
    CHECK(is_in_order(layer));
  }
}

TEST_CASE("a layer of many blocks has room for as many again and is not copied for a few more") {
  std::vector<Entity> layer;
  FoundUnits<Entity> found;
  add(found, 0, 5 * kBlock);
  found.move_to(layer);
  const Entity* first = layer.data();
  found.move_to(layer);
  CHECK(layer.size() == 5 * kBlock);
  add(found, 5 * kBlock, 5 * kBlock + 3);
  found.move_to(layer);
  CHECK(layer.size() == 5 * kBlock + 3);
  CHECK(layer.data() == first);
}

TEST_CASE("a block that is full is not moved when the next ones are added") {
  FoundUnits<Entity> found;
  add(found, 0, kBlock);
  const Entity* first = &found.open().emplace_back();
  for (int i = 0; i < 1000; ++i) found.open().emplace_back();
  CHECK(&found.open().front() == first);
}
