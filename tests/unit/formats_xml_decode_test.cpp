#include <doctest/doctest.h>

#include <string>

#include "synopse/formats/xml_decode.h"

using namespace synopse;
using namespace std::string_literals;

namespace {

std::string wide(std::string_view ascii, bool big) {
  std::string bytes;
  for (const char c : ascii) bytes += big ? std::string{'\0', c} : std::string{c, '\0'};
  return bytes;
}

}  // namespace

TEST_CASE("the encoding is by the mark, the user's word, or the declaration") {
  const struct {
    std::string bytes, asked, text, encoding;
    bool mark;
  } cases[] = {
      {"<a>\xC3\xA4</a>", "", "<a>\xC3\xA4</a>", "", false},
      {"\xEF\xBB\xBF<a/>", "latin1", "<a/>", "", true},
      {"<?xml version='1.0' encoding='UTF-8'?><a/>", "", "<?xml version='1.0' encoding='UTF-8'?><a/>", "",
       false},
      {"<?xml version='1.0' encoding = \"windows-1252\"?><a>\x84</a>", "",
       "<?xml version='1.0' encoding = \"windows-1252\"?><a>\xE2\x80\x9E</a>", "ibm-5348_P100-1997", false},
      {"<a>\xE4</a>", "ISO-8859-1", "<a>\xC3\xA4</a>", "ISO-8859-1", false},
      {"\xFF\xFE" + wide("<a/>", false), "", "<a/>", "UTF-16LE", true},
      {"\xFE\xFF" + wide("<a/>", true), "", "<a/>", "UTF-16BE", true},
      {wide("<?xml version='1.0' encoding='UTF-16'?><a/>", false), "",
       "<?xml version='1.0' encoding='UTF-16'?><a/>", "UTF-16LE", false},
      {"\xFF\xFE\0\0<\0\0\0"s, "", "<", "UTF-32LE", true},
      {"<a>\xFF</a>", "", "<a>\xFF</a>", "", false},  // the reader of XML says where
      {"", "", "", "", false},
  };
  for (const auto& row : cases) {
    CAPTURE(row.text);
    const XmlText found = decoded_xml(row.bytes, row.asked);
    CHECK(found.error == "");
    CHECK(found.text == row.text);
    CHECK(found.encoding == row.encoding);
    CHECK(found.mark == row.mark);
  }
}

TEST_CASE("what cannot be decoded is an error") {
  const struct {
    std::string bytes, error;
  } cases[] = {
      {"<?xml version='1.0' encoding='x-nope'?><a/>", "1:31: no encoding 'x-nope' is known"},
      {"<?xml version='1.0' encoding='US-ASCII'?><a>\xE4</a>", "1:1: 1 ill-formed US-ASCII sequences"},
      {"<?xml version='1.0' encoding='UTF-16'?><a/>", "1:31: declared as UTF-16, which it is not"},
      {"\xFF\xFE" + wide("<?xml version='1.0' encoding='UTF-8'?><a/>", false),
       "1:1: declared as UTF-8, but it is UTF-16LE"},
      {"\xFF\xFE<\0\0\xD8>\0"s, "1:1: 1 ill-formed UTF-16LE sequences"},
  };
  for (const auto& row : cases) CHECK(decoded_xml(row.bytes, "").error == row.error);
}
