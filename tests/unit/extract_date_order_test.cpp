#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "synopse/extract/date_order.h"

using namespace synopse;

namespace {

// The values of three dates, each read with the month first where that is possible.
std::vector<std::string> settled(const std::string& text, const std::vector<std::string>& values) {
  Document document{.language = "en", .text = text};
  std::size_t begin = 0;
  for (const std::string& value : values) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    document.figures.push_back({.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                                .kind = FigureKind::date,
                                .timex = value});
    begin = end + 1;
  }
  settle_date_order(document);
  std::vector<std::string> result;
  for (const Figure& figure : document.figures) result.push_back(figure.timex);
  return result;
}

}  // namespace

TEST_CASE("the first date with one reading decides for the document") {
  using Values = std::vector<std::string>;
  CHECK(settled("5/12/2020 23/4/2020 4/25/2020", {"2020-05-12", "2020-04-23", "2020-04-25"}) ==
        Values{"2020-12-05", "2020-04-23", "2020-04-25"});
  CHECK(settled("5/12 4/23", {"XXXX-05-12", "XXXX-04-23"}) == Values{"XXXX-05-12", "XXXX-04-23"});
  CHECK(settled("5/12 23/4", {"XXXX-05-12", "XXXX-04-23"}) == Values{"XXXX-12-05", "XXXX-04-23"});
  CHECK(settled("5/12 4/11", {"XXXX-05-12", "XXXX-04-11"}) == Values{"XXXX-05-12", "XXXX-04-11"});
  CHECK(settled("23/4 2020/5/12", {"XXXX-04-23", "2020-05-12"}) == Values{"XXXX-04-23", "2020-05-12"});
}
