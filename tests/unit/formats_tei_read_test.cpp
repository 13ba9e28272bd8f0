#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/tei.h"
#include "synopse/formats/tei_read.h"

using namespace synopse;

namespace {

std::string file_of(const Document& document) {
  std::string file;
  write_tei(document, file);
  return file;
}

std::string replaced(std::string file, std::string_view from, std::string_view to) {
  const std::size_t at = file.find(from);
  REQUIRE(at != file.npos);
  return file.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a file of ours says so") {
  const std::string own = file_of({.id = "a", .language = "en", .text = "Four words."});
  CHECK(is_own_tei(own));
  CHECK(looks_like_tei(own));
  CHECK_FALSE(is_own_tei(""));
  CHECK_FALSE(is_own_tei(replaced(own, "ident=\"synopse\"", "ident=\"oxgarage\"")));
  CHECK_FALSE(is_own_tei(replaced(own, "a.body", "main")));
}
