#include <doctest/doctest.h>

#include <vector>

#include "synopse/grammar/listed_words.h"

using namespace synopse;

TEST_CASE("listed words are known by the spelling that their list asks for") {
  ListedWords listed;
  listed.add({"Von", "Von", "von"}, ListedWords::By::written, 1);
  listed.add({"", "Von", "von"}, ListedWords::By::narrow, 2);
  listed.add({"", "vOn", "von"}, ListedWords::By::lower, 3);
  const auto tags = [&](const SpelledWord& word) {
    std::vector<Tag> found;
    listed.add_tags(word, found);
    return found;
  };
  CHECK(tags({"Von", "Von", "von"}) == std::vector<Tag>{1, 2, 3});
  CHECK(tags({"VON", "VON", "von"}) == std::vector<Tag>{3});
  CHECK(tags({"van", "van", "van"}).empty());
}
