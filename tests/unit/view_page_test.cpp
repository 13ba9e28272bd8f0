#include <doctest/doctest.h>

#include "synopse/view/page.h"

using namespace synopse;

TEST_CASE("a page is a whole file that loads nothing") {
  const Document de{.id = "a.de", .language = "de", .text = "Ja.", .sentences = {{{0, 3}}}};
  const Document en{.id = "a.en", .language = "en", .text = "Yes.", .sentences = {{{0, 4}}}};
  const Alignment alignment;
  std::string page;
  view::write_page({"a", &de, &en, &alignment}, page);
  CHECK(page.starts_with("<!DOCTYPE html>"));
  CHECK(page.ends_with("</html>\n"));
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("Yes.") != std::string::npos);
}
