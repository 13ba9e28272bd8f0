#include <doctest/doctest.h>

#include <vector>

#include "synopse/grammar/text_pool.h"

using namespace synopse;

TEST_CASE("texts of any length come back, and the same text once when asked so") {
  TextPoolBuilder builder;
  std::vector<std::string> texts = {"", "a", "a\0b", "ä"};
  for (const std::size_t size : {254U, 255U, 256U, 70000U}) texts.emplace_back(size, 'x');
  std::vector<TextRef> added, interned;
  for (const std::string& text : texts) {
    added.push_back(builder.add(text));
    interned.push_back(builder.intern(text));
  }
  const TextPool pool(builder.bytes());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CHECK(pool[added[i]] == texts[i]);
    CHECK(pool[interned[i]] == texts[i]);
    CHECK(pool.holds(added[i]));
    CHECK(added[i] != interned[i]);
    CHECK(builder.intern(texts[i]) == interned[i]);
  }
}

TEST_CASE("a text that would end behind the pool is none") {
  TextPoolBuilder builder;
  const TextRef first = builder.add("abc"), second = builder.add(std::string(300, 'x'));
  const std::string bytes(builder.bytes());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const TextPool cut(std::string_view(bytes).substr(0, size));
    CHECK(cut.holds(first) == (size >= 4));
    CHECK_FALSE(cut.holds(second));
    CHECK_FALSE(cut.holds(0xFFFFFFFF));
  }
}
