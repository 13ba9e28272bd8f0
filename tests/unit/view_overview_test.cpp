#include <doctest/doctest.h>

#include <map>

#include "synopse/view/overview.h"

using namespace synopse;
using view::Overview;

namespace {

std::map<std::string, std::string> pages(const Overview& overview) {
  std::map<std::string, std::string> all;
  overview.write([&](const std::string& name, const std::string& content) { all[name] = content; });
  return all;
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

view::PairFindings pair_of(std::size_t number) {
  const std::string id = "p" + std::to_string(number);
  view::PairFindings found{.id = id, .address = "pairs/" + id + ".html"};
  found.counts.disagreements = number % 3;
  return found;
}

}  // namespace

TEST_CASE("addresses spell what a URL would take for something else") {
  CHECK(view::address_of("a-b_c.html") == "a-b_c.html");
  CHECK(view::address_of("50%25 ä#?&\"<.html") == "50%2525%20%C3%A4%23%3F%26%22%3C.html");
}

TEST_CASE("names are counted over pairs, by what they stand for") {
  Overview overview;
  for (std::size_t p = 0; p < 3; ++p) {
    view::PairFindings found = pair_of(p);
    found.things["q1"] = {.name = {"Wien", "Vienna"}, .type = "place", .mentions = {2, 1}, .pairs = 1};
    overview.add(std::move(found));
  }
  CHECK(has(
      pages(overview).at("index.html"),
      "<bdi>Wien</bdi></td><td lang=\"en\"><bdi>Vienna</bdi></td><td>place</td><td class=\"number\">6</td>"
      "<td class=\"number\">3</td><td class=\"number\">3</td>"));
}

TEST_CASE("of very many names the most mentioned are kept") {
  Overview overview;
  for (std::size_t p = 0; p < 100; ++p) {
    view::PairFindings found = pair_of(p);
    for (std::size_t n = 0; n < 1000; ++n)
      found.things["rare" + std::to_string(p * 1000 + n)] = {
          .name = {"Selten", ""}, .type = "place", .mentions = {1, 0}};
    found.things["often"] = {.name = {"Oft", ""}, .type = "place", .mentions = {1, 0}};
    overview.add(std::move(found));
  }
  CHECK(
      has(pages(overview).at("index.html"),
          "<bdi>Oft</bdi></td><td lang=\"en\"><bdi></bdi></td><td>place</td><td class=\"number\">100</td>"));
}

TEST_CASE("many pairs are listed on several pages that lead to each other") {
  Overview overview;
  for (std::size_t p = 0; p < 401; ++p) overview.add(pair_of(p));
  const auto all = pages(overview);
  CHECK(all.size() == 3);
  CHECK(has(all.at("index.html"), "href=\"pairs-2.html#pairs\">next"));
  CHECK(has(all.at("pairs-2.html"), "page 2 of 3"));
  CHECK(has(all.at("pairs-3.html"), "href=\"pairs/p400.html\""));
  CHECK_FALSE(has(all.at("pairs-3.html"), ">next<"));
}
