#include <doctest/doctest.h>

#include <string>

#include "synopse/grammar/item_expression.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

using namespace synopse;

namespace {

// "t" stands for a test.
std::string expression(std::string_view readable) {
  std::string out;
  for (const char c : readable) {
    if (c != 't') {
      out += c;
      continue;
    }
    append_utf8(out, kTestOpen);
    append_utf8(out, kTestBut);
    append_utf8(out, kTestClose);
  }
  return out;
}

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("what is an item expression") {
  for (const char* good :
       {"", "t", "tt*", "^t+$", "(?:t|tt)?", "(?P<a>t)(?P<b>t{2})", "t{1,3}", "t{2,}", "(?:)", "t||t"}) {
    CAPTURE(good);
    CHECK(is_item_expression(expression(good)));
  }
  for (const char* bad : {"x", "(t", "t)", "(t)", "(?<a>t)", "(?P<a", "*", "t**", "t{", "t{a}", "t{1;2}",
                          "t{1,2", "t{2000}", "|*", "\xF8"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_item_expression(expression(bad)));
  }
  CHECK_FALSE(is_item_expression(expression("t").substr(0, 5)));  // a test that does not end
}

TEST_CASE("an expression too deep or too large to be run is none") {
  CHECK(is_item_expression(expression(repeated("(?:", 400) + "t" + repeated(")", 400))));
  CHECK_FALSE(is_item_expression(expression(repeated("(?:", 600) + "t" + repeated(")", 600))));
  CHECK(is_item_expression(expression("(?:t{100}){100}")));
  CHECK_FALSE(is_item_expression(expression("(?:(?:t{100}){100}){1000}")));
}
