#include <doctest/doctest.h>

#include "synopse/view/page.h"

using namespace synopse;

namespace {

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

Entity name(Span span, std::string ref) { return {.span = span, .type = "place", .ref = std::move(ref)}; }

std::string page_of(const Document& de, const Document& en, const Alignment& alignment) {
  std::string page;
  view::write_page({"a", &de, &en, &alignment}, page);
  return page;
}

const Document kNothing{.id = "a.en", .language = "en"};

}  // namespace

TEST_CASE("a page is a whole file that loads nothing") {
  const Document de{.id = "a.de", .language = "de", .text = "Ja.", .sentences = {{{0, 3}}}};
  const std::string page = page_of(de, kNothing, {});
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(has(page, "default-src 'none'"));
  CHECK(has(page, "Ja."));
}

TEST_CASE("texts without sentences are shown line by line") {
  const Document de{.id = "a.de", .language = "de", .text = "Eins\n\nzwei"};
  const std::string page = page_of(de, kNothing, {});
  CHECK(has(page, "<p class=\"rest\">Eins</p>\n<p class=\"rest\">zwei</p>"));
}

TEST_CASE("linked units lead to each other and name their group") {
  const Document de{
      .language = "de", .text = "Wien.", .sentences = {{{0, 5}}}, .entities = {name({0, 4}, "v")}};
  const Document en{
      .language = "en", .text = "Vienna.", .sentences = {{{0, 7}}}, .entities = {name({0, 6}, "v")}};
  const Alignment alignment{.links = {{.level = Level::entity, .de = {0}, .en = {0}}}};
  const std::string page = page_of(de, en, alignment);
  CHECK(has(page, "<a class=entity id=de-e1 data-g=l1 "));
  CHECK(has(page, "href=#en-e1>Wien</a>."));
  CHECK(has(page, "href=#de-e1>Vienna</a>."));
}

TEST_CASE("mentions of one thing that the other text lacks light together") {
  const Document de{.language = "de",
                    .text = "Wien, Wien.",
                    .sentences = {{{0, 11}}},
                    .entities = {name({0, 4}, "v"), name({6, 10}, "v")}};
  const std::string page = page_of(de, kNothing, {});
  CHECK(has(page, "id=de-e1 data-g=r1"));
  CHECK(has(page, "id=de-e2 data-g=r1"));
}

TEST_CASE("marks that cross are cut, and links never nest") {
  const Document de{.language = "de",
                    .text = "abcdef",
                    .sentences = {{{0, 6}}},
                    .entities = {name({0, 4}, ""), name({2, 6}, "")}};
  const std::string page = page_of(de, kNothing, {});
  CHECK(has(page, "<span class=\"entity alone\" id=de-e1 "));
  CHECK(has(page, ">ab<a class=\"entity alone\" id=de-e2 "));
  CHECK(has(page, ">cd</a></span><a class=\"entity alone\" data-u=de-e2 href=#de-e2>ef</a>"));
}

TEST_CASE("marks without number over one place stay small, and each is still there to be linked to") {
  Document de{.language = "de", .text = std::string(4000, 'x'), .sentences = {{{0, 4000}}}};
  for (std::uint32_t e = 0; e < 2000; ++e) de.entities.push_back(name({e, 4000 - e}, ""));
  const std::string page = page_of(de, kNothing, {});
  CHECK(page.size() < 2'000'000);
  CHECK(has(page, "id=de-e1 "));
  CHECK(has(page, "<span id=de-e2000></span>"));
}
