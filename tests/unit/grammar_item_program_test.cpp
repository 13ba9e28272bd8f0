#include <doctest/doctest.h>

#include "synopse/grammar/item_program.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

using namespace synopse;

namespace {

// Letters stand for tests: item "ab" passes tests a and b.
std::string expression(const std::string& readable) {
  std::string out;
  for (std::size_t i = 0; i < readable.size(); ++i) {
    const char c = readable[i];
    if (readable.compare(i, 4, "(?P<") == 0) {
      const std::size_t end = readable.find('>', i);
      out += readable.substr(i, end + 1 - i);
      i = end;
    } else if (c >= 'a' && c <= 'z') {
      append_utf8(out, kTestOpen);
      out += c;
      append_utf8(out, kTestClose);
    } else {
      out += c;
    }
  }
  return out;
}

// "name=begin-end ..." of the captures; "none" when the items do not match.
std::string captures(const std::string& pattern, const std::vector<std::string>& items) {
  const auto [operations, backward, names] =
      item_operations(expression(pattern), [](std::string_view test) { return test[3] - 'a'; });
  ItemProgram program(operations, names);
  std::vector<PassedTests> passed;
  for (const std::string& item : items) {
    passed.emplace_back();
    for (const char c : item) passed.back()[0] |= std::uint64_t{1} << (c - 'a');
  }
  ItemProgram::Scratch scratch;
  const auto ranges = program.run(passed, true, true, scratch);
  if (ranges.empty()) return "none";
  std::string out;
  for (std::size_t i = 0; i < ranges.size(); ++i)
    out += (i > 0 ? " " : "") + names[i] + "=" + std::to_string(ranges[i].begin) + "-" +
           std::to_string(ranges[i].end);
  return out;
}

}  // namespace

TEST_CASE("captures prefer what is written first, and as much of it as goes") {
  const struct {
    const char* pattern;
    std::vector<std::string> items;
    const char* captures;
  } cases[] = {
      {"(?P<x>a)(?P<y>b)", {"a", "b"}, "x=0-1 y=1-2"},
      {"(?P<x>(?:a)*)(?P<y>(?:a)*)", {"a", "a"}, "x=0-2 y=2-2"},
      {"(?P<x>(?:a)+)(?P<y>(?:a)+)", {"a", "a", "a"}, "x=0-2 y=2-3"},
      {"(?P<x>(?:a)?)(?P<y>(?:ab)?)c", {"a", "b", "c"}, "x=0-0 y=0-2"},
      {"(?:(?P<x>a)|(?P<y>b)|(?P<z>c))d", {"c", "d"}, "x=0-0 y=0-0 z=0-1"},
      {"(?P<x>(?:a){2,3})(?P<y>(?:a)*)", {"a", "a", "a", "a"}, "x=0-3 y=3-4"},
      {"(?P<x>(?:a){2,})b", {"a", "a", "a", "b"}, "x=0-3"},
      {"^(?P<x>a)$", {"a"}, "x=0-1"},
      {"(?P<x>a)^b", {"a", "b"}, "none"},
      {"(?P<x>(?:(?:a)*)*)b", {"a", "a", "b"}, "x=0-2"},
      {"(?P<x>a)", {"b"}, "none"},
      {"(?P<x>a)", {"ab"}, "x=0-1"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.pattern);
    CHECK(captures(each.pattern, each.items) == each.captures);
  }
}

TEST_CASE("repetitions within repetitions stay linear") {
  const std::vector<std::string> items(400, "a");
  CHECK(captures("(?P<x>(?:(?:(?:a)*)*)*)b", items) == "none");
}
