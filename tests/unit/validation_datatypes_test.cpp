#include <doctest/doctest.h>

#include "synopse/error.h"
#include "synopse/validation/datatypes.h"

using namespace synopse::validation;

TEST_CASE("the datatypes of XML Schema") {
  const struct {
    std::string_view type;
    std::vector<std::string_view> good, bad;
  } rows[] = {
      {"ID", {"a", "_1", "a.b-c", "\xC3\xBC"}, {"", "1a", "a b", "a:b", "-a", "#a"}},
      {"Name", {"a:b", "synopse"}, {"", "1", "x y", "a%"}},
      {"language", {"de", "de-CH-1996", "und"}, {"", "d1", "de-", "no such tag", "-"}},
      {"anyURI", {"", "a.xml", "a.xml#b", "%20", "\xC3\xBC"}, {"a b.xml", "\xC3\xBC%", "#a#b", "%2", "<"}},
      {"nonNegativeInteger", {"0", "007", "+1", "-0"}, {"", "-1", "1.0", "12,5"}},
      {"double", {"0", "-1.5", "1e-05", ".5", "INF"}, {"", "0.5.1", "1,5", "e5"}},
      {"date",
       {"2031-05-04", "2000-02-29", "2024-02-29", "2031-12-31Z", "2031-01-01+01:00", "12031-01-01"},
       {"2031-13-40", "2031-02-29", "1900-02-29", "31-05-04", "2031-5-4", "2031-04-31", "0000-01-01"}},
      {"gYear", {"2031", "0999", "-0044"}, {"203", "0000", "2031-05"}},
      {"gYearMonth", {"2031-05"}, {"2031-13", "2031"}},
      {"gMonth", {"--05"}, {"--13", "05"}},
      {"gMonthDay", {"--02-29", "--12-31"}, {"--02-30", "--04-31"}},
      {"gDay", {"---04", "---31"}, {"---32", "---00"}},
      {"time", {"18:00:00", "24:00:00", "18:00:00.5Z"}, {"18:00", "24:00:01", "18:60:00"}},
      {"dateTime", {"2031-05-04T18:00:00", "2031-05-04T18:00:00+02:00"}, {"2031-05-04", "2031-05-04T18:00"}},
      {"duration",
       {"P3Y", "P1Y2M3DT4H5M6.5S", "PT24H", "-P1D", "P1MT1M"},
       {"P", "PT", "P1", "P2W", "P1.5Y", "P1D2M", ""}},
  };
  for (const auto& row : rows) {
    const Value value(datatype(row.type, {}));
    CAPTURE(row.type);
    for (const auto good : row.good) CHECK_MESSAGE(value.accepts(good), good);
    for (const auto bad : row.bad) CHECK_MESSAGE(!value.accepts(bad), bad);
  }
}

TEST_CASE("facets narrow a datatype") {
  const Value share(datatype("double", {{"minInclusive", "0"}, {"maxInclusive", "1"}}));
  for (const auto good : {"0", "1", "0.84", "1e-05", "+0.5"}) CHECK(share.accepts(good));
  for (const auto bad : {"1.01", "-0.1", "2", "NaN", "INF"}) CHECK_FALSE(share.accepts(bad));
  const Value word(datatype("token", {{"pattern", "[a-z]+"}}));
  CHECK(word.accepts("abc"));
  CHECK_FALSE(
      word.accepts("abc "
                   "d"));
}

TEST_CASE("white space collapses, but not that of strings") {
  CHECK(collapsed(" a \n b\t") == "a b");
  CHECK(collapsed("   ").empty());
  CHECK(Value(datatype("date", {})).accepts(" 2031-05-04\n"));
  CHECK_FALSE(Value(datatype("string", {{"pattern", "a"}})).accepts(" a"));
}

TEST_CASE("what is not known is refused") {
  CHECK_THROWS_AS(datatype("hexBinary", {}), synopse::Error);
  CHECK_THROWS_AS(datatype("token", {{"length", "3"}}), synopse::Error);
}
