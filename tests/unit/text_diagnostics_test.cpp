#include <doctest/doctest.h>

#include <sstream>

#include "synopse/text/diagnostics.h"

using namespace synopse;

namespace {

std::string shown(const Diagnostic& diagnostic) {
  std::ostringstream out;
  out << diagnostic;
  return out.str();
}

}  // namespace

TEST_CASE("a diagnostic as people see it") {
  CHECK(shown({Severity::error,
               {"de/a.rules", 3, 8},
               "unknown pattern {nr}",
               "did you mean {number}?",
               "match \t{nr}"}) ==
        "de/a.rules:3:8: error: unknown pattern {nr}\n"
        "  match \t{nr}\n"
        "        \t^\n"
        "  hint: did you mean {number}?\n");
  CHECK(shown({Severity::warning, {"a.lex", 3, 0}, "empty", "", "x"}) == "a.lex:3: warning: empty\n  x\n");
  CHECK(shown({Severity::note, {"a.lex", 0, 0}, "empty", "", ""}) == "a.lex: note: empty\n");
  CHECK(shown({Severity::error, {"", 0, 0}, "none", "", ""}) == "error: none\n");
}

TEST_CASE("the caret counts code points, and marks take no room") {
  CHECK(shown({Severity::error, {"f", 1, 5}, "m", "", "äe\u0301xy"}) ==
        "f:1:5: error: m\n  äe\u0301xy\n     ^\n");
  CHECK(shown({Severity::error, {"f", 1, 900}, "m", "", "ab"}) == "f:1:900: error: m\n  ab\n    ^\n");
}

TEST_CASE("diagnostics collect") {
  Diagnostics report;
  CHECK(report.ok());
  report.warning({"a", 1, 1}, "w");
  CHECK(report.ok());
  report.error({"a", 1, 1}, "e");
  CHECK(!report.ok());
  CHECK(report.errors() == 1);
  CHECK(report.all().size() == 2);
}

TEST_CASE("the nearest word") {
  const std::vector<std::string> words = {"number", "money", "date", "of"};
  CHECK(nearest("nummber", words) == "number");
  CHECK(nearest("mony", words) == "money");
  CHECK(nearest("dtae", words) == "date");
  CHECK(nearest("person", words).empty());
  CHECK(nearest("ab", words).empty());
  CHECK(nearest("", words).empty());
}
